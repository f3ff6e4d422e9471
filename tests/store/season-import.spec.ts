import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportChoices } from '../../src/lib/domain/season/additions.ts';
import type { Actor } from '../../src/lib/domain/people/actor.ts';
import { instantAt } from '../../src/lib/domain/time/zone.ts';
import { readSeasonFile } from '../../src/lib/server/intake/season-file.ts';
import { insertDevice } from '../../src/lib/server/store/devices.ts';
import { codesOfDevice, insertCodes } from '../../src/lib/server/store/feedback.ts';
import { addStamp, eveningsOfDays, loadEvening } from '../../src/lib/server/store/performances.ts';
import { loadProgramme } from '../../src/lib/server/store/programme.ts';
import { takenSeasonImports } from '../../src/lib/server/store/season-imports.ts';
import { loadSeason } from '../../src/lib/server/store/season.ts';
import type { Store } from '../../src/lib/server/store/store.ts';
import { askOf, type UseCase } from '../../src/lib/server/usecases/ask.ts';
import {
	importSeason,
	prepareImport,
	tryImport,
	tryUndo,
	undoImport,
} from '../../src/lib/server/usecases/import-season.ts';
import { engines, type Opened } from './engines.ts';
import { codeOf, deedIn, deviceOf, lay, setupOf, T0 } from './fixtures.ts';
import { logged } from './logged.ts';

const ZONE = 'Europe/London';
const NOTHING: ImportChoices = { addHouses: false, houses: {} };
const ADMINISTRATOR: Actor = {
	kind: 'person',
	venue: 'v',
	id: 'anne',
	name: 'Anne',
	role: 'administrator',
	houses: [],
	company: null,
};

const FILE = [
	'id,house,company,production,date,start,parts,intervals,doors',
	'tomorrow,Studio,,Ebb,2026-11-23,20:15,,,',
	',Main house,,Ebb,2026-12-24,19:30,,,45',
	',Main house,New Company,Flow,2026-12-25,25:30,50+40,20,',
	'',
].join('\n');

