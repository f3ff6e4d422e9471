/** One performance after another in one house: whose turn a cue and the clock mean, through use cases and store [T14]. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PersonActor } from '../../src/lib/domain/people/actor.ts';
import type { Outcome } from '../../src/lib/domain/refusal.ts';
import { HOUR, MINUTE, type Instant } from '../../src/lib/domain/time/instant.ts';
import type { CuePoint } from '../../src/lib/domain/venue/integrations.ts';
import type { PerformanceSetup, VenueSetup } from '../../src/lib/domain/venue/setup.ts';
import { eveningsOfDays } from '../../src/lib/server/store/performances.ts';
import { replaceProgramme } from '../../src/lib/server/store/programme.ts';
import type { Store } from '../../src/lib/server/store/store.ts';
import { putVenue } from '../../src/lib/server/store/venues.ts';
import { askOf } from '../../src/lib/server/usecases/ask.ts';
import { moveStart } from '../../src/lib/server/usecases/delay-start.ts';
import { meetingsOf } from '../../src/lib/domain/season/booking.ts';
import { loadSeason } from '../../src/lib/server/store/season.ts';
import { haltPerformance } from '../../src/lib/server/usecases/halt-performance.ts';
import { openByItself } from '../../src/lib/server/usecases/open-by-itself.ts';
import { sendCue, type CueDone } from '../../src/lib/server/usecases/send-cue.ts';
import { stampVenuePoint } from '../../src/lib/server/usecases/stamp-venue-day.ts';
import { venueStampsOf } from '../../src/lib/server/store/venue-day.ts';
import { OnLine } from '../../src/lib/server/gateway/on-line.ts';
import { openDocuments } from '../../src/lib/server/views/documents.ts';
import { publicEvening, staffEvening } from '../../src/lib/server/views/evening.ts';
import { tonightView } from '../../src/lib/server/views/phone.ts';
import type { Plan } from '../../src/lib/domain/programme/plan.ts';
import { tonightAt } from '../../src/lib/domain/programme/tonight.ts';
import { sqlite, type Opened } from './engines.ts';
import { deedIn, deskOf, setupOf } from './fixtures.ts';

const TODAY = '2026-11-22';
const MATINEE = Date.UTC(2026, 10, 22, 14, 30);
const EVENING = Date.UTC(2026, 10, 22, 19, 30);

const manager: PersonActor = {
	kind: 'person',
	venue: 'v',
	id: 'ruth',
	name: 'Ruth',
	role: 'house-manager',
	houses: [],
	company: null,
};

let opened: Opened;
let store: Store;
beforeAll(async () => {
	opened = await sqlite.open();
	({ store } = opened);
});
afterAll(() => opened.close());

/** The venue with these performances of `ebb`: 60 minutes, 20, 45. */
async function plays(performances: Omit<PerformanceSetup, 'production'>[]): Promise<VenueSetup> {
	const venue = setupOf('v');
	venue.settings.opening = { foyerMinutesBefore: 60, foyerByItself: false, housesByThemselves: true };
	venue.performances = performances.map((one) => ({ ...one, production: 'ebb' }));
	await store.transaction('v', deedIn('v'), async (tx) => {
		await putVenue(tx.db, venue);
		await replaceProgramme(tx.db, venue);
		tx.log('demonstration-laid', { performances: performances.length });
	});
	return venue;
}

let sent = 0;

function cue(point: CuePoint, now: Instant): Promise<Outcome<CueDone>> {
	const input = { cue: `cue ${++sent}`, house: 'main', point };
	const asked = { actor: deskOf('v'), via: null, source: 'http', now, steady: now } as const;
	return sendCue(askOf(store, asked, input, null, new Map()));
}

/** The points stamped of a performance of these days, in order. */
async function stampsOf(performance: string, days = [TODAY]): Promise<string[]> {
	const evenings = await eveningsOfDays(store.db, 'v', days);
	const found = evenings.find((one) => one.performance.id === performance);
	return found?.happened.stamps.map(({ point }) => point) ?? [];
}

