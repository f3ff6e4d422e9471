import type { VenuePointId, VenueStamp } from '../../domain/evening/venue-day.ts';
import type { LocalDate } from '../../domain/time/instant.ts';
import { wordOf } from './performances.ts';
import type { Db } from './store.ts';

/** The stamps of the building on one venue day, by their instants. */
export async function venueStampsOf(db: Db, venue: string, day: LocalDate): Promise<VenueStamp[]> {
	const rows = await db
		.selectFrom('venue_stamp')
		.selectAll()
		.where('venue', '=', venue)
		.where('day', '=', day)
		.orderBy('at')
		.orderBy('recorded_at')
		.execute();
	return rows.map(({ point, at, recorded_at: recordedAt, source, by }) => ({
		point,
		at,
		recordedAt,
		source,
		by,
	}));
}

/** @throws when the point is stamped already: the caller decides by what it loaded in the same transaction. */
export async function addVenueStamp(db: Db, venue: string, day: LocalDate, stamp: VenueStamp): Promise<void> {
	const { point, at, recordedAt, source, by } = stamp;
	await db
		.insertInto('venue_stamp')
		.values({ venue, day, point, at, recorded_at: recordedAt, source, by: wordOf(by) })
		.execute();
}

export async function removeVenueStamp(
	db: Db,
	venue: string,
	day: LocalDate,
	point: VenuePointId,
): Promise<void> {
	await db
		.deleteFrom('venue_stamp')
		.where('venue', '=', venue)
		.where('day', '=', day)
		.where('point', '=', point)
		.execute();
}
