/**
 * `npm run bench`, or `npm run bench -- NAME ...`: measures, and prints one JSON line a figure. No figure fails; the marks
 * and what was measured when and where are in docs/measurements.md. It needs `npm run build` before.
 */
import { spawnSync } from 'node:child_process';
import { clock } from '../tests/load/clock.ts';
import { cuePainted } from '../tests/load/cue-painted.ts';
import { cue } from '../tests/load/cue.ts';
import type { Figure } from '../tests/load/figure.ts';
import { pages } from '../tests/load/pages.ts';
import { project } from '../tests/load/project.ts';
import { soak } from '../tests/load/soak.ts';
import { start } from '../tests/load/start.ts';
import { storm } from '../tests/load/storm.ts';
import { weight } from '../tests/load/weight.ts';

const benches: Record<string, () => AsyncGenerator<Figure>> = {
	cue,
	'cue-painted': cuePainted,
	clock,
	soak,
	storm,
	weight,
	project,
	pages,
	start,
};

// Ten thousand screens are twenty thousand open files here, more than most shells allow by themselves.
if (process.env['FOYER_BENCH_FILES'] === undefined) {
	const raised = 'ulimit -n 65536 2>/dev/null; exec "$0" "$@"';
	const { status } = spawnSync(
		'sh',
		['-c', raised, process.execPath, ...process.execArgv, ...process.argv.slice(1)],
		{
			stdio: 'inherit',
			env: { ...process.env, FOYER_BENCH_FILES: 'raised' },
		},
	);
	process.exit(status ?? 1);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
	console.error(`There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
	process.exit(2);
}
for (const [name, measure] of Object.entries(benches)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	for await (const figure of measure()) console.log(JSON.stringify(figure));
}
