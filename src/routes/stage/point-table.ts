import type { PointTimes } from '$lib/domain/evening/expected.ts';
import type { Happened, Performance } from '$lib/domain/evening/performance.ts';
import { publicPerformance } from '$lib/domain/evening/public-evening.ts';
import type { PointId } from '$lib/domain/evening/points.ts';
import type { Instant } from '$lib/domain/time/instant.ts';
import { timetable, type TimetableRow } from '../staff/tonight/timetable.ts';

/** A point with its four times, each apart from the others [T2][T7]. */
export interface PointRow extends Pick<TimetableRow, 'point' | 'planned' | 'state' | 'late'> {
	expected: Instant | null;
	actual: Instant | null;
	public: { kind: 'at'; at: Instant } | { kind: 'none' } | { kind: 'not-public' };
}

/** Every point of the evening in order. */
export function pointRows(
	performance: Performance,
	happened: Happened,
	times: readonly PointTimes[],
): PointRow[] {
	const known = publicPerformance(performance, happened).points;
	const publicOf = (point: PointId): PointRow['public'] => {
		const found = known.find(({ id }) => id === point);
		if (!found) return { kind: 'not-public' };
		return found.publicAt === null ? { kind: 'none' } : { kind: 'at', at: found.publicAt };
	};
	return timetable(times).map(({ point, planned, state, late }, index) => ({
		point,
		planned,
		state,
		late,
		expected: times[index]?.expected ?? null,
		actual: times[index]?.actual ?? null,
		public: publicOf(point),
	}));
}
