/**
 * `npm run trials`, or `npm run trials -- NAME ...`: what takes too long, or needs too much of a machine, for `npm test`.
 * What was seen, where and when is in docs/trials.md. With `--data DIR` also those that need real data from elsewhere.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withPostgres } from './own-postgres.ts';
import { fakeTimeLibrary, tryClock } from './try-clock.ts';
import { tryNyphil } from './try-nyphil.ts';
import { tryWalls } from './try-walls.ts';
import { playerLacks, tryPlayer } from './try-player.ts';
import { runVitest, tool, type Outcome, type Tally } from './run-tool.ts';

interface Trial {
	/** What is tried, as the summary says it. */
	what: string;
	/** What its output says that belongs in the summary. */
	told?: RegExp;
	/** Cannot be tried without `--data DIR`. */
	needsData?: true;
	/** What this machine lacks for it, if anything; it is said, and the trial left out. */
	lacks?: () => Promise<string | null>;
	run: (reports: string, data: string) => Promise<Outcome>;
}

/** The server as people run it needs its pages. */
function buildPages() {
	return tool('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
}

const trials: Record<string, Trial> = {
	kill: {
		what: '[R1] kill -9 in mid-request, 100 times',
		told: /^\d+ kills: .*$/m,
		async run(reports) {
			const built = await buildPages();
			if (!built.ok) return { passed: 0, failed: 1, output: built.output };
			return runVitest('realtime', { reports, args: ['kill.spec.ts'], env: { FOYER_KILLS: '100' } });
		},
	},
	postgres: {
		what: 'the store suite on this machine’s PostgreSQL',
		run: (reports) =>
			withPostgres((url) =>
				runVitest('store', {
					reports,
					// One after the other: every file empties the one database.
					args: ['--no-file-parallelism'],
					env: { FOYER_TEST_DATABASE_URL: url },
				}),
			),
	},
	clock: {
		what: '[R6] the server’s clock set an hour on and an hour back, by libfaketime',
		told: /^\d+ of \d+ as wanted.*$/m,
		lacks: async () =>
			(await fakeTimeLibrary()) === null ? 'libfaketime; not proved here. apt-get install libfaketime' : null,
		async run() {
			const library = await fakeTimeLibrary();
			if (library === null) throw new Error('libfaketime was here and is gone.');
			const built = await buildPages();
			return built.ok ? tryClock(library) : { passed: 0, failed: 1, output: built.output };
		},
	},
	player: {
		what: '[R7][S6] the player kit: page, browser and graphics killed and hung, power cut, boot without the server',
		told: /^.*current.*;.*$|^\[faults 22\].*;.*$/m,
		lacks: playerLacks,
		async run() {
			const built = await buildPages();
			return built.ok
				? tryPlayer(fileURLToPath(new URL('../shots', import.meta.url)))
				: { passed: 0, failed: 1, output: built.output };
		},
	},
	walls: {
		what: '[S5][S6][R2] 300 screens and three real ones through a restart, an outage, a new build and a bad plan; 200 changes',
		told: /^\d+ of \d+ as wanted.*$/m,
		async run() {
			const built = await buildPages();
			return built.ok ? tryWalls() : { passed: 0, failed: 1, output: built.output };
		},
	},
	nyphil: {
		what: 'a real season of 28 halls from outside, and back',
		told: /^252 rows: .*$/m,
		needsData: true,
		run: (_reports, data) => tryNyphil(data),
	},
};

const { positionals: wanted, values } = parseArgs({
	allowPositionals: true,
	options: { data: { type: 'string' } },
});
const { data } = values;
const unknown = wanted.filter((name) => !Object.hasOwn(trials, name));
if (unknown.length > 0) {
	console.error(`There is no trial ${unknown.join(', ')}. There are: ${Object.keys(trials).join(', ')}.`);
	process.exit(2);
}
const reports = await mkdtemp(join(tmpdir(), 'foyer-trials-'));
const total: Tally = { passed: 0, failed: 0 };
for (const [name, { what, told, needsData, lacks, run }] of Object.entries(trials)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	if (needsData && data === undefined) {
		console.log(`– ${what}: not tried, say where its data is: npm run trials -- ${name} --data DIR`);
		continue;
	}
	const lacking = (await lacks?.()) ?? null;
	if (lacking !== null) {
		console.log(`– ${what}: not tried, this machine lacks ${lacking}`);
		continue;
	}
	const started = performance.now();
	const { passed, failed, output } = await run(reports, data ?? '');
	total.passed += passed;
	total.failed += failed;
	if (failed > 0) console.log(`\n${output.trimEnd()}\n`);
	const seconds = ((performance.now() - started) / 1000).toFixed(0);
	const [note] = told?.exec(output) ?? [];
	if (note !== undefined) console.log(`  ${note}`);
	console.log(`${failed > 0 ? '✗' : '✓'} ${what}: ${passed} passed, ${failed} failed, ${seconds} s`);
}
await rm(reports, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