describe.each(engines)('a season from outside on $name', ({ open }) => {
	let opened: Opened;
	let store: Store;
	beforeEach(async () => {
		opened = await open();
		({ store } = opened);
		await lay(store, 'v');
		await lay(store, 'w');
	});
	afterEach(() => opened.close());

	async function does<Input, Value>(useCase: UseCase<Input, Value>, input: Input, now = T0) {
		const deed = { actor: ADMINISTRATOR, via: null, source: 'form' as const, now, steady: now };
		return useCase(askOf(store, deed, input, null, new Map()));
	}

	async function granted<Input, Value>(
		useCase: UseCase<Input, Value>,
		input: Input,
		now = T0,
	): Promise<Value> {
		const outcome = await does(useCase, input, now);
		if (!outcome.ok) throw new Error(outcome.refusal.code);
		return outcome.value;
	}

	/** Prepares the file and looks at it. */
	async function looked(text: string, choices = NOTHING) {
		const file = readSeasonFile(new TextEncoder().encode(text), ZONE);
		const { import: id } = await granted(prepareImport, { file: 'season.csv', ...file });
		return { import: id, ...choices, ...(await granted(tryImport, { import: id, ...choices })) };
	}

	async function took(text: string, choices = NOTHING): Promise<string> {
		const { import: id, shown } = await looked(text, choices);
		await granted(importSeason, { import: id, shown, take: 'all', ...choices });
		return id;
	}

	/** Looks at what taking it back would do, and takes that back. */
	async function undone(id: string, now = T0) {
		const { shown } = await granted(tryUndo, { import: id }, now);
		return granted(undoImport, { import: id, shown }, now);
	}

	/** Everything of a venue that an import could touch. */
	async function all(venue: string) {
		const { media: _media, ...programme } = await loadProgramme(store.db, venue);
		const { performances } = await loadSeason(store.db, venue, T0);
		return { programme, performances };
	}

	it('shows what a file would do and changes nothing; takes it whole; takes it back whole', async () => {
		const before = [await all('v'), await all('w')];
		const shown = await looked(FILE);
		expect(shown.totals).toMatchObject({ moved: 1, new: 2, errors: 0 });
		expect([await all('v'), await all('w')]).toEqual(before);

		await granted(importSeason, { import: shown.import, shown: shown.shown, take: 'all', ...NOTHING });
		expect(await loadEvening(store.db, 'v', 'tomorrow')).toMatchObject({
			performance: { house: 'studio', plannedStart: instantAt('2026-11-23', '20:15', ZONE) },
		});
		const [late] = await eveningsOfDays(store.db, 'v', ['2026-12-25']);
		expect(late?.performance).toMatchObject({
			day: '2026-12-25',
			plannedStart: instantAt('2026-12-26', '01:30', ZONE),
			partMinutes: [50, 40],
		});
		const { companies, productions } = await loadProgramme(store.db, 'v');
		expect(companies.map(({ name }) => name)).toContain('New Company');
		expect(productions.find(({ id }) => id === 'ebb')).toMatchObject({ doorsMinutesBefore: 45 });
		expect(await all('w')).toEqual(before[1]);

		expect(await granted(tryUndo, { import: shown.import })).toMatchObject({
			file: 'season.csv',
			removed: 2,
			restored: 1,
			gone: { productions: ['Flow'], companies: ['New Company'], houses: [] },
			restoredProductions: ['Ebb'],
			stays: [],
		});
		expect(await undone(shown.import)).toEqual({ performances: 3, stays: 0 });
		expect([await all('v'), await all('w')]).toEqual(before);
		const log = await logged(store.db, 'v');
		expect(log.map(({ fact, data }) => [fact, data]).slice(1)).toEqual([
			['season-imported', { import: shown.import, new: 2, moved: 1, changed: 0 }],
			['season-import-undone', { import: shown.import, performances: 3, stays: 0 }],
		]);
	});

	it('a file with an error changes nothing; the rows without errors are taken only when somebody says so', async () => {
		const before = await all('v');
		const file = `${FILE},Nowhere,,Ebb,2026-12-26,19:30,,,\n`;
		const { import: id, shown } = await looked(file);
		const take = (how: 'all' | 'good') => does(importSeason, { import: id, shown, take: how, ...NOTHING });
		expect(await take('all')).toMatchObject({
			refusal: { code: 'import-has-errors', details: { errors: 1 } },
		});
		expect(await all('v')).toEqual(before);
		expect(await take('good')).toMatchObject({ ok: true, value: { new: 2, moved: 1 } });
		expect(await take('good')).toMatchObject({ refusal: { code: 'import-taken' } });
	});

	it('takes nothing but what was shown', async () => {
		const { import: id, shown } = await looked(FILE);
		await store.transaction('v', deedIn('v'), ({ db }) =>
			addStamp(db, 'v', 'tomorrow', {
				point: 'house_open',
				at: T0,
				recordedAt: T0,
				source: 'person',
				by: 'sam',
			}),
		);
		const before = await all('v');
		expect(await does(importSeason, { import: id, shown, take: 'all', ...NOTHING })).toMatchObject({
			refusal: { code: 'import-differs' },
		});
		expect(await does(importSeason, { import: id, shown: 'x', take: 'good', ...NOTHING })).toMatchObject({
			refusal: { code: 'import-differs' },
		});
		const again = await granted(tryImport, { import: id, ...NOTHING });
		expect(again.lines[0]?.problems).toMatchObject([{ code: 'begun', line: 2 }]);
		expect(await all('v')).toEqual(before);
	});

	it('what has begun stays with all it needs, and the rest goes; who was shown something else looks again', async () => {
		const id = await took(FILE);
		const { shown } = await granted(tryUndo, { import: id });
		const [late] = await eveningsOfDays(store.db, 'v', ['2026-12-25']);
		const performance = late?.performance.id ?? '';
		await store.transaction('v', deedIn('v'), ({ db }) =>
			addStamp(db, 'v', performance, {
				point: 'up_1',
				at: T0,
				recordedAt: T0,
				source: 'person',
				by: 'sam',
			}),
		);
		const before = await all('v');
		expect(await does(undoImport, { import: id, shown })).toMatchObject({
			refusal: { code: 'import-differs' },
		});
		expect(await all('v')).toEqual(before);
		const again = await granted(tryUndo, { import: id });
		expect(again).toMatchObject({
			removed: 1,
			restored: 1,
			stays: [
				{ what: 'performance', id: performance, name: 'Flow', reason: 'touched' },
				{ what: 'production', name: 'Flow', reason: 'needed' },
				{ what: 'company', name: 'New Company', reason: 'needed' },
			],
		});
		expect(await undone(id)).toEqual({ performances: 2, stays: 3 });
		const { performances } = await loadSeason(store.db, 'v', T0);
		expect(performances.map((one) => one.id).sort()).toEqual(
			['early', 'late', performance, 'tomorrow'].sort(),
		);
		expect(await loadEvening(store.db, 'v', 'tomorrow')).toMatchObject({ performance: { house: 'main' } });
		expect(await loadEvening(store.db, 'v', performance)).toMatchObject({
			performance: { partMinutes: [50, 40], intervalMinutes: [20] },
		});
		expect((await logged(store.db, 'v')).at(-1)?.data).toEqual({ import: id, performances: 2, stays: 3 });
	});

	it('[S2] what screens announce by now stays; once everything has passed, nothing can be taken back', async () => {
		const file = 'house,production,date,start\nStudio,Ebb,2026-12-01,19:30\nStudio,Ebb,2026-12-20,19:30\n';
		const id = await took(file);
		const days = async () => (await loadSeason(store.db, 'v', T0)).performances.map(({ day }) => day);
		const week = instantAt('2026-11-24', '12:00', ZONE);
		expect((await granted(tryUndo, { import: id }, week)).stays).toMatchObject([{ reason: 'public' }]);
		const over = instantAt('2026-12-21', '12:00', ZONE);
		const { shown, stays } = await granted(tryUndo, { import: id }, over);
		expect(stays.map(({ reason }) => reason)).toEqual(['passed', 'passed']);
		expect(await does(undoImport, { import: id, shown }, over)).toMatchObject({
			refusal: { code: 'import-held' },
		});
		expect(await days()).toEqual(['2026-11-22', '2026-11-22', '2026-11-23', '2026-12-01', '2026-12-20']);
		await undone(id, week);
		expect(await days()).toEqual(['2026-11-22', '2026-11-22', '2026-11-23', '2026-12-01']);
	});

	it('a row about what has passed by the time it is taken is looked at again', async () => {
		const { import: id, shown } = await looked('house,production,date,start\nStudio,Ebb,2026-12-01,19:30\n');
		const over = instantAt('2026-12-01', '19:30', ZONE);
		expect(await does(importSeason, { import: id, shown, take: 'good', ...NOTHING }, over)).toMatchObject({
			refusal: { code: 'import-differs' },
		});
		const again = await granted(tryImport, { import: id, ...NOTHING }, over);
		expect(again.lines).toMatchObject([{ effect: 'refused', problems: [{ code: 'start-passed' }] }]);
	});

	it('only the latest import goes, then the one before it', async () => {
		const before = await all('v');
		const first = await took(FILE);
		const second = await took('house,production,date,start\nStudio,Ebb,2026-12-01,19:30\n');
		const notLatest = { refusal: { code: 'import-not-latest' } };
		expect(await does(tryUndo, { import: first })).toMatchObject(notLatest);
		expect(await does(undoImport, { import: first, shown: 'x' })).toMatchObject(notLatest);
		await undone(second);
		await undone(first);
		expect(await all('v')).toEqual(before);
		expect(await does(undoImport, { import: first, shown: 'x' })).toMatchObject(notLatest);
		expect((await takenSeasonImports(store.db, 'v', 5)).map(({ id, undoneAt }) => [id, undoneAt])).toEqual([
			[second, T0],
			[first, T0],
		]);
	});

	it('houses come along when somebody says so, and go again unless a screen stands in them', async () => {
		const file = 'house,production,date,start\nAnnexe,Ebb,2026-12-01,19:30\n';
		const choices = { addHouses: true, houses: {} };
		const id = await took(file, choices);
		const { houses } = await loadProgramme(store.db, 'v');
		expect(houses.map((house) => house.id)).toEqual([
			...setupOf('v').houses.map((house) => house.id),
			'annexe',
		]);
		await store.transaction('v', deedIn('v'), async ({ db }) => {
			const device = deviceOf('s');
			await insertDevice(db, 'v', { ...device, placement: { ...device.placement, houses: ['annexe'] } });
		});
		const { stays } = await granted(tryUndo, { import: id });
		expect(stays).toMatchObject([{ what: 'house', name: 'Annexe', reason: 'in-use' }]);
		await undone(id);
		const left = await loadProgramme(store.db, 'v');
		expect(left.houses.map((house) => house.id)).toContain('annexe');
	});

	it('codes of a performance that goes to another house are forgotten, those of others stay', async () => {
		await store.transaction('v', deedIn('v'), ({ db }) =>
			insertCodes(db, 'v', [
				{ ...codeOf('A'), performance: 'tomorrow' },
				{ ...codeOf('B'), performance: 'early' },
			]),
		);
		await took(FILE);
		const codes = await codesOfDevice(store.db, 'v', 'exit', 0, T0 * 2);
		expect(codes.map(({ code }) => code)).toEqual(['B']);
	});

	it('a file that was only looked at goes when the same person looks at another', async () => {
		const first = await looked(FILE);
		await looked(FILE);
		expect(await does(tryImport, { import: first.import, ...NOTHING })).toMatchObject({
			refusal: { code: 'not-found' },
		});
	});

	it('many rows are taken and taken back', async () => {
		const before = await all('v');
		const rows = Array.from({ length: 1_200 }, (_, index) => {
			const day = new Date(Date.UTC(2027, 0, 1 + Math.floor(index / 2))).toISOString().slice(0, 10);
			return `${index % 2 ? 'Studio' : 'Main house'},Ebb,${day},19:30`;
		});
		const id = await took(['house,production,date,start', ...rows].join('\n'));
		expect((await loadSeason(store.db, 'v', T0)).performances).toHaveLength(1_203);
		await undone(id);
		expect(await all('v')).toEqual(before);
	});
});
