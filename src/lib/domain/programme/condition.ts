import { MINUTE, type Instant } from '../time/instant.ts';
import { CALL_STANDS_MS, callAt, callsBefore, type CallSetting } from '../evening/calls.ts';
import { phaseChanges, type GraceMinutes } from '../evening/public-phase.ts';
import type { PublicPerformance } from '../evening/public-evening.ts';
import type { PerformanceNow } from './tonight.ts';
import type { Condition } from './rule.ts';

/** What of a venue's settings conditions go by. */
export interface VenueTiming {
	grace: GraceMinutes;
	calls: CallSetting[];
}

/** Whether the condition is true of this performance at `t` [S3]. */
export function applies(when: Condition, now: PerformanceNow, t: Instant, timing: VenueTiming): boolean {
	return failing(when, now, t, timing) === null;
}

/** The first part of the condition that is not true of this performance at `t`; `null` where all of it is [S3]. */
export function failing(
	when: Condition,
	now: PerformanceNow,
	t: Instant,
	{ calls }: VenueTiming,
): keyof Condition | null {
	const { phase, nextUp, evening } = now;
	if (when.phases && !when.phases.includes(phase.name)) return 'phases';
	if (when.part && partOf(now) !== when.part) return 'part';
	const late = nextUp !== null && evening.notice !== null && evening.notice.since <= t;
	if (when.late !== undefined && when.late !== late) return 'late';
	if (when.timed !== undefined && (nextUp === null || (nextUp.publicAt !== null) !== when.timed))
		return 'timed';
	if (when.access !== undefined && now.production.access.length > 0 !== when.access) return 'access';
	const left = nextUp?.publicAt == null ? Infinity : nextUp.publicAt - t;
	if (when.withinMinutes !== undefined && left > when.withinMinutes * MINUTE) return 'withinMinutes';
	if (when.beyondMinutes !== undefined && left <= when.beyondMinutes * MINUTE) return 'beyondMinutes';
	if (when.called !== undefined && when.called !== isCalled(now, t, calls)) return 'called';
	if (when.untilMinutesInto !== undefined) {
		const since = countedFrom(now);
		if (since === null || t >= since + when.untilMinutesInto * MINUTE) return 'untilMinutesInto';
	}
	return null;
}

/** Whether the part that comes next, or the one that runs, is the first; `null` where there is neither. */
function partOf({ phase, nextUp }: PerformanceNow): Condition['part'] | null {
	if (phase.name === 'part') return phase.part === 1 ? 'first' : 'later';
	return nextUp && (nextUp.id === 'up_1' ? 'first' : 'later');
}

/** From when the minutes into a phase are counted; `null` before any has begun. */
function countedFrom({ phase, evening }: PerformanceNow): Instant | null {
	if (phase.name === 'before') return null;
	return phase.name === 'cancelled' ? Math.max(phase.since, startOf(evening)) : phase.since;
}

/** The start the programme prints. */
function startOf({ points }: PublicPerformance): Instant {
	return points.find(({ id }) => id === 'up_1')?.plannedAt ?? 0;
}

/** A call that falls on the beginning of its interval tells nobody anything: the interval's own countdown does. */
function isCalled({ phase, nextUp }: PerformanceNow, t: Instant, calls: CallSetting[]): boolean {
	const call = callAt(calls, nextUp?.publicAt ?? null, t);
	return call !== null && (phase.name !== 'interval' || call.at > phase.since);
}

/** Every instant at which some of these conditions may begin or cease to be true of this performance. Unordered. */
export function turningPoints(
	conditions: Condition[],
	evening: PublicPerformance,
	{ grace, calls }: VenueTiming,
): Instant[] {
	const changes = phaseChanges(evening, grace);
	const ups = evening.points.flatMap(({ id, publicAt }) =>
		id.startsWith('up_') && publicAt !== null ? [publicAt] : [],
	);
	const lead = conditions.flatMap((when) => [when.withinMinutes, when.beyondMinutes]).filter(isNumber);
	const called = conditions.some((when) => when.called !== undefined);
	const into = conditions.map((when) => when.untilMinutesInto).filter(isNumber);
	return [
		...changes,
		...(evening.notice ? [evening.notice.since] : []),
		...ups.flatMap((at) => lead.map((minutes) => at - minutes * MINUTE)),
		...(called ? ups.flatMap((at) => callTurns(calls, at)) : []),
		...[...changes, startOf(evening)].flatMap((at) => into.map((minutes) => at + minutes * MINUTE)),
	];
}

function callTurns(calls: CallSetting[], upAt: Instant): Instant[] {
	return [upAt, ...callsBefore(calls, upAt).flatMap(({ at }) => [at, at + CALL_STANDS_MS])];
}

function isNumber(value: number | undefined): value is number {
	return value !== undefined;
}
