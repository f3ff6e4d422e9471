import type { Instant, LocalDate } from '../time/instant.ts';
import { MINUTE } from '../time/instant.ts';
import type { ClearanceAsk } from './clearance.ts';
import type { DoorsWord, LateSeating } from './late-seating.ts';
import { describePoint, pointsOf, type PartNumber, type PointId, type UpPoint } from './points.ts';
import type { WordingKey } from './wording.ts';

/**
 * How a performance is planned to run. It takes this from its production when it is booked, and keeps it from when it
 * begins: what becomes of the production afterwards does not change what was planned [T2].
 */
export interface Programmed {
	/** Planned lengths in minutes; one interval fewer than parts. */
	partMinutes: number[];
	intervalMinutes: number[];
	/** The lengths are the venue's usual ones, nobody has told them: "about". */
	estimated: boolean;
	/** Planned `house_open`, in minutes before the start. */
	doorsMinutesBefore: number;
	/** When latecomers are let in [T11]. */
	lateSeating: LateSeating;
}

/** What the programme says of one performance; nothing that happens on the night changes it [T2]. */
export interface Performance extends Programmed {
	id: string;
	house: string;
	production: string;
	/** The venue day it belongs to, also when it ends after midnight [T13]. */
	day: LocalDate;
	/** Planned `up_1`. */
	plannedStart: Instant;
}

/** Where a stamp came from [T15]. */
export type StampSource = 'person' | 'http' | 'osc' | 'ontime' | 'timer';

export interface Stamp {
	point: PointId;
	/** When it happened, as said by who stamped it. */
	at: Instant;
	/** When it was said: differs from `at` for a back-dated stamp [T2]. */
	recordedAt: Instant;
	source: StampSource;
	/** Whose id; `null` only where whoever reads this may not know [P1]. */
	by: string | null;
}

/** The start or restart is delayed by agreement [T10]. It ends when released, and in any case with the up it delays. */
export interface Hold {
	delays: UpPoint;
	/** `null` only where whoever reads this may not know it [P1]. */
	reason: string | null;
	since: Instant;
	/** The new expected time of `delays`, where one was agreed. */
	newTime: Instant | null;
	releasedAt: Instant | null;
}

/** Lateness a person made public for one up [T7]. */
export interface Release {
	point: UpPoint;
	wording: WordingKey;
	/** The public time, already rounded up to five minutes; none when no time is promised. */
	at: Instant | null;
	releasedAt: Instant;
}

/** The evening was interrupted or ended off its rails [T3][T12]. */
export interface Halt {
	kind: 'stopped' | 'abandoned' | 'cancelled';
	at: Instant;
}

/** A show stop that was followed by going on [T12]; one that still lasts is the halt. */
export interface Pause {
	part: PartNumber;
	from: Instant;
	to: Instant;
}

/** What has happened to one performance so far; phases and expectations are derived from it [T3]. */
export interface Happened {
	/** In the order of the evening. */
	stamps: Stamp[];
	/** In the order they were called; for each up at most one that is not released. */
	holds: Hold[];
	/** At most one for each up, the latest. */
	releases: Release[];
	/** Stage management's questions, at most one for each part [T9]. */
	asks: ClearanceAsk[];
	/** In the order they happened. */
	pauses: Pause[];
	/** The last word of staff at the doors for latecomers [T11]. */
	doorsWord: DoorsWord | null;
	movedStart: Instant | null;
	halt: Halt | null;
}

export const NOTHING_HAPPENED: Happened = {
	stamps: [],
	holds: [],
	releases: [],
	asks: [],
	pauses: [],
	doorsWord: null,
	movedStart: null,
	halt: null,
};

/**
 * Clearance is planned this long before its up: our own choice, the two-minute call and the lights. Where doors or the
 * interval are shorter, with them.
 */
const CLEARANCE_MINUTES_BEFORE = 2;

/** The house is planned clear this long after show down: our own choice. */
const CLEAR_MINUTES_AFTER = 15;

/** What a performance takes from its production when it is booked. */
export function programmedOf(production: Programmed): Programmed {
	const { partMinutes, intervalMinutes, estimated, doorsMinutesBefore, lateSeating } = production;
	return { partMinutes, intervalMinutes, estimated, doorsMinutesBefore, lateSeating };
}

