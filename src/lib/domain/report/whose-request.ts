import { plannedTimes, type Happened, type Performance } from '../evening/performance.ts';
import { HOUR, type Instant, type LocalDate } from '../time/instant.ts';

/** Patrons ask for help from when the building fills until it is empty: our own choice. */
export const AROUND_AN_EVENING_MS = HOUR;

/** One performance, as far as it says whose visitors are in the building. */
export interface Attended {
	performance: string;
	house: string;
	day: LocalDate;
	/** Doors, planned or earlier. */
	from: Instant;
	/** House clear, stamped or else planned; later where the evening is known to run later. */
	to: Instant;
}

export function attendedOf(performance: Performance, { stamps, movedStart }: Happened): Attended {
	const { id, house, day, plannedStart } = performance;
	const planned = plannedTimes(performance, movedStart ?? plannedStart);
	const clear = stamps.find(({ point }) => point === 'house_clear')?.at;
	return {
		performance: id,
		house,
		day,
		from: Math.min(planned.get('house_open') ?? plannedStart, stamps[0]?.at ?? Infinity),
		to: clear ?? Math.max(planned.get('house_clear') ?? plannedStart, stamps.at(-1)?.at ?? 0),
	};
}

/** A request, as far as it says whose visitor asked. */
export interface Asked {
	at: Instant;
	/** The venue day it was asked on. */
	day: LocalDate;
	/** The houses that the kiosk serves; empty = every house [T14]. */
	houses: readonly string[];
}

/** Where a request is reported. */
export interface Belongs {
	performance: string;
	/** Nobody can say of which house the visitor was: it is the building's, listed here for house managers only. */
	shared: boolean;
}

/**
 * In which performance's report a request stands; in one, or in none on a day on which nothing plays.
 * Of the houses its kiosk serves, those count whose evening was on (an hour around doors to clear). All in one house:
 * it belongs to the nearest performance there. In several, or in none because it was asked at noon: nobody can say whose
 * visitor it was, so it is the building's, and stands with the nearest.
 */
export function whoseRequest({ at, day, houses }: Asked, evenings: readonly Attended[]): Belongs | null {
	const served = evenings.filter(({ house }) => houses.length === 0 || houses.includes(house));
	const on = served.filter((evening) => apart(evening, at) <= AROUND_AN_EVENING_MS);
	const nearest = nearestOf(on.length > 0 ? on : served.filter((evening) => evening.day === day), at);
	if (!nearest) return null;
	return { performance: nearest.performance, shared: new Set(on.map(({ house }) => house)).size !== 1 };
}

/** How far an instant lies outside an evening; 0 = within. Milliseconds. */
function apart({ from, to }: Attended, at: Instant): number {
	return Math.max(0, from - at, at - to);
}

/** The one that lies nearest; of equals, the one whose doors were first, so that everybody counts alike. */
function nearestOf(evenings: readonly Attended[], at: Instant): Attended | undefined {
	const [nearest] = evenings.toSorted(
		(a, b) => apart(a, at) - apart(b, at) || a.from - b.from || (a.performance < b.performance ? -1 : 1),
	);
	return nearest;
}
