import type { Instant } from '../time/instant.ts';
import { venueDay } from '../time/zone.ts';
import { hasBegun } from './booking.ts';
import type { Season, SeasonChanges, SeasonPerformance } from './season.ts';

/** Why a performance keeps what it was booked with when its production becomes another. */
export type StaysBecause = 'over' | 'cancelled' | 'begun' | 'time-come';

/** What a change of a production does to its performances. */
export interface Following {
	/** They take what the production says then; by start. */
	follows: SeasonPerformance[];
	/** Their planned times stay what they are [T2]; by start. */
	stays: { performance: SeasonPerformance; why: StaysBecause }[];
}

/** Which performances of a production follow it when it is changed now, and which do not, and why. */
export function followingOf(season: Season, production: string, now: Instant): Following {
	const today = venueDay(now, season.zone);
	const own = season.performances
		.filter((one) => one.production === production)
		.sort((a, b) => a.plannedStart - b.plannedStart || a.id.localeCompare(b.id));
	return {
		follows: own.filter((one) => !hasBegun(one, now)),
		stays: own
			.filter((one) => hasBegun(one, now))
			.map((performance) => ({ performance, why: whyOf(performance, today) })),
	};
}

function whyOf({ day, cancelled, touched }: SeasonPerformance, today: string): StaysBecause {
	if (day < today) return 'over';
	if (cancelled) return 'cancelled';
	return touched ? 'begun' : 'time-come';
}

/**
 * The performances that are booked anew with a change: those that are given another production, and those of a changed
 * production that have not begun. All others keep what they were booked with [T2].
 */
export function bookedAnew(
	season: Season,
	{ productions, performances }: Pick<SeasonChanges, 'productions' | 'performances'>,
	now: Instant,
): string[] {
	const given = performances.filter(({ before, after }) => before && before.production !== after.production);
	const following = productions.flatMap(({ after }) => followingOf(season, after.id, now).follows);
	return [...new Set([...given.map(({ after }) => after.id), ...following.map(({ id }) => id)])];
}
