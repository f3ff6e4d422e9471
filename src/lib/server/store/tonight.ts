import { lastingInto } from '../../domain/evening/lasting.ts';
import type { GraceMinutes } from '../../domain/evening/public-phase.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { addDays, venueDay } from '../../domain/time/zone.ts';
import { eveningsOfDays, type Evening } from './performances.ts';
import type { Db } from './store.ts';

/** What plays tonight, by start: the evenings of the venue day of `now`, and what of the day before still lasts [T13]. */
export async function eveningsTonight(
	db: Db,
	venue: string,
	{ zone, grace }: { zone: string; grace: GraceMinutes },
	now: Instant,
): Promise<Evening[]> {
	const today = venueDay(now, zone);
	return lastingInto(await eveningsOfDays(db, venue, [addDays(today, -1), today]), today, grace, now);
}
