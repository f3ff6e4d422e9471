import { MINUTE, type Instant } from '../time/instant.ts';
import { PUBLIC_ROUNDING_MINUTES } from './delaying.ts';
import { timesOf } from './expected.ts';
import { activeHold, activeRelease, nextUp, type Happened, type Performance } from './performance.ts';
import { publicTime } from './public-evening.ts';
import type { UpPoint } from './points.ts';

/** Staff are warned this long before a public countdown runs out [T7]. */
const WARN_MINUTES_BEFORE = 5;

/** A public countdown is about to promise a start that staff do not expect. */
export interface CountdownWarning {
	point: UpPoint;
	publicAt: Instant;
	/** `null`: held, and nobody knows until when. */
	expected: Instant | null;
}

/**
 * The warning of T7: from 5 min before the public time of the next up, while that up is expected later than the public
 * time or is held without a new one.
 */
export function countdownWarning(
	performance: Performance,
	happened: Happened,
	now: Instant,
): CountdownWarning | null {
	const point = nextUp(performance, happened);
	if (!point || happened.halt) return null;
	const publicAt = publicTime(performance, happened, point);
	const expected = timesOf(performance, happened, now).find((times) => times.point === point)?.expected;
	if (!publicAt || !expected || now < publicAt - WARN_MINUTES_BEFORE * MINUTE) return null;
	const hold = activeHold(performance, happened);
	const open = hold !== null && hold.newTime === null;
	if (!open && expected <= publicAt) return null;
	return { point, publicAt, expected: open ? null : expected };
}

/** The hold is over, and the screens still tell the public of its later time. */
export interface StaleWording {
	publicAt: Instant;
	expected: Instant;
}

/**
 * Whether a released time outlived the hold it was told for: the up is expected earlier than the public reads by more
 * than the rounding of public times. It stays until a person withdraws it or the up comes [T7]; whoever goes by the
 * screens would miss the start. Where no hold was released since, the public time is what a person wanted.
 */
export function staleWording(
	performance: Performance,
	happened: Happened,
	now: Instant,
): StaleWording | null {
	const release = activeRelease(performance, happened);
	if (!release || happened.halt || activeHold(performance, happened)) return null;
	const outlived = happened.holds.some(
		({ delays, releasedAt }) =>
			delays === release.point && releasedAt !== null && releasedAt >= release.releasedAt,
	);
	const publicAt = publicTime(performance, happened, release.point);
	const expected = timesOf(performance, happened, now).find(({ point }) => point === release.point)?.expected;
	if (!outlived || !publicAt || !expected) return null;
	return publicAt - expected >= PUBLIC_ROUNDING_MINUTES * MINUTE ? { publicAt, expected } : null;
}
