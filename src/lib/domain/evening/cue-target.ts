import { MINUTE, type Instant } from '../time/instant.ts';
import type { CuePoint } from '../venue/integrations.ts';
import { lastStamp, pointsOfPerformance, showDown, type Happened, type Performance } from './performance.ts';
import { isOver, isPlayedOut, phaseOf, type PhaseName } from './phase.ts';
import { describePoint, isUp, type PointId } from './points.ts';
import { publicPerformance } from './public-evening.ts';
import { publicPhase, type GraceMinutes } from './public-phase.ts';

/** A performance with what has happened to it. */
interface Played {
	performance: Performance;
	happened: Happened;
}

/**
 * The performance of one house that a cue means, of the day's in the order of their starts [T14]: the first that is not
 * over. One that has had its show down, that time takes for over [T18], or whose successor is due to open, stands in the
 * way of the next no longer, stamped clear or not; but its own end may still be said of it, until the next one has begun.
 * When all are over, the last; `null` without any.
 */
export function cueTarget<Any extends Played>(
	inHouse: readonly Any[],
	point: CuePoint,
	grace: GraceMinutes,
	now: Instant,
): Any | null {
	const left = inHouse.filter((one) => !isOver(phaseIn(one)));
	const current = left.findIndex((one, index) => {
		const next = left[index + 1];
		return next === undefined || !givesWay(one, next, point, grace, now);
	});
	return left[current] ?? inHouse.at(-1) ?? null;
}

/** The point a bare `up` or `down` means: the one just stamped, if it is of that kind (a repeat), else the next. */
export function pointMeant({ performance, happened }: Played, wish: CuePoint): PointId | null {
	if (wish !== 'up' && wish !== 'down') return wish;
	const last = lastStamp(happened)?.point;
	if (last && describePoint(last).kind === wish) return last;
	const points = pointsOfPerformance(performance);
	const next = points
		.slice(last ? points.indexOf(last) + 1 : 0)
		.find((point) => ['up', 'down'].includes(describePoint(point).kind));
	return next && describePoint(next).kind === wish ? next : null;
}

function phaseIn({ performance, happened }: Played): PhaseName {
	return phaseOf(performance, happened).name;
}

function givesWay(one: Played, next: Played, point: CuePoint, grace: GraceMinutes, now: Instant): boolean {
	const begun = next.happened.stamps;
	if (begun.some((stamp) => isUp(stamp.point))) return true;
	// What plays late plays: its `down` is not the next one's, nor is the `up` after its interval.
	if (stillPlays(one, grace, now)) return false;
	if (begun.length > 0) return true;
	if (saysItsEnd(one, point)) return false;
	return phaseIn(one) === 'show_down' || presumedOver(one, grace, now) || doorsOf(next) <= now;
}

/** It has begun and is not down, in an interval or stopped, too, and time does not take it for over either [T18]. */
export function stillPlays(one: Played, grace: GraceMinutes, now: Instant): boolean {
	const begun = one.happened.stamps.some(({ point }) => isUp(point));
	return begun && !isPlayedOut(phaseIn(one)) && !presumedOver(one, grace, now);
}

function presumedOver({ performance, happened }: Played, grace: GraceMinutes, now: Instant): boolean {
	const told = publicPhase(publicPerformance(performance, happened), grace, now);
	return isPlayedOut(told.name) && told.name !== 'before' && told.presumed;
}

/** A cue that is the end of this performance: it clears the house, or repeats the show down that is stamped already. */
function saysItsEnd({ performance, happened }: Played, point: CuePoint): boolean {
	if (point === 'house_clear') return true;
	const last = showDown(performance);
	return (point === 'down' || point === last) && lastStamp(happened)?.point === last;
}

function doorsOf({ performance, happened }: Played): Instant {
	const start = happened.movedStart ?? performance.plannedStart;
	return start - performance.doorsMinutesBefore * MINUTE;
}