/** The points of this performance in order. */
export function pointsOfPerformance(performance: Performance): PointId[] {
	return pointsOf(performance.partMinutes.length);
}

/** The last `down` of this performance: show down. */
export function showDown(performance: Pick<Performance, 'partMinutes'>): PointId {
	const points = pointsOf(performance.partMinutes.length);
	return points[points.length - 2] ?? 'house_clear';
}

/** Planned length in minutes between two neighbouring stages of the evening: a part, or an interval before an up. */
export function lengthBefore(performance: Performance, point: PointId): number {
	const { kind, part } = describePoint(point);
	if (kind === 'down' && part) return performance.partMinutes[part - 1] ?? 0;
	if (kind === 'up' && part) return performance.intervalMinutes[part - 2] ?? 0;
	return 0;
}

/** Planned times of all points for a start at `start` (default: as programmed). */
export function plannedTimes(
	performance: Performance,
	start: Instant = performance.plannedStart,
): Map<PointId, Instant> {
	const planned = new Map<PointId, Instant>([
		['house_open', start - performance.doorsMinutesBefore * MINUTE],
	]);
	let at = start;
	for (const point of pointsOfPerformance(performance)) {
		const { kind } = describePoint(point);
		if (kind === 'up' || kind === 'down')
			planned.set(point, (at += lengthBefore(performance, point) * MINUTE));
		if (kind === 'clearance') {
			const up = upOf(point);
			const interval = lengthBefore(performance, up);
			const room = up === 'up_1' ? performance.doorsMinutesBefore : interval;
			planned.set(point, at + (interval - Math.min(CLEARANCE_MINUTES_BEFORE, room)) * MINUTE);
		}
		if (kind === 'house_clear') planned.set(point, at + CLEAR_MINUTES_AFTER * MINUTE);
	}
	return planned;
}

/** The up a clearance is for. */
export function upOf(clearance: PointId): UpPoint {
	const { part } = describePoint(clearance);
	return `up_${part ?? 1}`;
}

/** Whether a halt called the evening off: nothing more is played of it [T12]. */
export function isCalledOff(kind: Halt['kind'] | null | undefined): kind is Exclude<Halt['kind'], 'stopped'> {
	return kind === 'abandoned' || kind === 'cancelled';
}

/** The evening for those to whom the house owes no reasons, and nobody's name: a resident company [P1]. */
export function withoutReasons(happened: Happened): Happened {
	return {
		...happened,
		stamps: happened.stamps.map((stamp) => ({ ...stamp, by: null })),
		asks: happened.asks.map((ask) => ({ ...ask, by: null })),
		holds: happened.holds.map((hold) => ({ ...hold, reason: null })),
	};
}

/** The last stamp in the order of the evening, if any. */
export function lastStamp(happened: Pick<Happened, 'stamps'>): Stamp | null {
	return happened.stamps.at(-1) ?? null;
}

/** The next `up` that has not been stamped or skipped, if the evening has one to come. */
export function nextUp(performance: Performance, happened: Happened): UpPoint | null {
	const points = pointsOfPerformance(performance);
	const last = lastStamp(happened);
	const rest = last ? points.slice(points.indexOf(last.point) + 1) : points;
	for (const point of rest) if (point.startsWith('up_')) return `up_${describePoint(point).part ?? 1}`;
	return null;
}

/** The hold in force: not released, and the up it delays has not come. */
export function activeHold(performance: Performance, happened: Happened): Hold | null {
	const next = nextUp(performance, happened);
	return happened.holds.find((hold) => hold.delays === next && hold.releasedAt === null) ?? null;
}

/** What has happened once this hold was called or, where one of its up is not released yet, was changed into this. */
export function withHold(happened: Happened, hold: Hold): Happened {
	const { holds } = happened;
	const open = holds.findIndex(({ delays, releasedAt }) => delays === hold.delays && releasedAt === null);
	return { ...happened, holds: open < 0 ? [...holds, hold] : holds.with(open, hold) };
}

/** The released wording in force for the next up: it withdraws itself when the up is stamped [T7]. */
export function activeRelease(performance: Performance, happened: Happened): Release | null {
	const next = nextUp(performance, happened);
	return happened.releases.find((release) => release.point === next) ?? null;
}
