import type { KyselyPlugin } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_OPENING } from '../../src/lib/domain/evening/opening.ts';
import { NOTHING_HAPPENED, type Hold, type Stamp } from '../../src/lib/domain/evening/performance.ts';
import type { PointId } from '../../src/lib/domain/evening/points.ts';
import type { VenueStamp } from '../../src/lib/domain/evening/venue-day.ts';
import { ServerTime } from '../../src/lib/server/clock.ts';
import { Clockwork } from '../../src/lib/server/clockwork.ts';
import { findCommand, purgeCommandsBefore, rememberCommand } from '../../src/lib/server/store/commands.ts';
import { findCue, forgetCues, insertCue } from '../../src/lib/server/store/cues.ts';
import { insertDevice, listDevices } from '../../src/lib/server/store/devices.ts';
import { insertCodes, findCode } from '../../src/lib/server/store/feedback.ts';
import { insertPerson, listPeople } from '../../src/lib/server/store/people.ts';
import {
	addAsk,
	addStamp,
	eveningsOfDays,
	eveningsWithNews,
	insertHold,
	insertPause,
	insertPerformances,
	loadEvening,
	putRelease,
	releaseHold,
	removeAsk,
	removeRelease,
	removeStamp,
	setDoorsWord,
	setHalt,
	setMovedStart,
} from '../../src/lib/server/store/performances.ts';
import { loadProgramme, productionsOf, replaceProgramme } from '../../src/lib/server/store/programme.ts';
import { insertRequest, loadRequest } from '../../src/lib/server/store/requests.ts';
import type { Db, Store } from '../../src/lib/server/store/store.ts';
import { addVenueStamp, removeVenueStamp, venueStampsOf } from '../../src/lib/server/store/venue-day.ts';
import { listVenues, loadVenue, putSettings } from '../../src/lib/server/store/venues.ts';
import { engines, type Opened } from './engines.ts';
import {
	codeOf,
	cueOf,
	deedIn,
	deskOf,
	deviceOf,
	lay,
	personOf,
	requestOf,
	setupOf,
	T0,
} from './fixtures.ts';
import { logged } from './logged.ts';

