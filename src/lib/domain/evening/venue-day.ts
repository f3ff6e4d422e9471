import { granted, refused, type Outcome } from '../refusal.ts';
import type { Instant, LocalDate } from '../time/instant.ts';
import type { Stamp } from './performance.ts';
import { decideInstant, type StampDecision } from './stamping.ts';

/** The points of the venue's day, in its order: stamped once, read by all its performances [T1]. */
export const VENUE_POINTS = ['foyer_open', 'building_clear'] as const;

export type VenuePointId = (typeof VENUE_POINTS)[number];

/** A stamp of the building: both its instants, its source and who gave it, as one of a performance has them. */
export interface VenueStamp extends Omit<Stamp, 'point'> {
	point: VenuePointId;
}

/** One day of the building as its points stand. */
export interface VenueDay {
	day: LocalDate;
	/** Every point in the order of the day; `null` while it is not stamped. */
	points: { point: VenuePointId; at: Instant | null }[];
}

/** The day as those read it who need no more than when. */
export function venueDayOf(day: LocalDate, stamps: VenueStamp[]): VenueDay {
	return {
		day,
		points: VENUE_POINTS.map((point) => ({
			point,
			at: stamps.find((stamp) => stamp.point === point)?.at ?? null,
		})),
	};
}

/**
 * Decides a stamp of the day that `stamps` are of, by the rules of every stamp [T2][T15]: a point may be skipped, one
 * before the last is refused with that one's time, as is an instant to come, more than 30 min back or before the last.
 */
export function decideVenueStamp(
	stamps: VenueStamp[],
	wish: Omit<VenueStamp, 'recordedAt'>,
	now: Instant,
): Outcome<StampDecision<VenueStamp>> {
	const last = lastVenueStamp(stamps);
	if (last?.point === wish.point) return granted({ kind: 'already', at: last.at });
	if (last && VENUE_POINTS.indexOf(wish.point) < VENUE_POINTS.indexOf(last.point)) {
		return refused('point-passed', { point: last.point, lastAt: last.at });
	}
	const at = decideInstant(wish.at, last, now);
	return at.ok ? granted({ kind: 'stamp', stamp: { ...wish, at: at.value, recordedAt: now } }) : at;
}

/** The stamp an undo takes back: the latest of the day [T2]. */
export function decideVenueUndo(stamps: VenueStamp[]): Outcome<VenueStamp> {
	const last = lastVenueStamp(stamps);
	return last ? granted(last) : refused('nothing-to-undo');
}

function lastVenueStamp(stamps: VenueStamp[]): VenueStamp | null {
	return (
		VENUE_POINTS.map((point) => stamps.find((stamp) => stamp.point === point)).findLast(
			(stamp) => stamp !== undefined,
		) ?? null
	);
}
