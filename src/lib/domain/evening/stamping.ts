import { granted, refused, type Outcome } from '../refusal.ts';
import { MINUTE, roundUpToMinutes, type Instant } from '../time/instant.ts';
import {
	activeHold,
	activeRelease,
	lastStamp,
	nextUp,
	pointsOfPerformance,
	type Happened,
	type Hold,
	type Performance,
	type Release,
	type Stamp,
} from './performance.ts';
import { publicTime } from './public-evening.ts';
import type { WordingKey } from './wording.ts';

/** How far back a person may stamp [T2]. */
export const BACKDATE_MINUTES = 30;

/** Clocks of phones and desks differ a little; a stamp this far ahead is taken as now. */
const AHEAD_TOLERATED_MS = 5_000;

/** How public times are rounded, always up: a time told too early is a promise broken [T7]. */
export const PUBLIC_ROUNDING_MINUTES = 5;

/** What a stamp comes to: a new one, or the news that it was already there [T15]. */
export type StampDecision<Stamped = Stamp> =
	{ kind: 'stamp'; stamp: Stamped } | { kind: 'already'; at: Instant };

/**
 * Decides a stamp of `wish.point` at `wish.at` [T2][T15].
 * Refuses a point that is not of this performance, one before the last actual (with its time), an instant in the
 * future, more than 30 min back, or before the last stamp, and anything after the evening was called off or while it is
 * stopped: a stop ends by going on or abandoning only [T12].
 */
export function decideStamp(
	performance: Performance,
	happened: Happened,
	wish: Omit<Stamp, 'recordedAt'>,
	now: Instant,
): Outcome<StampDecision> {
	const points = pointsOfPerformance(performance);
	const index = points.indexOf(wish.point);
	if (index < 0) return refused('point-unknown', { point: wish.point });
	const last = lastStamp(happened);
	if (last?.point === wish.point) return granted({ kind: 'already', at: last.at });
	if (happened.halt && (happened.halt.kind === 'stopped' || wish.point !== 'house_clear')) {
		return refused('evening-over', { halt: happened.halt.kind });
	}
	if (last && index < points.indexOf(last.point)) {
		return refused('point-passed', { point: last.point, lastAt: last.at });
	}
	const at = decideInstant(wish.at, last, now);
	return at.ok ? granted({ kind: 'stamp', stamp: { ...wish, at: at.value, recordedAt: now } }) : at;
}

/**
 * The instant of a stamp that somebody wishes at `at`, after the one stamped last: not to come, not long ago [T2]. Where
 * the last one is still to come, the clock was set back since: the evening goes on from there, and is not held up [R6].
 */
export function decideInstant(
	at: Instant,
	last: { point: string; at: Instant } | null,
	now: Instant,
): Outcome<Instant> {
	if (at > now + AHEAD_TOLERATED_MS) return refused('point-in-future', { wishAt: at });
	if (at < now - BACKDATE_MINUTES * MINUTE)
		return refused('point-too-long-ago', { minutes: BACKDATE_MINUTES });
	if (last && last.at > now) return granted(last.at);
	const meant = Math.min(at, now);
	if (last && meant < last.at) return refused('point-passed', { point: last.point, lastAt: last.at });
	return granted(meant);
}

/**
 * The stamp an undo takes back: the latest. What it ended (a hold, a wording) is derived, so it stands again [T2]. While
 * the show is stopped nothing is taken back: a stop without the part that it stopped would be nothing at all [T12].
 */
export function decideUndo(happened: Happened): Outcome<Stamp> {
	if (happened.halt?.kind === 'stopped') return refused('evening-over', { halt: 'stopped' });
	const last = lastStamp(happened);
	return last ? granted(last) : refused('nothing-to-undo');
}

/** Decides a hold of the next up [T10]. Holds do not nest; a new time must lie ahead. */
export function decideHold(
	performance: Performance,
	happened: Happened,
	wish: { reason: string; newTime: Instant | null },
	now: Instant,
): Outcome<Hold> {
	const delays = nextUp(performance, happened);
	if (!delays || happened.halt) return refused('nothing-to-delay');
	const held = activeHold(performance, happened);
	if (held) return refused('already-held', { sinceAt: held.since, reason: held.reason });
	if (wish.newTime !== null && wish.newTime <= now) return refused('time-passed', { wishAt: wish.newTime });
	return granted({ delays, reason: wish.reason, since: now, newTime: wish.newTime, releasedAt: null });
}

/** Releasing a hold is a stamp of its own [T10]. */
export function decideHoldRelease(performance: Performance, happened: Happened, now: Instant): Outcome<Hold> {
	const held = activeHold(performance, happened);
	return held ? granted({ ...held, releasedAt: now }) : refused('not-held');
}

/**
 * Decides to tell the public that the next up is late, with a time or without one [T7]. The time must be later than the
 * one that is public, because whoever read that one comes back by it; only the wording may be changed at the same time.
 */
export function decideRelease(
	performance: Performance,
	happened: Happened,
	wish: { wording: WordingKey; at: Instant | null },
	now: Instant,
): Outcome<Release> {
	const point = nextUp(performance, happened);
	if (!point || happened.halt) return refused('nothing-to-delay');
	if (wish.at !== null && wish.at <= now) return refused('time-passed', { wishAt: wish.at });
	const at = wish.at === null ? null : roundUpToMinutes(wish.at, PUBLIC_ROUNDING_MINUTES);
	const publicAt = publicTime(performance, happened, point);
	const said = activeRelease(performance, happened);
	const rewords = said !== null && said.wording !== wish.wording && at === publicAt;
	if (at !== null && publicAt !== null && at <= publicAt && !rewords)
		return refused('not-later', { publicAt });
	return granted({ point, wording: wish.wording, at, releasedAt: now });
}

/** Takes a released wording back: the planned time is public again. */
export function decideWithdraw(performance: Performance, happened: Happened): Outcome<Release> {
	const release = activeRelease(performance, happened);
	return release ? granted(release) : refused('no-release');
}

/** Moves tonight's start, before part 1 only [T12]. */
export function decideMove(
	performance: Performance,
	happened: Happened,
	start: Instant,
	now: Instant,
): Outcome<Instant> {
	if (happened.halt) return refused('evening-over', { halt: happened.halt.kind });
	if (nextUp(performance, happened) !== 'up_1') return refused('already-started');
	return start <= now ? refused('time-passed', { wishAt: start }) : granted(start);
}