describe.each(engines)('the evening on $name', ({ open }) => {
	let opened: Opened;
	let store: Store;
	beforeEach(async () => {
		opened = await open();
		({ store } = opened);
		await lay(store, 'v');
	});
	afterEach(() => opened.close());

	const stamp = (point: PointId, at: number): Stamp => ({
		point,
		at,
		recordedAt: at + 7,
		source: 'person',
		by: 'sam',
	});
	const happened = async () => (await loadEvening(store.db, 'v', 'early'))?.happened;

	it('keeps a venue and its programme as set up, in the order of the venue', async () => {
		const { houses, companies, productions, rules, layouts, pictures, name, settings } = setupOf('v');
		expect(await loadVenue(store.db, 'v')).toMatchObject({
			id: 'v',
			name,
			settings,
			revision: 1,
			demonstration: true,
		});
		expect(await loadProgramme(store.db, 'v')).toEqual({
			houses,
			companies,
			productions,
			rules,
			layouts,
			media: new Map(pictures.map(({ id, picture }) => [id, { kind: 'picture', picture }])),
		});
		expect(await productionsOf(store.db, 'v')).toEqual(productions);
		expect(await loadVenue(store.db, 'w')).toBeNull();
	});

	it('lays a programme anew: what happened in it goes, a new incarnation comes, all else and every other venue stay', async () => {
		await lay(store, 'w');
		for (const venue of ['v', 'w']) {
			await store.transaction(venue, deedIn(venue), async ({ db }) => {
				await addStamp(db, venue, 'early', stamp('house_open', T0));
				await addVenueStamp(db, venue, '2026-11-22', { ...stamp('up_1', T0), point: 'foyer_open' });
				await insertRequest(db, venue, requestOf('r'));
				await insertCodes(db, venue, [codeOf('CODE')]);
				await insertCue(db, deskOf(venue), 'cue', cueOf('early', 'house_open'));
				await insertPerson(db, venue, personOf('sam'));
				await insertDevice(db, venue, { ...deviceOf('exit'), tokenHash: venue });
			});
		}
		const before = await listVenues(store.db);
		await lay(store, 'v');
		const after = await listVenues(store.db);

		expect(after.map(({ id, revision }) => [id, revision])).toEqual([
			['v', 2],
			['w', 1],
		]);
		expect(after[0]?.incarnation).not.toBe(before[0]?.incarnation);
		expect(after[1]).toEqual(before[1]);
		expect(await happened()).toEqual(NOTHING_HAPPENED);
		expect(await venueStampsOf(store.db, 'v', '2026-11-22')).toEqual([]);
		expect(await loadRequest(store.db, 'v', 'r')).toBeNull();
		expect(await findCode(store.db, 'v', 'CODE')).toBeNull();
		expect(await findCue(store.db, deskOf('v'), 'cue')).toBeNull();
		expect(await listPeople(store.db, 'v')).toHaveLength(1);
		expect(await listDevices(store.db, 'v')).toHaveLength(1);
		expect(await logged(store.db, 'v')).toHaveLength(2);
		expect((await loadEvening(store.db, 'w', 'early'))?.happened.stamps).toHaveLength(1);
		expect(await venueStampsOf(store.db, 'w', '2026-11-22')).toHaveLength(1);
		expect(await loadRequest(store.db, 'w', 'r')).not.toBeNull();
	});

	it('knows a performance as programmed, and none of another venue', async () => {
		expect(await loadEvening(store.db, 'v', 'early')).toEqual({
			performance: {
				id: 'early',
				house: 'main',
				production: 'ebb',
				day: '2026-11-22',
				plannedStart: T0,
				partMinutes: [60, 45],
				intervalMinutes: [20],
				estimated: false,
				doorsMinutesBefore: 30,
				lateSeating: { kind: 'interval' },
			},
			happened: NOTHING_HAPPENED,
		});
		expect(await loadEvening(store.db, 'w', 'early')).toBeNull();
		expect(await loadEvening(store.db, 'v', 'never')).toBeNull();
	});

	it('gives stamps in the order of the evening, each with both its instants [T2]', async () => {
		const stamps = [
			stamp('house_open', T0),
			stamp('clearance_1', T0 + 1),
			stamp('up_1', T0 + 2),
			stamp('down_1', T0 + 3),
		];
		await store.share(async (db) => {
			for (const each of stamps.toReversed()) await addStamp(db, 'v', 'early', each);
		});
		expect((await happened())?.stamps).toEqual(stamps);
		await store.share((db) => removeStamp(db, 'v', 'early', 'down_1'));
		expect((await happened())?.stamps).toEqual(stamps.slice(0, 3));
	});

	it('takes no point twice', async () => {
		await store.share((db) => addStamp(db, 'v', 'early', stamp('up_1', T0)));
		await expect(store.share((db) => addStamp(db, 'v', 'early', stamp('up_1', T0 + 1)))).rejects.toThrow();
		expect((await happened())?.stamps).toEqual([stamp('up_1', T0)]);
	});

	it('knows the holds of every up, and releases only that of the up it is told [T2][T10]', async () => {
		const first: Hold = {
			delays: 'up_1',
			reason: 'coach',
			since: T0,
			newTime: T0 + 300_000,
			releasedAt: null,
		};
		const second: Hold = { ...first, delays: 'up_2', newTime: null };
		await store.share(async (db) => {
			await insertHold(db, 'v', 'early', first);
			await insertHold(db, 'v', 'early', second);
			await insertHold(db, 'v', 'late', first);
		});
		expect((await happened())?.holds).toEqual([first, second]);
		await store.share((db) => releaseHold(db, 'v', 'early', 'up_1', T0 + 1));
		expect((await happened())?.holds).toEqual([{ ...first, releasedAt: T0 + 1 }, second]);
		await store.share((db) => insertHold(db, 'v', 'early', { ...first, since: T0 + 2 }));
		await store.share((db) => releaseHold(db, 'v', 'early', 'up_1', T0 + 3));
		expect((await happened())?.holds).toEqual([
			{ ...first, releasedAt: T0 + 1 },
			second,
			{ ...first, since: T0 + 2, releasedAt: T0 + 3 },
		]);
		expect((await loadEvening(store.db, 'v', 'late'))?.happened.holds).toEqual([first]);
	});

	it('keeps both halves of a clearance, stops that are over and the word at the doors [T9][T11][T12]', async () => {
		const ask = { part: 1, at: T0, recordedAt: T0 + 7, source: 'person', by: 'jonas' } as const;
		const stops = [
			{ part: 1, from: T0 + 60_000, to: T0 + 90_000 },
			{ part: 1, from: T0 + 200_000, to: T0 + 260_000 },
		] as const;
		await store.share(async (db) => {
			await addAsk(db, 'v', 'early', ask);
			for (const stop of stops.toReversed()) await insertPause(db, 'v', 'early', stop);
			await setDoorsWord(db, 'v', 'early', { open: false, at: T0 + 300_000 });
		});
		expect(await happened()).toEqual({
			...NOTHING_HAPPENED,
			asks: [ask],
			pauses: stops,
			doorsWord: { open: false, at: T0 + 300_000 },
		});
		expect((await loadEvening(store.db, 'v', 'late'))?.happened).toEqual(NOTHING_HAPPENED);
		await expect(store.share((db) => addAsk(db, 'v', 'early', ask))).rejects.toThrow();
		await store.share((db) => removeAsk(db, 'v', 'early', 1));
		expect((await happened())?.asks).toEqual([]);
		await lay(store, 'v');
		expect(await happened()).toEqual(NOTHING_HAPPENED);
	});

	it('opens by itself what the venue chose, once, and leaves undone what a person undid [T6]', async () => {
		const doors = T0 - 1_800_000;
		const timing = { ...setupOf('v').settings, opening: { ...DEFAULT_OPENING, housesByThemselves: true } };
		let now = doors - 1;
		const clockwork = new Clockwork({
			store,
			time: new ServerTime({ wall: () => now, monotonic: () => now }, () => undefined),
			waits: () => Promise.resolve(false),
			layDemonstration: () => Promise.resolve(),
			sessionsExpired: () => Promise.resolve(),
			sendReports: () => undefined,
			sweepMedia: () => Promise.resolve(),
			failed: (error) => expect.fail(String(error)),
		});
		const matinee = {
			id: 'matinee',
			house: 'main',
			production: 'ebb',
			day: '2026-11-22',
			plannedStart: doors - 1_200_000,
		};
		const look = async () => {
			await clockwork.start();
			await clockwork.stop();
			return (await happened())?.stamps.map(({ point, at, source }) => [point, at, source]);
		};
		now = doors;
		expect(await look()).toEqual([]);
		await store.transaction('v', deedIn('v'), ({ db }) => putSettings(db, 'v', timing));
		now = doors - 1;
		expect(await look()).toEqual([]);
		// The matinee still plays in the same house: nobody is let in over it.
		await store.share((db) => insertPerformances(db, 'v', [matinee]));
		await store.share((db) => addStamp(db, 'v', 'matinee', stamp('up_1', doors - 1_200_000)));
		now = doors;
		expect(await look()).toEqual([]);
		await store.share((db) => addStamp(db, 'v', 'matinee', stamp('down_2', doors)));
		now = doors + 12_000;
		expect(await look()).toEqual([['house_open', doors, 'timer']]);
		expect(await venueStampsOf(store.db, 'v', '2026-11-22')).toEqual([]);
		await store.share((db) => removeStamp(db, 'v', 'early', 'house_open'));
		now += 20_000;
		expect(await look()).toEqual([]);
		const foyer = { ...timing, opening: { ...timing.opening, foyerByItself: true, foyerMinutesBefore: 5 } };
		await store.transaction('v', deedIn('v'), ({ db }) => putSettings(db, 'v', foyer));
		expect(await look()).toEqual([]);
		expect(await venueStampsOf(store.db, 'v', '2026-11-22')).toMatchObject([
			{ point: 'foyer_open', at: T0 - 55 * 60_000, source: 'timer' },
		]);
	});

	it('takes no second hold of an up while one is not released [T10]', async () => {
		const hold: Hold = { delays: 'up_1', reason: 'fog', since: T0, newTime: null, releasedAt: null };
		await store.share((db) => insertHold(db, 'v', 'early', hold));
		await expect(store.share((db) => insertHold(db, 'v', 'early', hold))).rejects.toThrow();
		expect((await happened())?.holds).toEqual([hold]);
	});

	it('keeps the stamps of the building by their venue and day, each with both its instants [T1][T2]', async () => {
		await lay(store, 'w');
		const foyer: VenueStamp = {
			point: 'foyer_open',
			at: T0,
			recordedAt: T0 + 7,
			source: 'person',
			by: 'sam',
		};
		const clear: VenueStamp = { ...foyer, point: 'building_clear', at: T0 + 1 };
		await store.share(async (db) => {
			await addVenueStamp(db, 'v', '2026-11-22', clear);
			await addVenueStamp(db, 'v', '2026-11-22', foyer);
			await addVenueStamp(db, 'v', '2026-11-23', foyer);
			await addVenueStamp(db, 'w', '2026-11-22', foyer);
		});
		expect(await venueStampsOf(store.db, 'v', '2026-11-22')).toEqual([foyer, clear]);
		await store.share((db) => removeVenueStamp(db, 'v', '2026-11-22', 'foyer_open'));
		expect(await venueStampsOf(store.db, 'v', '2026-11-22')).toEqual([clear]);
		expect(await venueStampsOf(store.db, 'v', '2026-11-23')).toEqual([foyer]);
		expect(await venueStampsOf(store.db, 'w', '2026-11-22')).toEqual([foyer]);
		await expect(
			store.share((db) => addVenueStamp(db, 'v', '2026-11-22', { ...clear, at: T0 + 2 })),
		).rejects.toThrow();
		expect(await venueStampsOf(store.db, 'v', '2026-11-22')).toEqual([clear]);
	});

	it('keeps one released wording for each up, the latest [T7]', async () => {
		const up2 = { point: 'up_2', wording: 'technical', at: null, releasedAt: T0 } as const;
		const up1 = { point: 'up_1', wording: 'shortly', at: T0 + 600_000, releasedAt: T0 } as const;
		await store.share(async (db) => {
			await putRelease(db, 'v', 'early', up2);
			await putRelease(db, 'v', 'early', { ...up1, wording: 'traffic', at: null });
			await putRelease(db, 'v', 'early', up1);
		});
		expect((await happened())?.releases).toEqual([up1, up2]);
		await store.share((db) => removeRelease(db, 'v', 'early', 'up_1'));
		expect((await happened())?.releases).toEqual([up2]);
	});

	it('moves a start and halts a show beside what was programmed, and takes the halt back [T12]', async () => {
		await store.share(async (db) => {
			await setMovedStart(db, 'v', 'early', T0 + 900_000);
			await setHalt(db, 'v', 'early', { kind: 'stopped', at: T0 + 1 });
		});
		const evening = await loadEvening(store.db, 'v', 'early');
		expect(evening?.performance.plannedStart).toBe(T0);
		expect(evening?.happened).toMatchObject({
			movedStart: T0 + 900_000,
			halt: { kind: 'stopped', at: T0 + 1 },
		});
		await store.share((db) => setHalt(db, 'v', 'early', null));
		expect(await happened()).toEqual({ ...NOTHING_HAPPENED, movedStart: T0 + 900_000 });
	});

	it('goes on after a stop that began where one ended at once: the clock was set back [R6]', async () => {
		const pause = { part: 1, from: T0, to: T0 } as const;
		await store.share((db) => insertPause(db, 'v', 'early', pause));
		await store.share((db) => insertPause(db, 'v', 'early', { ...pause, to: T0 + 60_000 }));
		expect((await happened())?.pauses).toEqual([{ ...pause, to: T0 + 60_000 }]);
	});

	it('loads whole days by start, each with what happened to it, in as many queries for one as for many', async () => {
		await store.share(async (db) => {
			await addStamp(db, 'v', 'early', stamp('house_open', T0));
			await addStamp(db, 'v', 'tomorrow', stamp('up_1', T0));
			await setHalt(db, 'v', 'late', { kind: 'cancelled', at: T0 });
		});
		let queries = 0;
		const counting: KyselyPlugin = {
			transformQuery: ({ node }) => {
				queries += 1;
				return node;
			},
			transformResult: ({ result }) => Promise.resolve(result),
		};
		const db = store.db.withPlugin(counting);
		const tonight = await eveningsOfDays(db, 'v', ['2026-11-22']);
		const forOne = queries;
		const both = await eveningsOfDays(db, 'v', ['2026-11-23', '2026-11-22']);
		expect(queries).toBe(2 * forOne);
		expect(tonight.map(({ performance }) => performance.id)).toEqual(['early', 'late']);
		expect(
			both.map(({ performance, happened: { stamps, halt } }) => [
				performance.id,
				stamps.map(({ point }) => point),
				halt?.kind,
			]),
		).toEqual([
			['early', ['house_open'], undefined],
			['late', [], 'cancelled'],
			['tomorrow', ['up_1'], undefined],
		]);
		expect(await eveningsOfDays(db, 'v', [])).toEqual([]);
		expect(await eveningsOfDays(db, 'v', ['2026-11-24'])).toEqual([]);
	});

	it('finds the performances to which anything has happened, and no others', async () => {
		const named = async (days: string[]) =>
			(await eveningsWithNews(store.db, 'v', days)).map(({ performance }) => performance.id);
		const days = ['2026-11-22', '2026-11-23'];
		const hold: Hold = { delays: 'up_1', reason: 'rain', since: T0, newTime: null, releasedAt: null };
		const release = { point: 'up_1', wording: 'shortly', at: null, releasedAt: T0 } as const;
		const news: ((db: Db) => Promise<void>)[] = [
			(db) => addStamp(db, 'v', 'late', stamp('house_open', T0)),
			(db) => insertHold(db, 'v', 'late', hold),
			(db) => putRelease(db, 'v', 'late', release),
			(db) => setMovedStart(db, 'v', 'late', T0),
			(db) => setHalt(db, 'v', 'late', { kind: 'cancelled', at: T0 }),
			(db) => setDoorsWord(db, 'v', 'late', { open: true, at: T0 }),
		];
		expect(await named(days)).toEqual([]);
		for (const happen of news) {
			await store.transaction('v', deedIn('v'), async ({ db }) => happen(db));
			expect(await named(days)).toEqual(['late']);
			expect(await named(['2026-11-23'])).toEqual([]);
			await store.transaction('v', deedIn('v'), async ({ db }) => replaceProgramme(db, setupOf('v')));
		}
	});

	it('forgets the cues of an undone point, and no others [T15]', async () => {
		const desk = deskOf('v');
		await store.share(async (db) => {
			await insertCue(db, desk, 'one', cueOf('early', 'up_1'));
			await insertCue(db, desk, 'two', cueOf('early', 'down_1'));
			await insertCue(db, desk, 'three', cueOf('late', 'up_1'));
		});
		expect(await findCue(store.db, desk, 'one')).toEqual(cueOf('early', 'up_1'));
		await expect(store.share((db) => insertCue(db, desk, 'one', cueOf('early', 'up_1')))).rejects.toThrow();
		await store.share((db) => forgetCues(db, 'v', 'early', 'up_1'));
		expect(await findCue(store.db, desk, 'one')).toBeNull();
		expect(await findCue(store.db, desk, 'two')).not.toBeNull();
		expect(await findCue(store.db, desk, 'three')).not.toBeNull();
	});

	it('knows a cue by its sender’s own id: another sender, another way or another venue has its own [T15]', async () => {
		const cue = cueOf('early', 'up_1');
		const others = [deskOf('v', 'other'), { ...deskOf('v'), way: 'osc' as const }, deskOf('w')];
		await store.share((db) => insertCue(db, deskOf('v'), 'one', cue));
		for (const other of others) {
			expect(await findCue(store.db, other, 'one')).toBeNull();
			await store.share((db) => insertCue(db, other, 'one', { ...cue, at: T0 + 1 }));
			expect((await findCue(store.db, other, 'one'))?.at).toBe(T0 + 1);
		}
		expect((await findCue(store.db, deskOf('v'), 'one'))?.at).toBe(T0);
	});

	it('remembers what a command was answered, whatever kind of answer [H3]', async () => {
		for (const answer of [null, 'a text', '5', 5, true, ['a'], { at: T0, already: false }]) {
			const command = { id: JSON.stringify(answer), name: 'point:stamp', bodyHash: 'hash', answer, at: T0 };
			await store.share((db) => rememberCommand(db, 'v', command));
			expect(await findCommand(store.db, 'v', command.id)).toEqual(command);
		}
		expect(await findCommand(store.db, 'w', '5')).toBeNull();
		const again = { id: '5', name: 'hold:call', bodyHash: 'other', answer: null, at: T0 };
		await expect(store.share((db) => rememberCommand(db, 'v', again))).rejects.toThrow();
		await store.share((db) => purgeCommandsBefore(db, 'v', T0));
		expect(await findCommand(store.db, 'v', '5')).not.toBeNull();
		await store.share((db) => purgeCommandsBefore(db, 'v', T0 + 1));
		expect(await findCommand(store.db, 'v', '5')).toBeNull();
	});

	it('logs every fact of a transaction under its revision, in order [P7]', async () => {
		await lay(store, 'w');
		for (let n = 0; n < 4; n += 1) {
			await store.transaction('v', deedIn('v'), (tx) => {
				for (let m = 0; m < 3; m += 1) tx.log('day-began', { n, m });
				return Promise.resolve();
			});
		}
		const all = await logged(store.db, 'v');
		expect(all.map(({ revision, position }) => `${revision}.${position}`)).toEqual(
			['1.0', [2, 3, 4, 5].map((revision) => [0, 1, 2].map((position) => `${revision}.${position}`))].flat(2),
		);
	});
});
