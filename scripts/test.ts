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

/** Each group runs at once, two cores wide; the groups run one after another. */
const groups: Step[][] = [
	[
		check('format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
		check('unused', 'knip/bin/knip.js'),
	],
	[
		check(
			'types',
			'svelte-check/bin/svelte-check',
			'--tsconfig',
			'tsconfig.json',
			'--output',
			'human',
			'--fail-on-warnings',
		),
		check('lint', 'eslint/bin/eslint.js', '--max-warnings=0', '.'),
	],
	[vitest('architecture'), vitest('unit')],
	[vitest('store'), check('build', 'vite/bin/vite.js', 'build', '--logLevel', 'warn')],
	// From here on the built server is tested, and its times matter: one at a time.
	[vitest('realtime')],
	[playwright()],
];

const wanted = process.argv.slice(2);
const known = groups.flat().map(({ name }) => name);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length) {
	console.error(`There is no step ${unknown.join(', ')}. The steps are: ${known.join(', ')}.`);
	process.exit(2);
}

const total: Tally = { passed: 0, failed: 0 };
await tool('@sveltejs/kit/svelte-kit.js', ['sync']);
for (const group of groups) {
	const steps = group.filter(({ name }) => !wanted.length || wanted.includes(name));
	await Promise.all(
		steps.map(async ({ name, run }) => {
			const started = performance.now();
			const { passed, failed, output } = await run();
			total.passed += passed;
			total.failed += failed;
			if (failed) console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}\n${output.trimEnd()}\n`);
			const seconds = ((performance.now() - started) / 1000).toFixed(1);
			const what = `${passed} passed${failed ? `, ${failed} FAILED` : ''}`;
			console.log(`${failed ? '✗' : '✓'} ${name.padEnd(13)} ${what.padEnd(28)} ${seconds.padStart(6)} s`);
		}),
	);
}
await rm(reports, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
