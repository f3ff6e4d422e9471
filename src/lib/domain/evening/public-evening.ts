import { MINUTE, roundUpToMinutes, type Instant } from '../time/instant.ts';
import { pausesThatStand } from './pauses.ts';
import {
	activeRelease,
	lengthBefore,
	plannedTimes,
	pointsOfPerformance,
	type Halt,
	type Happened,
	type Pause,
	type Performance,
	type Release,
} from './performance.ts';
import type { DoorsWord } from './late-seating.ts';
import { describePoint, isUp, PART_NUMBERS, type PartNumber, type PointId } from './points.ts';
import type { WordingKey } from './wording.ts';

/** Clearance is between front of house and stage; the public has no such point. */
export type PublicPointId = Exclude<PointId, `clearance_${PartNumber}`>;

/** A point as the public may know it: there is no field for what staff expect [T7][P1]. */
export interface PublicPoint {
	id: PublicPointId;
	/** The time the programme prints, or of the start it was moved to. */
	plannedAt: Instant;
	/** The public time; `null` while lateness is released without a time. */
	publicAt: Instant | null;
	/** When it happened: who stood there saw it. */
	actualAt: Instant | null;
}

/** One performance as screens, kiosks and patrons' phones know it. It changes by events only, never by time alone. */
export interface PublicPerformance {
	id: string;
	/** In the order of the evening. */
	points: PublicPoint[];
	/** Lateness a person released for the next up. */
	notice: { wording: WordingKey; at: Instant | null; since: Instant } | null;
	halt: Halt | null;
	/** Stops that are over, each for as long as it lasted [T12]. */
	pauses: Pause[];
	/** What staff said at the doors for latecomers last [T11]. */
	doorsWord: DoorsWord | null;
}

/** How many parts it has. */
export function partCount({ points }: Pick<PublicPerformance, 'points'>): number {
	return points.filter(({ id }) => isUp(id)).length;
}

/**
 * The public view of one performance [T7]: the planned time of every point until a person releases lateness, then the
 * released time or none, and what follows moved by the same; from `down n` on, the end of that interval to the minute, rounded up.
 * A release only ever makes a point later: where the start was moved, or a part came down, past a time released before,
 * that time would promise what nobody can keep.
 */
export function publicPerformance(performance: Performance, happened: Happened): PublicPerformance {
	const planned = plannedTimes(performance, happened.movedStart ?? performance.plannedStart);
	const actual = new Map(happened.stamps.map((stamp) => [stamp.point, stamp.at]));
	const release = activeRelease(performance, happened);
	/** How far a person has moved, in public, all that is still to come. Milliseconds. */
	let released = 0;
	const points: PublicPoint[] = [];
	for (const id of pointsOfPerformance(performance)) {
		if (!isPublic(id)) continue;
		const plannedAt = planned.get(id) ?? 0;
		const before = downBefore(id);
		const intervalSince = before === null ? undefined : actual.get(before);
		const unreleased =
			intervalSince === undefined
				? plannedAt + released
				: intervalEnd(intervalSince, lengthBefore(performance, id));
		const said = happened.releases.find(({ point }) => point === id);
		const publicAt = latest(unreleased, said);
		if (said && publicAt !== null) released = Math.max(0, publicAt - plannedAt);
		points.push({ id, plannedAt, publicAt, actualAt: actual.get(id) ?? null });
	}
	const noticeAt = points.find(({ id }) => id === release?.point)?.publicAt ?? null;
	return {
		id: performance.id,
		points,
		notice: release && { wording: release.wording, at: noticeAt, since: release.releasedAt },
		halt: happened.halt,
		pauses: pausesThatStand(happened),
		doorsWord: happened.doorsWord,
	};
}

/**
 * The end of an interval that began at `since`, to the minute [T7]. Rounded up, like every public time: a wall clock that
 * reads 20:52 and a count that ends with it agree, and nobody in the bar is promised less than the interval they were
 * promised. The other way would have a screen send people in, and its calls sound, up to a minute before staff expect the
 * part. What it costs is that the stage may be ready less than a minute before the count ends; it begins at a person's
 * word [T6], never at a countdown's, and the seats are asked for before it ends [T8].
 */
function intervalEnd(since: Instant, minutes: number): Instant {
	return roundUpToMinutes(since + minutes * MINUTE, 1);
}

/** The public time of a point as things stand; `null` while none is promised. */
export function publicTime(
	performance: Performance,
	happened: Happened,
	point: PublicPointId,
): Instant | null {
	return publicPerformance(performance, happened).points.find(({ id }) => id === point)?.publicAt ?? null;
}

/** The public time of a point that would be public at `unreleased`, once `said` was released; `null` = no time. */
function latest(unreleased: Instant, said: Release | undefined): Instant | null {
	if (said === undefined) return unreleased;
	return said.at === null ? null : Math.max(unreleased, said.at);
}

function isPublic(point: PointId): point is PublicPointId {
	return describePoint(point).kind !== 'clearance';
}

/** The end of the part before an interval's `up`; `null` for every other point. */
function downBefore(point: PointId): PointId | null {
	const { kind, part } = describePoint(point);
	const before = kind === 'up' && part ? PART_NUMBERS[part - 2] : undefined;
	return before ? `down_${before}` : null;
}
