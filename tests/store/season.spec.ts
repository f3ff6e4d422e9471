/** The season as the office changes it, on every engine. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../src/lib/domain/people/actor.ts';
import type { ProductionForm } from '../../src/lib/domain/season/set-up.ts';
import { instantAt } from '../../src/lib/domain/time/zone.ts';
import { readSeasonFile } from '../../src/lib/server/intake/season-file.ts';
import { insertDevice, revokeDevice } from '../../src/lib/server/store/devices.ts';
import { codesOfDevice, insertCodes } from '../../src/lib/server/store/feedback.ts';
import { deleteIntegration, saveIntegration } from '../../src/lib/server/store/integrations.ts';
import { insertPerson, removePerson } from '../../src/lib/server/store/people.ts';
import { insertHold, loadEvening } from '../../src/lib/server/store/performances.ts';
import { loadProgramme } from '../../src/lib/server/store/programme.ts';
import { loadSeason } from '../../src/lib/server/store/season.ts';
import type { Store } from '../../src/lib/server/store/store.ts';
import { askOf, type UseCase } from '../../src/lib/server/usecases/ask.ts';
import {
	movePerformance,
	putPerformance,
	removePerformance,
} from '../../src/lib/server/usecases/book-performance.ts';
import {
	importSeason,
	prepareImport,
	tryImport,
	tryUndo,
	undoImport,
} from '../../src/lib/server/usecases/import-season.ts';
import { putProduction, removeProduction } from '../../src/lib/server/usecases/manage-production.ts';
import { putCompany, removeCompany } from '../../src/lib/server/usecases/manage-company.ts';
import { putHouse, removeHouse } from '../../src/lib/server/usecases/manage-house.ts';
import { haltPerformance, reinstatePerformance } from '../../src/lib/server/usecases/halt-performance.ts';
import { signReport } from '../../src/lib/server/usecases/sign-report.ts';
import { engines, type Opened } from './engines.ts';
import { codeOf, deedIn, deviceOf, lay, personOf, T0 } from './fixtures.ts';

const ZONE = 'Europe/London';
const MANAGER: Actor = {
	kind: 'person',
	venue: 'v',
	id: 'ruth',
	name: 'Ruth',
	role: 'house-manager',
	houses: [],
	company: null,
};

const FLOW: ProductionForm = {
	production: null,
	company: 'tides',
	title: { en: 'Flow' },
	shortTitle: {},
	partMinutes: [50, 40],
	intervalMinutes: [20],
	estimated: false,
	doorsMinutesBefore: 30,
	lateSeating: { kind: 'interval' },
	warnings: {},
	access: [],
};

const when = { date: '2026-12-20', time: '19:30', turn: null, meets: false };

describe.each(engines)('the season by hand on $name', ({ open }) => {
	let opened: Opened;
	let store: Store;
	beforeEach(async () => {
		opened = await open();
		({ store } = opened);
		await lay(store, 'v');
		await lay(store, 'w');
	});
	afterEach(() => opened.close());

	function does<Input, Value>(useCase: UseCase<Input, Value>, input: Input, actor: Actor = MANAGER) {
		const deed = { actor, via: null, source: 'form' as const, now: T0, steady: T0 };
		return useCase(askOf(store, deed, input, null, new Map()));
	}

	async function granted<Input, Value>(useCase: UseCase<Input, Value>, input: Input): Promise<Value> {
		const outcome = await does(useCase, input);
		if (!outcome.ok) throw new Error(outcome.refusal.code);
		return outcome.value;
	}

	it('productions and performances come, change and go, in this venue and no other', async () => {
		const other = await loadSeason(store.db, 'w', T0);
		const before = await loadSeason(store.db, 'v', T0);
		const { production } = await granted(putProduction, FLOW);
		const { performance } = await granted(putPerformance, {
			performance: null,
			house: 'main',
			production,
			...when,
		});
		expect(await loadEvening(store.db, 'v', performance)).toMatchObject({
			performance: { plannedStart: instantAt('2026-12-20', '19:30', ZONE), partMinutes: [50, 40] },
		});
		await granted(movePerformance, { performance, house: 'studio', ...when, date: '2026-12-21' });
		await granted(putPerformance, {
			performance,
			house: 'studio',
			production: 'ebb',
			...when,
			date: '2026-12-21',
		});
		expect(await loadEvening(store.db, 'v', performance)).toMatchObject({
			performance: { house: 'studio', day: '2026-12-21', production: 'ebb', partMinutes: [60, 45] },
		});
		await granted(removePerformance, { performance });
		await granted(removeProduction, { production });
		expect(await loadSeason(store.db, 'v', T0)).toEqual(before);
		expect(await loadSeason(store.db, 'w', T0)).toEqual(other);
	});

	it('[T12] tonight is moved by the house manager alone, by hand and by file (table A)', async () => {
		const company: Actor = { ...MANAGER, id: 'ingrid', role: 'company', company: 'tides' };
		const administrator: Actor = { ...MANAGER, id: 'anne', role: 'administrator' };
		const at = { house: 'studio', date: '2026-11-22', turn: null, meets: false };
		const into = { ...at, performance: 'tomorrow', time: '23:30' };
		const later = { ...at, performance: 'late', time: '20:30' };
		const added = { ...at, performance: null, production: 'ebb', house: 'main', time: '23:00' };
		const answers = async (actor: Actor) => {
			const all = [
				await does(movePerformance, later, actor),
				await does(movePerformance, into, actor),
				await does(putPerformance, added, actor),
			];
			return all.map((outcome) => (outcome.ok ? 'ok' : outcome.refusal.code));
		};
		const before = await loadSeason(store.db, 'v', T0);
		expect(await answers(company)).toEqual(['season-tonight', 'season-tonight', 'season-tonight']);
		const file = 'id,house,production,date,start\nlate,Studio,Ebb,2026-11-22,21:00\n';
		const { rows, problems } = readSeasonFile(new TextEncoder().encode(file), ZONE);
		const { import: id } = await granted(prepareImport, { file: 'x.csv', rows, problems });
		const choices = { import: id, addHouses: false, houses: {} };
		expect(await does(tryImport, choices, administrator)).toMatchObject({
			value: { lines: [{ line: 2, effect: 'refused', problems: [{ line: 2, column: 5, code: 'tonight' }] }] },
		});
		// Shown to the house manager, who may; the administrator sees it otherwise, and it is looked at again.
		const { shown } = await granted(tryImport, choices);
		expect(await does(importSeason, { ...choices, shown, take: 'all' }, administrator)).toMatchObject({
			refusal: { code: 'import-differs' },
		});
		expect(await loadSeason(store.db, 'v', T0)).toEqual(before);
		expect(await answers(administrator)).toEqual(['season-tonight', 'season-tonight', 'ok']);
		expect((await does(movePerformance, later)).ok).toBe(true);
	});

	it('[T2] what has begun keeps what it was booked with; what has not follows its production', async () => {
		const longer = {
			...FLOW,
			production: 'ebb',
			title: { en: 'Ebb' },
			partMinutes: [80, 45, 30],
			intervalMinutes: [20, 15],
		};
		const change = {
			...longer,
			doorsMinutesBefore: 45,
			estimated: true,
			lateSeating: { kind: 'none' as const },
		};
		const planned = async (id: string) => {
			const evening = await loadEvening(store.db, 'v', id);
			if (!evening) throw new Error(id);
			const { partMinutes, intervalMinutes, doorsMinutesBefore, lateSeating, estimated } =
				evening.performance;
			return { partMinutes, intervalMinutes, doorsMinutesBefore, lateSeating, estimated };
		};
		const was = {
			partMinutes: [60, 45],
			intervalMinutes: [20],
			doorsMinutesBefore: 30,
			lateSeating: { kind: 'interval' },
			estimated: false,
		};
		const { partMinutes, intervalMinutes, doorsMinutesBefore, lateSeating, estimated } = change;
		const will = { partMinutes, intervalMinutes, doorsMinutesBefore, lateSeating, estimated };

		// `early` plays now and nobody has stamped it; `late` is held before its start; `tomorrow` has not begun.
		await store.transaction('v', deedIn('v'), ({ db }) =>
			insertHold(db, 'v', 'late', {
				delays: 'up_1',
				reason: 'x',
				since: T0,
				newTime: null,
				releasedAt: null,
			}),
		);
		await granted(putProduction, change);
		expect(await planned('early')).toEqual(was);
		expect(await planned('late')).toEqual(was);
		expect(await planned('tomorrow')).toEqual(will);
		// What is booked from now on takes what the production says now; what is given to another takes its own.
		const { performance } = await granted(putPerformance, {
			performance: null,
			house: 'main',
			production: 'ebb',
			...when,
		});
		expect(await planned(performance)).toEqual(will);
		const { production } = await granted(putProduction, FLOW);
		await granted(putPerformance, { performance, house: 'main', production, ...when });
		expect((await planned(performance)).partMinutes).toEqual([50, 40]);
		// The other venue has a production of that name, too.
		expect((await loadEvening(store.db, 'w', 'tomorrow'))?.performance.partMinutes).toEqual([60, 45]);
	});

	it('[T2] a file changes what has not begun, and what it changed comes back with it', async () => {
		const text = 'house,production,date,start,parts\nStudio,Ebb,2026-12-20,19:30,70+50\n';
		const file = readSeasonFile(new TextEncoder().encode(text), ZONE);
		const { import: id } = await granted(prepareImport, { file: 'season.csv', ...file });
		const choices = { addHouses: false, houses: {} };
		const { shown } = await granted(tryImport, { import: id, ...choices });
		await granted(importSeason, { import: id, shown, take: 'all', ...choices });
		const parts = async (performance: string) =>
			(await loadEvening(store.db, 'v', performance))?.performance.partMinutes;
		expect(await parts('studio-2026-12-20-1930')).toEqual([70, 50]);
		expect(await parts('tomorrow')).toEqual([70, 50]);
		expect(await parts('early')).toEqual([60, 45]);
		const { shown: undo } = await granted(tryUndo, { import: id });
		await granted(undoImport, { import: id, shown: undo });
		expect(await parts('tomorrow')).toEqual([60, 45]);
		expect(await parts('studio-2026-12-20-1930')).toBeUndefined();
	});

	it('[T12] a cancellation is taken back, told whom it meets by now, planned as its production is then', async () => {
		const cancel = (performance: string) => granted(haltPerformance('cancel'), { performance });
		await cancel('tomorrow');
		await granted(putProduction, { ...FLOW, production: 'ebb', title: { en: 'Ebb' } });
		const { performance } = await granted(putPerformance, {
			performance: null,
			house: 'main',
			production: 'ebb',
			...when,
			date: '2026-11-23',
			time: '19:00',
		});
		const back = (meets: boolean) => does(reinstatePerformance, { performance: 'tomorrow', meets });
		expect(await back(false)).toMatchObject({ refusal: { code: 'season-overlaps' } });
		expect(await back(true)).toMatchObject({ ok: true });
		expect(await back(true)).toMatchObject({ refusal: { code: 'not-cancelled' } });
		expect(await loadEvening(store.db, 'v', 'tomorrow')).toMatchObject({
			performance: { partMinutes: [50, 40] },
			happened: { halt: null },
		});
		// A report that was signed of the cancelled night stands.
		await cancel(performance);
		await granted(signReport, { performance, note: '' });
		expect(await does(reinstatePerformance, { performance, meets: true })).toMatchObject({
			refusal: { code: 'report-signed' },
		});
	});

	it('houses come, are renamed and go; not while anything is to come, nor while anybody serves them', async () => {
		const wish = { name: { en: 'The Yard' }, level: 'g', way: { en: 'Through the gate' }, lateWait: {} };
		const { house } = await granted(putHouse, { house: null, ...wish });
		await granted(putHouse, {
			house: 'studio',
			...wish,
			name: { en: 'Black Box' },
			lateWait: { en: 'at the bar' },
		});
		const houses = async () =>
			(await loadProgramme(store.db, 'v')).houses.map(({ id, name }) => [id, name['en']]);
		expect(await houses()).toEqual([
			['studio', 'Black Box'],
			['main', 'Main house'],
			['the-yard', 'The Yard'],
		]);
		expect(await does(removeHouse, { house: 'main' })).toMatchObject({
			refusal: { code: 'house-coming', details: { count: 2 } },
		});
		await store.transaction('v', deedIn('v'), async ({ db }) => {
			const device = deviceOf('exit');
			await insertDevice(db, 'v', { ...device, placement: { ...device.placement, houses: [house] } });
			await insertPerson(db, 'v', { ...personOf('sam'), houses: [house] });
			const settings = { kind: 'ontime' as const, url: 'http://x', house, customField: null, map: [] };
			await saveIntegration(db, 'v', { id: 'desk', name: 'Show control', settings });
		});
		expect(await does(removeHouse, { house })).toMatchObject({
			refusal: { code: 'house-in-use', details: { names: 'Screen exit, SAM, Show control' } },
		});
		await store.transaction('v', deedIn('v'), async ({ db }) => {
			await revokeDevice(db, 'v', 'exit', T0);
			await removePerson(db, 'v', 'sam', T0);
			await deleteIntegration(db, 'v', 'desk');
		});
		await granted(removeHouse, { house });
		expect((await houses()).map(([id]) => id)).toEqual(['studio', 'main']);
		expect((await loadProgramme(store.db, 'w')).houses.map(({ name }) => name['en'])).toEqual([
			'Studio',
			'Main house',
		]);
	});

	it('a company goes when nothing is left of it', async () => {
		const wish = {
			company: null,
			name: 'Nobody',
			head: { name: 'N', role: {} },
		};
		const { company } = await granted(putCompany, wish);
		await store.transaction('v', deedIn('v'), ({ db }) =>
			insertPerson(db, 'v', { ...personOf('lou'), role: 'company', company }),
		);
		expect(await does(removeCompany, { company: 'tides' })).toMatchObject({
			refusal: { code: 'company-plays', details: { count: 3 } },
		});
		expect(await does(removeCompany, { company })).toMatchObject({
			refusal: { code: 'company-people', details: { names: 'LOU' } },
		});
		await store.transaction('v', deedIn('v'), ({ db }) => removePerson(db, 'v', 'lou', T0));
		await granted(removeCompany, { company });
		expect((await loadProgramme(store.db, 'v')).companies.map(({ id }) => id)).toEqual(['tides']);
	});

	it('what is refused leaves everything as it was', async () => {
		const before = await loadSeason(store.db, 'v', T0);
		const meeting = { performance: 'tomorrow', house: 'main', date: '2026-11-22', time: '20:00', turn: null };
		expect(await does(movePerformance, { ...meeting, meets: false })).toMatchObject({
			refusal: { code: 'season-overlaps', details: { title: 'Ebb' } },
		});
		expect(await does(removePerformance, { performance: 'tomorrow' })).toMatchObject({
			refusal: { code: 'season-public' },
		});
		expect(await does(removeProduction, { production: 'ebb' })).toMatchObject({
			refusal: { code: 'season-used', details: { count: 3 } },
		});
		expect(await loadSeason(store.db, 'v', T0)).toEqual(before);
		expect(await does(movePerformance, { ...meeting, meets: true })).toMatchObject({ ok: true });
	});

	it('[F2] codes go with the house or the night a performance leaves, not with an hour', async () => {
		const from = instantAt('2026-11-23', '04:00', ZONE);
		const until = instantAt('2026-11-25', '04:00', ZONE);
		const codes = async () => (await codesOfDevice(store.db, 'v', 'exit', from, until)).length;
		await store.transaction('v', deedIn('v'), async ({ db }) => {
			await insertDevice(db, 'v', deviceOf('exit'));
			const windowTo = from + 600_000;
			await insertCodes(db, 'v', [{ ...codeOf('a'), performance: 'tomorrow', windowFrom: from, windowTo }]);
		});
		expect(await codes()).toBe(1);
		const move = { performance: 'tomorrow', house: 'main', date: '2026-11-23', turn: null, meets: false };
		await granted(movePerformance, { ...move, time: '21:00' });
		expect(await codes()).toBe(1);
		await granted(movePerformance, { ...move, time: '21:00', house: 'studio' });
		expect(await codes()).toBe(0);
	});

	it('a company is added and changed; its look stays', async () => {
		const wish = { name: 'Tide and Time', head: { name: 'Ingrid H', role: {} } };
		expect(await granted(putCompany, { ...wish, company: 'tides' })).toEqual({ company: 'tides' });
		expect(await granted(putCompany, { ...wish, company: null })).toMatchObject({ company: 'tide-and-time' });
		const { companies } = await loadProgramme(store.db, 'v');
		expect(
			companies.map(({ id, head, accent, thanks }) => [id, head.portrait, accent, thanks['en']]),
		).toEqual([
			['tide-and-time', null, '#e3b25f', 'Thank you for spending this evening with us.'],
			['tides', 'ingrid', '#ffaa00', 'Thank you'],
		]);
	});

	it('an import whose performance somebody moved by hand since is not taken back', async () => {
		const text = 'id,house,production,date,start\nmine,Main house,Ebb,2026-12-01,19:30\n';
		const file = readSeasonFile(new TextEncoder().encode(text), ZONE);
		const { import: id } = await granted(prepareImport, { file: 'season.csv', ...file });
		const choices = { addHouses: false, houses: {} };
		const { shown } = await granted(tryImport, { import: id, ...choices });
		await granted(importSeason, { import: id, shown, take: 'all', ...choices });
		await granted(movePerformance, { performance: 'mine', house: 'main', ...when });
		const { shown: held, stays } = await granted(tryUndo, { import: id });
		expect(stays).toMatchObject([{ what: 'performance', id: 'mine', reason: 'changed' }]);
		expect(await does(undoImport, { import: id, shown: held })).toMatchObject({
			refusal: { code: 'import-held' },
		});
	});
});
