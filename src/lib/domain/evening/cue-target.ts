import { MINUTE, type Instant } from '../time/instant.ts';
import type { CuePoint } from '../venue/integrations.ts';
import { lastStamp, pointsOfPerformance, showDown } from './performance.ts';
import { isOver, isPlayedOut, phaseOf, type PhaseName } from './phase.ts';
import { describePoint, isUp, type PointId } from './points.ts';
import { isPresumedOver, type Played } from './presumed-over.ts';
import type { GraceMinutes } from './public-phase.ts';

/**
 * The performance of one house that a cue means, of the day's in the order of their starts [T14]: the first that is not
 * over. One that has had its show down, that time takes for over [T18], stopped or not, or whose successor is due to open,
 * stands in the way of the next no longer, stamped clear or not; but its own end may still be said of it, until the next one has begun.
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
		return next === undefined || !givesWay(one, next, inHouse, point, grace, now);
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

function givesWay(
	one: Played,
	next: Played,
	inHouse: readonly Played[],
	point: CuePoint,
	grace: GraceMinutes,
	now: Instant,
): boolean {
	const begun = next.happened.stamps;
	if (begun.some((stamp) => isUp(stamp.point))) return true;
	// What plays late plays: its `down` is not the next one's, nor is the `up` after its interval.
	if (stillPlays(one, inHouse, grace, now)) return false;
	if (begun.length > 0) return true;
	if (saysItsEnd(one, point)) return false;
	return phaseIn(one) === 'show_down' || isPresumedOver(one, inHouse, grace, now) || doorsOf(next) <= now;
}

/** It has begun and is not down, in an interval or stopped, too, and time does not take it for over either [T18]. */
export function stillPlays(
	one: Played,
	evenings: readonly Played[],
	grace: GraceMinutes,
	now: Instant,
): boolean {
	const begun = one.happened.stamps.some(({ point }) => isUp(point));
	return begun && !isPlayedOut(phaseIn(one)) && !isPresumedOver(one, evenings, grace, now);
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