describe('a matinee that was left stopped', () => {
	let venue: VenueSetup;
	beforeEach(async () => {
		venue = await plays([
			{ id: 'matinee', house: 'main', day: TODAY, plannedStart: MATINEE },
			{ id: 'evening', house: 'main', day: TODAY, plannedStart: EVENING },
		]);
		expect(await cue('up', MATINEE)).toMatchObject({ value: { performance: 'matinee', point: 'up_1' } });
		const now = MATINEE + 30 * MINUTE;
		const asked = { actor: manager, via: null, source: 'http', now, steady: now } as const;
		const stopped = await haltPerformance('stop')(
			askOf(store, asked, { performance: 'matinee' }, null, new Map()),
		);
		expect(stopped.ok).toBe(true);
	});

	it('[T6][T14][T18] keeps the evening’s house from opening by itself no longer than it may go on', async () => {
		const clockwork = { kind: 'foyer', venue: 'v', id: 'clockwork' } as const;
		await openByItself(store, clockwork, venue, TODAY, EVENING - 31 * MINUTE);
		expect(await stampsOf('evening')).toEqual([]);
		await openByItself(store, clockwork, venue, TODAY, EVENING - 29 * MINUTE);
		expect(await stampsOf('evening')).toEqual(['house_open']);
	});

	it('[T14][T15] swallows none of the evening’s cues', async () => {
		expect(await cue('house_open', EVENING - 20 * MINUTE)).toMatchObject({
			value: { performance: 'evening' },
		});
		expect(await cue('up', EVENING)).toMatchObject({
			value: { performance: 'evening', point: 'up_1', already: false },
		});
		expect(await cue('down', EVENING + HOUR)).toMatchObject({
			value: { performance: 'evening', point: 'down_1' },
		});
		expect(await stampsOf('matinee')).toEqual(['up_1']);
	});
});

describe('tonight’s start that is moved', () => {
	function move(performance: string, start: Instant, meets: boolean, now: Instant) {
		const asked = { actor: manager, via: null, source: 'http', now, steady: now } as const;
		return moveStart(askOf(store, asked, { performance, start, meets }, null, new Map()));
	}

	beforeEach(async () => {
		await plays([
			{ id: 'matinee', house: 'main', day: TODAY, plannedStart: MATINEE },
			{ id: 'evening', house: 'main', day: TODAY, plannedStart: EVENING },
		]);
	});

	it('[T12][T14] onto the other of its house is refused with that one, unless both are meant', async () => {
		// The evening is planned to end at 21:35; the matinee takes as long.
		const now = MATINEE - HOUR;
		expect(await move('matinee', EVENING + HOUR, false, now)).toMatchObject({
			refusal: { code: 'season-overlaps', details: { title: 'Ebb', startAt: EVENING } },
		});
		expect(await move('matinee', EVENING - 125 * MINUTE, false, now)).toMatchObject({ ok: true });
		expect(await move('matinee', EVENING + HOUR, true, now)).toMatchObject({ ok: true });
	});

	it('[T12] is met where it was moved to, and no longer where it stood, also by what is booked then', async () => {
		const now = MATINEE - HOUR;
		expect(await move('matinee', MATINEE + HOUR, false, now)).toMatchObject({ ok: true });
		expect(await move('evening', MATINEE + 3 * HOUR, false, now)).toMatchObject({
			refusal: { code: 'season-overlaps', details: { startAt: MATINEE + HOUR } },
		});
		const season = await loadSeason(store.db, 'v', now);
		const met = (plannedStart: Instant) =>
			meetingsOf(
				season,
				{ id: 'new', house: 'main', plannedStart },
				{ partMinutes: [30], intervalMinutes: [] },
			);
		expect(met(MATINEE)).toEqual([]);
		expect(met(MATINEE + 3 * HOUR)).toMatchObject([{ performance: 'matinee', startAt: MATINEE + HOUR }]);
	});
});

