import { DEFAULT_CALLS } from '../domain/evening/calls.ts';
import { DEFAULT_OPENING } from '../domain/evening/opening.ts';
import { DEFAULT_GRACE } from '../domain/evening/public-phase.ts';
import type { Picture } from '../domain/programme/plan.ts';
import type { Rule } from '../domain/programme/rule.ts';
import { DEFAULT_LENGTHS, type PerformanceSetup, type VenueSetup } from '../domain/venue/setup.ts';
import { MINUTE, roundUpToMinutes, type Instant, type LocalDate } from '../domain/time/instant.ts';
import { addDays, instantAt, venueDay } from '../domain/time/zone.ts';
import { demoVenue } from './venue.ts';

/** From a fresh start to the curtain of the main house: long enough to look round, short enough to wait for. */
const MINUTES_TO_MAIN_START = 40;

/** When the main house starts on every other day. */
const USUAL_START = '19:30';

/** How many days the season of the demonstration reaches: a plan's eight, and one to grow into. */
const DAYS = 9;

/** What the demonstration cannot make itself. */
export interface DemoParts {
	pictures: { id: string; picture: Picture }[];
	rules: Rule[];
	/** When the main house starts tonight. */
	mainStart: Instant;
	tonight: LocalDate;
}

/** Tonight's main start for a start of the demonstration at `now`: soon, on a five. */
export function mainStartAround(now: Instant): Instant {
	return roundUpToMinutes(now + MINUTES_TO_MAIN_START * MINUTE, 5);
}

/** The main start of a day nobody was there to begin. */
export function usualMainStart(day: LocalDate): Instant {
	return instantAt(day, USUAL_START, demoVenue.zone);
}

/** The venue day of the demonstration at `now`. */
export function demoDay(now: Instant): LocalDate {
	return venueDay(now, demoVenue.zone);
}

/** The demonstration as a venue's set-up: tonight as given, the days after it as usual. */
export function demoSetup({ pictures, rules, mainStart, tonight }: DemoParts): VenueSetup {
	const { id, name, zone, languages, personAt, levels, mark, hours, layouts } = demoVenue;
	const { houses, companies, productions } = demoVenue;
	const days = Array.from({ length: DAYS }, (_, index) => addDays(tonight, index));
	return {
		id,
		name,
		demonstration: true,
		settings: {
			zone,
			languages,
			address: '',
			grace: DEFAULT_GRACE,
			motion: true,
			calls: [...DEFAULT_CALLS],
			opening: DEFAULT_OPENING,
			defaults: DEFAULT_LENGTHS,
			personAt,
			levels,
			mark,
			hours,
			night: 'dim',
		},
		houses,
		companies,
		productions: productions.map((production) => ({ ...production, estimated: false })),
		performances: days.flatMap((day, index) =>
			performancesOf(day, index === 0 ? mainStart : usualMainStart(day)),
		),
		rules,
		layouts,
		pictures,
	};
}

function performancesOf(day: LocalDate, mainStart: Instant): PerformanceSetup[] {
	return demoVenue.productions.map((production) => ({
		id: `${production.house}-${day}`,
		house: production.house,
		production: production.id,
		day,
		plannedStart: mainStart + production.startsAfterMainMinutes * MINUTE,
	}));
}
