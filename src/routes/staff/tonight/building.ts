import { VENUE_POINTS, type VenueDay, type VenuePointId } from '$lib/domain/evening/venue-day.ts';
import type { Instant } from '$lib/domain/time/instant.ts';

/** One point of the building's day, as its row shows it. */
export interface BuildingPoint {
	point: VenuePointId;
	/** When it was stamped; `null` while it is not. */
	at: Instant | null;
	/** It may be stamped still: nothing that comes after it has been. */
	open: boolean;
	/** It is the latest stamp of the day, the one that can be undone [T2]. */
	latest: boolean;
}

/** The row above the performances, in the order of the day. */
export function buildingPoints({ points }: VenueDay): BuildingPoint[] {
	const last = points.findLast(({ at }) => at !== null);
	const reached = last ? VENUE_POINTS.indexOf(last.point) : -1;
	return points.map(({ point, at }) => ({
		point,
		at,
		open: VENUE_POINTS.indexOf(point) > reached,
		latest: point === last?.point,
	}));
}
