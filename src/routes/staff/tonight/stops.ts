import { MINUTE, SECOND } from '$lib/domain/time/instant.ts';
import type { Sentence } from './timetable.ts';

/** How long something lasted: in seconds under a minute, else in whole minutes. */
export function lasted(milliseconds: number): Sentence {
	if (milliseconds < MINUTE)
		return { key: 'staff-left-seconds', args: { count: Math.max(0, Math.floor(milliseconds / SECOND)) } };
	return { key: 'staff-left-minutes', args: { count: Math.floor(milliseconds / MINUTE) } };
}
