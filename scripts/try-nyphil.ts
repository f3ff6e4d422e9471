/**
 * The trial of a real season: the New York Philharmonic's, from its public history through the importer into an empty
 * venue, and back. What is seen is counted and printed.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { demoSetup } from '../src/lib/demo/setup.ts';
import type { Actor } from '../src/lib/domain/people/actor.ts';
import type { Outcome as Answered } from '../src/lib/domain/refusal.ts';
import { LARGEST_FILE } from '../src/lib/domain/season/fields.ts';
import { readSeasonFile } from '../src/lib/server/intake/season-file.ts';
import { loadSeason } from '../src/lib/server/store/season.ts';
import { openStore } from '../src/lib/server/store/store.ts';
import { askOf, type UseCase } from '../src/lib/server/usecases/ask.ts';
import {
	importSeason,
	prepareImport,
	tryImport,
	tryUndo,
	undoImport,
} from '../src/lib/server/usecases/import-season.ts';
import { layVenue } from '../src/lib/server/usecases/lay-venue.ts';
import { nyphilCsv, NYPHIL_ZONE } from './nyphil.ts';
import type { Outcome } from './run-tool.ts';

const VENUE = 'nyphil';

/** @param data the folder that holds `nyphil/`, with the history as JSON */
export async function tryNyphil(data: string): Promise<Outcome> {
	const folder = join(data, 'nyphil');
	const name = (await readdir(folder)).find((file) => file.endsWith('.json'));
	if (name === undefined) throw new Error(`There is no JSON file in ${folder}.`);
	const csv = nyphilCsv(JSON.parse(await readFile(join(folder, name), 'utf8')));
	const lines: string[] = [];
	const tally = { passed: 0, failed: 0 };
	const expect = (what: string, seen: unknown, wanted: unknown) => {
		const right = JSON.stringify(seen) === JSON.stringify(wanted);
		tally[right ? 'passed' : 'failed'] += 1;
		lines.push(
			`${right ? '✓' : '✗'} ${what}: ${JSON.stringify(seen)}${right ? '' : `, not ${JSON.stringify(wanted)}`}`,
		);
	};

	const dataDir = await mkdtemp(join(tmpdir(), 'foyer-nyphil-'));
	const log = pino({ level: 'silent' });
	const store = await openStore({ dataDir, log });
	const now = Date.UTC(2024, 7, 1);
	const actor: Actor = { kind: 'foyer', venue: VENUE, id: 'command-line' };
	async function does<Input, Value>(useCase: UseCase<Input, Value>, input: Input): Promise<Value> {
		const deed = { actor, via: null, source: 'command-line' as const, now, steady: now };
		const answer: Answered<Value> = await useCase(askOf(store, deed, input, null, new Map()));
		if (!answer.ok) throw new Error(answer.refusal.code);
		return answer.value;
	}
	try {
		await layVenue(store, actor, emptyVenue(now), now);
		const bytes = new TextEncoder().encode(csv);
		expect('the file is small enough', bytes.length <= LARGEST_FILE, true);
		const file = readSeasonFile(bytes, NYPHIL_ZONE);
		const { import: id } = await does(prepareImport, { file: 'nyphil.csv', ...file });
		const choices = { addHouses: true, houses: {} };
		const strict = await does(tryImport, { import: id, addHouses: false, houses: {} });
		expect('halls nobody knows', strict.unknownHouses.length, 28);
		const shown = await does(tryImport, { import: id, ...choices });
		const named = shown.lines.flatMap(({ problems }) =>
			problems.filter(({ severity }) => severity === 'error'),
		);
		expect('rows', shown.lines.length, 252);
		expect(
			'named by line and column',
			named.map(({ line, column, code }) => `${line}:${column} ${code}`),
			csv.split('\n').flatMap((text, index) => (text.endsWith(',""') ? [`${index + 1}:7 missing`] : [])),
		);
		expect('how many are named', named.length, 2);
		expect('halls that would be added', shown.added.houses.length, 28);
		await does(importSeason, { import: id, shown: shown.shown, take: 'good', ...choices });
		const season = await loadSeason(store.db, VENUE, now);
		expect('performances loaded', season.performances.length, 250);
		expect('halls', season.houses.length, 28);
		expect(
			'productions with the venue’s usual lengths, marked as estimated',
			season.productions.every(({ estimated }) => estimated),
			true,
		);
		lines.push(
			`252 rows: ${season.performances.length} loaded, ${named.length} named by line (${named.map(({ line }) => line).join(', ')}), ${season.houses.length} halls, ${season.productions.length} productions, ${shown.totals.warnings} warnings`,
		);
		const undo = await does(tryUndo, { import: id });
		expect('kept when it is taken back', undo.stays, []);
		await does(undoImport, { import: id, shown: undo.shown });
		const { performances, houses, productions, companies } = await loadSeason(store.db, VENUE, now);
		expect(
			'left after taking it back',
			[performances, houses, productions, companies].map((things) => things.length),
			[0, 0, 0, 0],
		);
	} finally {
		await store.close();
		await rm(dataDir, { recursive: true });
	}
	return { ...tally, output: lines.join('\n') };
}

/** A venue with settings and nothing in it. */
function emptyVenue(now: number) {
	const { settings } = demoSetup({ pictures: [], rules: [], mainStart: now, tonight: '2024-08-01' });
	return {
		id: VENUE,
		name: 'New York Philharmonic',
		demonstration: false,
		settings: { ...settings, zone: NYPHIL_ZONE, mark: null },
		houses: [],
		companies: [],
		productions: [],
		performances: [],
		rules: [],
		layouts: [],
		pictures: [],
	};
}
