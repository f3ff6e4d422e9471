import type { PointTimes } from '$lib/domain/evening/expected.ts';
import type { PointId } from '$lib/domain/evening/points.ts';
import { MINUTE, type Instant } from '$lib/domain/time/instant.ts';

/** A stamp may be this much early without a word. Our own choice. */
const EARLY_MINUTES = 5;

/**
 * How many minutes early a point would be stamped at `at`, where that is more than nobody would wonder at; else `null`.
 * T2 allows it; whoever means it says so once more.
 */
export function earlyMinutes(times: readonly PointTimes[], point: PointId, at: Instant): number | null {
	const expected = times.find((known) => known.point === point)?.expected ?? null;
	if (expected === null || expected - at <= EARLY_MINUTES * MINUTE) return null;
	return Math.floor((expected - at) / MINUTE);
}