describe('a night that still plays at four', () => {
	const TOMORROW = '2026-11-23';
	/** Two parts of four hours and one, half an hour between: the second begins past four. */
	const NIGHT = Date.UTC(2026, 10, 22, 23, 30);
	const four = Date.UTC(2026, 10, 23, 4);

	const documents = openDocuments({
		wordsOf: () => '',
		addressOf: () => 'foyer.example',
		codeUrl: (code) => code,
	});
	const lookoutAt = (now: Instant) => ({
		db: store.db,
		venue: 'v',
		zone: 'Europe/London',
		now,
		presence: new OnLine(),
		intake: { integrations: () => [], arrivals: () => [] },
		documents,
	});

	/** What walls, phones and staff pages are told of at that instant, each by its own view. */
	async function toldAt(now: Instant) {
		documents.forget('v');
		const { hash } = await documents.plan(store.db, 'v', now);
		const document = await documents.find('v', hash);
		const plan = JSON.parse(document?.json ?? 'null') as Plan;
		const live = await publicEvening.project(lookoutAt(now), 'public');
		const staff = await staffEvening.project(lookoutAt(now), 'all');
		return {
			walls: tonightAt(plan, live, [], now).map(({ id, phase }) => `${id} ${phase.name}`),
			phones: (await tonightView(lookoutAt(now))).lines.map(({ phase }) => phase),
			staff: staff.performances.map(({ performance }) => performance.id),
		};
	}

	beforeEach(async () => {
		const venue = setupOf('v');
		venue.productions = venue.productions.map((one) => ({
			...one,
			partMinutes: [240, 60],
			intervalMinutes: [35],
		}));
		venue.performances = [
			{ id: 'night', house: 'main', production: 'ebb', day: TODAY, plannedStart: NIGHT },
			{
				id: 'tomorrow',
				house: 'main',
				production: 'ebb',
				day: TOMORROW,
				plannedStart: Date.UTC(2026, 10, 23, 19),
			},
		];
		await store.transaction('v', deedIn('v'), async (tx) => {
			await putVenue(tx.db, venue);
			await replaceProgramme(tx.db, venue);
			tx.log('demonstration-laid', { performances: 2 });
		});
		await cue('up', NIGHT);
		await cue('down', NIGHT + 4 * HOUR);
	});

	it('[T13][T15] takes its own cues, and leaves the next evening alone', async () => {
		expect(await cue('up', four + 5 * MINUTE)).toMatchObject({
			value: { performance: 'night', point: 'up_2', already: false },
		});
		expect(await cue('down', four + 65 * MINUTE)).toMatchObject({ value: { point: 'down_2' } });
		expect(await cue('house_clear', four + 80 * MINUTE)).toMatchObject({ value: { performance: 'night' } });
		expect(await stampsOf('tomorrow', [TOMORROW])).toEqual([]);
	});

	it('[T13][T18] stays on walls, phones and staff pages, also by a plan that was made anew, until it is over', async () => {
		const both = { walls: ['night interval', 'tomorrow before'], phones: ['interval', 'before'] };
		expect(await toldAt(four + MINUTE)).toEqual({ ...both, staff: ['night', 'tomorrow'] });
		await cue('up', four + 5 * MINUTE);
		expect(await toldAt(four + 6 * MINUTE)).toMatchObject({ walls: ['night part', 'tomorrow before'] });
		await cue('down', four + 50 * MINUTE);
		await cue('house_clear', four + 60 * MINUTE);
		const over = { walls: ['tomorrow before'], phones: ['before'], staff: ['tomorrow'] };
		expect(await toldAt(four + 61 * MINUTE)).toEqual(over);
	});

	it('[T13][T18] leaves them by itself where nobody stamps any more', async () => {
		const over = { walls: ['tomorrow before'], phones: ['before'], staff: ['tomorrow'] };
		expect((await toldAt(four + 2 * HOUR)).staff).toEqual(['night', 'tomorrow']);
		expect(await toldAt(four + 3 * HOUR)).toEqual(over);
	});

	it('[T2][T13] has the building cleared on the day of the stamp’s own instant', async () => {
		const now = four + 10 * MINUTE;
		const asked = { actor: manager, via: null, source: 'http', now, steady: now } as const;
		const input = { point: 'building_clear', at: four - 5 * MINUTE } as const;
		expect(await stampVenuePoint(askOf(store, asked, input, null, new Map()))).toMatchObject({ ok: true });
		const points = async (day: string) => (await venueStampsOf(store.db, 'v', day)).map(({ point }) => point);
		expect([await points(TODAY), await points(TOMORROW)]).toEqual([['building_clear'], []]);
		const morning = four + 6 * HOUR;
		const later = { ...asked, now: morning, steady: morning };
		const opens = { point: 'foyer_open' } as const;
		expect(await stampVenuePoint(askOf(store, later, opens, null, new Map()))).toMatchObject({ ok: true });
		expect(await points(TOMORROW)).toEqual(['foyer_open']);
	});
});
