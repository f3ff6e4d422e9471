/**
 * `npm test`: every check and every test of the project, in an order that tells about a mistake early.
 * `npm test -- unit store` runs only the steps named. A skipped test counts as failed: nobody looks at it again otherwise.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { readReport, runVitest, settled, tool, type Outcome, type Tally } from './run-tool.ts';

interface Step {
	name: string;
	run: () => Promise<Outcome>;
}

const reports = await mkdtemp(join(tmpdir(), 'foyer-test-'));

/** A static check is one test: it holds or it does not. */
function check(name: string, file: string, ...args: string[]): Step {
	return {
		name,
		run: async () => {
			const { ok, output } = await tool(file, args);
			return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
		},
	};
}

function vitest(project: string): Step {
	return { name: project, run: () => runVitest(project, { reports }) };
}

const playwrightReport = v.object({
	stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
});

function playwright(): Step {
	return {
		name: 'browser',
		run: async () => {
			const file = join(reports, 'browser.json');
			const { ok, output } = await tool('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
				PLAYWRIGHT_JSON_OUTPUT_FILE: file,
			});
			const report = v.safeParse(playwrightReport, await readReport(file));
			if (!report.success) return { passed: 0, failed: 1, output };
			const { expected, unexpected, flaky, skipped } = report.output.stats;
			return { ...settled(ok, expected, unexpected + flaky + skipped), output };
		},
	};
}

/** What a machine with two cores does at once. */
const AT_ONCE = 2;

/** Begun in this order, the next whenever one is done: what is quick, and then the linter, which takes longest. */
const together: Step[] = [
	check('unused', 'knip/bin/knip.js'),
	check('format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
	check('lint', 'eslint/bin/eslint.js', '--max-warnings=0', '.'),
	check(
		'types',
		'svelte-check/bin/svelte-check',
		'--tsconfig',
		'tsconfig.json',
		'--output',
		'human',
		'--fail-on-warnings',
	),
	vitest('architecture'),
	vitest('unit'),
	check('build', 'vite/bin/vite.js', 'build', '--logLevel', 'warn'),
	vitest('store'),
];

/** The built server is tested, by two at once in each: one step at a time. */
const alone: Step[] = [vitest('realtime'), playwright()];

const wanted = process.argv.slice(2);
const known = [...together, ...alone].map(({ name }) => name);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length) {
	console.error(`There is no step ${unknown.join(', ')}. The steps are: ${known.join(', ')}.`);
	process.exit(2);
}

const total: Tally = { passed: 0, failed: 0 };

async function runAndTell({ name, run }: Step): Promise<void> {
	const started = performance.now();
	const { passed, failed, output } = await run();
	total.passed += passed;
	total.failed += failed;
	if (failed) console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}\n${output.trimEnd()}\n`);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const what = `${passed} passed${failed ? `, ${failed} FAILED` : ''}`;
	console.log(`${failed ? '✗' : '✓'} ${name.padEnd(13)} ${what.padEnd(28)} ${seconds.padStart(6)} s`);
}

/** Runs those of the steps that are wanted, so many at a time. */
async function runWanted(steps: readonly Step[], atOnce: number): Promise<void> {
	const waiting = steps.filter(({ name }) => !wanted.length || wanted.includes(name));
	const lane = async (): Promise<void> => {
		for (let step = waiting.shift(); step; step = waiting.shift()) await runAndTell(step);
	};
	await Promise.all(Array.from({ length: atOnce }, lane));
}

await tool('@sveltejs/kit/svelte-kit.js', ['sync']);
await runWanted(together, AT_ONCE);
await runWanted(alone, 1);
await rm(reports, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
