import { MINUTE, type Instant } from '../time/instant.ts';
import { timesOf } from './expected.ts';
import { activeHold, nextUp, type Happened, type Performance } from './performance.ts';
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
