import { callAt, callsBefore, nextCall, type Call, type CallSetting } from '$lib/domain/evening/calls.ts';
import type { PointTimes } from '$lib/domain/evening/expected.ts';
import { activeHold, nextUp, type Happened, type Performance } from '$lib/domain/evening/performance.ts';
import type { UpPoint } from '$lib/domain/evening/points.ts';
import { phaseOf } from '$lib/domain/evening/phase.ts';
import type { Instant } from '$lib/domain/time/instant.ts';

/** The calls before the next up as staff are offered them [T16]. */
export interface StaffCalls {
	up: UpPoint;
	all: Call[];
	/** To be made in this minute. */
	due: Call | null;
	next: Call | null;
}

/**
 * The calls before the next up, by the time staff expect it. None while a part runs, since the audience sits; none while
 * the up is held and nobody knows until when: a call would promise what nobody can keep.
 */
export function callsOf(
	performance: Performance,
	happened: Happened,
	times: readonly PointTimes[],
	settings: readonly CallSetting[],
	now: Instant,
): StaffCalls | null {
	const up = nextUp(performance, happened);
	const upAt = times.find(({ point }) => point === up)?.expected ?? null;
	const hold = activeHold(performance, happened);
	const sits = phaseOf(performance, happened).name === 'part';
	if (up === null || upAt === null || happened.halt || sits || (hold && hold.newTime === null)) return null;
	return {
		up,
		all: callsBefore(settings, upAt),
		due: callAt(settings, upAt, now),
		next: nextCall(settings, upAt, now),
	};
}
