import {
	decideVenueStamp,
	decideVenueUndo,
	type VenuePointId,
	type VenueStamp,
} from '../../domain/evening/venue-day.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import { venueDay } from '../../domain/time/zone.ts';
import type { Instant, LocalDate } from '../../domain/time/instant.ts';
import type { Tx } from '../store/store.ts';
import { addVenueStamp, removeVenueStamp, venueStampsOf } from '../store/venue-day.ts';
import { loadVenue } from '../store/venues.ts';
import type { UseCase } from './ask.ts';
import { sourceOf, type Stamped } from './stamp-point.ts';

/** Stamps a point of the building, now or up to 30 min back, on the day on which it happened [T1][T2][T13]. */
export const stampVenuePoint: UseCase<{ point: VenuePointId; at?: Instant | undefined }, Stamped> = ({
	actor,
	venue,
	input,
	now,
	commit,
}) =>
	commit((tx) =>
		withDayOf(tx, venue, Math.min(input.at ?? now, now), (day, stamps) =>
			stampVenueWithin(tx, actor, { day, stamps }, input.point, input.at ?? now, now),
		),
	);

/** The stamp itself, for use cases that loaded the day in the same transaction. */
export async function stampVenueWithin(
	tx: Tx,
	actor: Actor,
	{ day, stamps }: { day: LocalDate; stamps: VenueStamp[] },
	point: VenuePointId,
	at: Instant,
	now: Instant,
): Promise<Outcome<Stamped>> {
	const wish = { point, at, source: sourceOf(actor), by: actor.id };
	const decision = decideVenueStamp(stamps, wish, now);
	if (!decision.ok) return decision;
	if (decision.value.kind === 'already') return granted({ at: decision.value.at, already: true });
	const { stamp } = decision.value;
	await addVenueStamp(tx.db, actor.venue, day, stamp);
	tx.log('venue-point-stamped', { day, point, at: stamp.at, recordedAt: stamp.recordedAt });
	return granted({ at: stamp.at, already: false });
}

/** Takes back today's latest stamp of the building; the caller names it, as with those of a performance [T2]. */
export const undoVenueStamp: UseCase<{ point: VenuePointId }, null> = ({ venue, input, now, commit }) =>
	commit((tx) =>
		withDayOf(tx, venue, now, async (day, stamps) => {
			const decision = decideVenueUndo(stamps);
			if (!decision.ok) return decision;
			const { point, at } = decision.value;
			if (point !== input.point) return refused('point-passed', { point, lastAt: at });
			await removeVenueStamp(tx.db, venue, day, point);
			tx.log('venue-point-undone', { day, point, stampedAt: at });
			return granted(null);
		}),
	);

/** Loads the stamps of the venue's day at `at` and goes on with them, or refuses. */
async function withDayOf<Value>(
	tx: Tx,
	venue: string,
	at: Instant,
	fn: (day: LocalDate, stamps: VenueStamp[]) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
	const zone = (await loadVenue(tx.db, venue))?.settings.zone;
	if (!zone) return refused('not-found', { what: 'venue' });
	const day = venueDay(at, zone);
	return fn(day, await venueStampsOf(tx.db, venue, day));
}
