/** The season as the office changes it, on every engine. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../src/lib/domain/people/actor.ts';
import type { ProductionForm } from '../../src/lib/domain/season/set-up.ts';
import { instantAt } from '../../src/lib/domain/time/zone.ts';
import { readSeasonFile } from '../../src/lib/server/intake/season-file.ts';
import { insertDevice } from '../../src/lib/server/store/devices.ts';
import { codesOfDevice, insertCodes } from '../../src/lib/server/store/feedback.ts';
import { loadEvening } from '../../src/lib/server/store/performances.ts';
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
import { putCompany } from '../../src/lib/server/usecases/put-company.ts';
import { engines, type Opened } from './engines.ts';
import { codeOf, deedIn, deviceOf, lay, T0 } from './fixtures.ts';

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

	function does<Input, Value>(useCase: UseCase<Input, Value>, input: Input) {
		const deed = { actor: MANAGER, via: null, source: 'form' as const, now: T0, steady: T0 };
		return useCase(askOf(store, deed, input, null));
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

	it('a company is added and changed; its pictures stay', async () => {
		const wish = {
			name: 'Tide and Time',
			accent: '#ffaa00',
			head: { name: 'Ingrid H', role: {} },
			thanks: { de: 'Danke' },
		};
		expect(await granted(putCompany, { ...wish, company: 'tides' })).toEqual({
			company: 'tides',
			accent: '#ffaa00',
		});
		expect(await granted(putCompany, { ...wish, company: null })).toMatchObject({ company: 'tide-and-time' });
		const { companies } = await loadProgramme(store.db, 'v');
		expect(companies.map(({ id, head }) => [id, head.portrait])).toEqual([
			['tide-and-time', null],
			['tides', 'ingrid'],
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
