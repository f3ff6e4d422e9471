import { MINUTE, minutesLeft, SECOND, type Instant } from './instant.ts';

/** What is left of a wait as a wall counts it: whole minutes, seconds in the last one. */
export interface Count {
	unit: 'minutes' | 'seconds';
	count: number;
}

/** The count at `now`; `null` from the end on, because a count below zero tells nobody what to do [T8]. */
export function countdownTo(end: Instant, now: Instant): Count | null {
	const left = end - now;
	if (left <= 0) return null;
	if (left > MINUTE) return { unit: 'minutes', count: minutesLeft(end, now) };
	return { unit: 'seconds', count: Math.ceil(left / SECOND) };
}
