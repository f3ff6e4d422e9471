import { MINUTE, type Instant } from '../time/instant.ts';
import {
	activeHold,
	isCalledOff,
	lastStamp,
	lengthBefore,
	plannedTimes,
	pointsOfPerformance,
	type Happened,
	type Performance,
} from './performance.ts';
import { pausedMs } from './pauses.ts';
import { describePoint, type PointId } from './points.ts';

/** One point as staff see it: planned, expected and actual kept apart [T2]. */
export interface PointTimes {
	point: PointId;
	/** By the plan in force: as programmed, or for the start it was moved to. */
	planned: Instant;
	/** When it is expected; `null` when it is stamped, was skipped, or will not come any more. */
	expected: Instant | null;
	actual: Instant | null;
	/** Actual (else expected) after planned, in seconds; positive = late, negative = early [T5]. */
	lateBySeconds: number;
	/** A later point was stamped first; this one stays unstamped [T2]. */
	skipped: boolean;
}

/**
 * The staff's timetable of one performance at `now` [T4]. Never sent to the public [T7].
 * A stop takes nothing from the part's planned length: its end comes later by as long as it was stopped [T12]. No `up` is
 * expected before its planned time except after an interval; points before `up_1` never shift it; nothing unstamped is
 * expected before now.
 */
export function timesOf(performance: Performance, happened: Happened, now: Instant): PointTimes[] {
	const planned = plannedTimes(performance, happened.movedStart ?? performance.plannedStart);
	const points = pointsOfPerformance(performance);
	const last = lastStamp(happened);
	const reached = last ? points.indexOf(last.point) : -1;
	const over = isCalledOff(happened.halt?.kind);
	const hold = activeHold(performance, happened);
	const actual = new Map(happened.stamps.map((stamp) => [stamp.point, stamp.at]));

	/** When the stage last was known to change: actual, else expected, of the up or down before. */
	let before: Instant = 0;
	const times: PointTimes[] = [];
	for (const [index, point] of points.entries()) {
		const plannedAt = planned.get(point) ?? 0;
		const actualAt = actual.get(point) ?? null;
		const skipped = actualAt === null && index < reached;
		const derived = Math.max(now, derive(point, plannedAt));
		const { kind } = describePoint(point);
		if (kind === 'up' || kind === 'down') {
			before = actualAt ?? (skipped ? Math.min(derive(point, plannedAt), stampedAfter(index)) : derived);
		}
		const expected = actualAt === null && !skipped && !over ? derived : null;
		const reference = actualAt ?? expected;
		times.push({
			point,
			planned: plannedAt,
			expected,
			actual: actualAt,
			lateBySeconds: reference === null ? 0 : Math.round((reference - plannedAt) / 1000),
			skipped,
		});
	}
	return times;

	/** A skipped point had passed by the time the next one was stamped. */
	function stampedAfter(index: number): Instant {
		return happened.stamps.find((stamp) => points.indexOf(stamp.point) > index)?.at ?? now;
	}

	/** When the point would come if nobody looked at the clock: T4 without "nothing unstamped before now". */
	function derive(point: PointId, plannedAt: Instant): Instant {
		const { kind, part } = describePoint(point);
		switch (kind) {
			case 'house_open':
				return plannedAt;
			case 'clearance': {
				const up: PointId = `up_${part ?? 1}`;
				const lead = (planned.get(up) ?? plannedAt) - plannedAt;
				return Math.max(now, derive(up, planned.get(up) ?? plannedAt)) - lead;
			}
			case 'up': {
				const natural = part === 1 ? plannedAt : before + lengthBefore(performance, point) * MINUTE;
				return hold?.delays === point && hold.newTime !== null ? Math.max(natural, hold.newTime) : natural;
			}
			case 'down':
				return before + lengthBefore(performance, point) * MINUTE + pausedMs(happened, part ?? 1, now);
			case 'house_clear':
				return before + plannedAt - (planned.get(points[points.length - 2] ?? point) ?? plannedAt);
		}
	}
}

/**
 * How late the evening runs, by its stage: of the next up or down, or of the last when none is to come. Doors and
 * clearance do not count, they never shift the start [T4]. Seconds, positive = late [T5].
 */
export function lateBySeconds(times: PointTimes[]): number {
	const stage = times.filter(({ point }) => ['up', 'down'].includes(describePoint(point).kind));
	const next = stage.find(({ expected }) => expected !== null);
	const last = stage.findLast(({ actual }) => actual !== null);
	return (next ?? last)?.lateBySeconds ?? 0;
}
