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
import { haltPerformance } from '../../src/lib/server/usecases/halt-performance.ts';
import { openByItself } from '../../src/lib/server/usecases/open-by-itself.ts';
import { sendCue, type CueDone } from '../../src/lib/server/usecases/send-cue.ts';
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
	return sendCue(askOf(store, asked, input, null));
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
		const stopped = await haltPerformance('stop')(askOf(store, asked, { performance: 'matinee' }, null));
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
