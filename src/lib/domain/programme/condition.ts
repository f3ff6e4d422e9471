import { MINUTE, type Instant } from '../time/instant.ts';
import { phaseChanges, type GraceMinutes } from '../evening/public-phase.ts';
import type { PublicPerformance } from '../evening/public-evening.ts';
import type { PerformanceNow } from './tonight.ts';
import type { Condition } from './rule.ts';

/** Whether the condition is true of this performance at `t` [S3]. */
export function applies(when: Condition, now: PerformanceNow, t: Instant): boolean {
	const { phase, nextUp, evening } = now;
	if (when.phases && !when.phases.includes(phase.name)) return false;
	if (when.part && (nextUp === null || (nextUp.id === 'up_1') !== (when.part === 'first'))) return false;
	const late = nextUp !== null && evening.notice !== null && evening.notice.since <= t;
	if (when.late !== undefined && when.late !== late) return false;
	const left = nextUp?.publicAt == null ? Infinity : nextUp.publicAt - t;
	if (when.withinMinutes !== undefined && left > when.withinMinutes * MINUTE) return false;
	if (when.beyondMinutes !== undefined && left <= when.beyondMinutes * MINUTE) return false;
	if (when.untilMinutesInto !== undefined) {
		const since = phase.name === 'before' ? null : phase.since;
		if (since === null || t >= since + when.untilMinutesInto * MINUTE) return false;
	}
	return true;
}

/** Every instant at which some of these conditions may begin or cease to be true of this performance. Unordered. */
export function turningPoints(
	conditions: Condition[],
	evening: PublicPerformance,
	grace: GraceMinutes,
): Instant[] {
	const changes = phaseChanges(evening, grace);
	const ups = evening.points.flatMap(({ id, publicAt }) =>
		id.startsWith('up_') && publicAt !== null ? [publicAt] : [],
	);
	const lead = conditions.flatMap((when) => [when.withinMinutes, when.beyondMinutes]).filter(isNumber);
	const into = conditions.map((when) => when.untilMinutesInto).filter(isNumber);
	return [
		...changes,
		...(evening.notice ? [evening.notice.since] : []),
		...ups.flatMap((at) => lead.map((minutes) => at - minutes * MINUTE)),
		...changes.flatMap((at) => into.map((minutes) => at + minutes * MINUTE)),
	];
}

function isNumber(value: number | undefined): value is number {
	return value !== undefined;
}
