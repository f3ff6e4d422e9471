import { granted, refused, type Outcome } from '../refusal.ts';
import { HOUR, roundUpToMinutes, type Instant } from '../time/instant.ts';
import { venueDay } from '../time/zone.ts';
import {
	activeHold,
	activeRelease,
	nextUp,
	plannedTimes,
	type Happened,
	type Hold,
	type Performance,
	type Release,
} from './performance.ts';
import { isUp, type UpPoint } from './points.ts';
import { publicTime } from './public-evening.ts';
import { decideInstant, decideSince } from './stamping.ts';
import type { WordingKey } from './wording.ts';

/** How public times are rounded, always up: a time told too early is a promise broken [T7]. */
export const PUBLIC_ROUNDING_MINUTES = 5;

/**
 * The most by which a hold or a released wording can put an up off, from its planned time on: our own choice. A house
 * that waits longer is told without a time, has its start moved or goes home; what is further off is a slip of the hand.
 */
const MOST_DELAY_HOURS = 4;

/**
 * Decides a hold of the next up [T10], called at `wish.at` [T2]. Holds do not nest; one that was said before the last up
 * meant that one, and one said while another was in force begins where that ended. A new time lies ahead of the hold and
 * within four hours of the planned time.
 */
export function decideHold(
	performance: Performance,
	happened: Happened,
	wish: { reason: string; newTime: Instant | null; at: Instant },
	now: Instant,
): Outcome<Hold> {
	const delays = nextUp(performance, happened);
	if (!delays || happened.halt) return refused('nothing-to-delay');
	const held = activeHold(performance, happened);
	if (held) return refused('already-held', { sinceAt: held.since, reason: held.reason ?? '' });
	const lastUp = happened.stamps.findLast(({ point }) => isUp(point)) ?? null;
	const at = decideInstant(wish.at, lastUp, now);
	if (!at.ok) return at;
	const since = Math.max(at.value, ...happened.holds.map((hold) => endOf(hold, delays)));
	const { reason, newTime } = wish;
	if (newTime !== null) {
		if (newTime <= since) return refused('time-passed', { wishAt: newTime });
		const near = withinReach(performance, happened, delays, newTime);
		if (!near.ok) return near;
	}
	return granted({ delays, reason, since, newTime, releasedAt: null });
}

/** Releasing a hold is a stamp of its own [T10]; one that was said before this hold meant another. */
export function decideHoldRelease(
	performance: Performance,
	happened: Happened,
	at: Instant,
	now: Instant,
): Outcome<Hold & { releasedAt: Instant }> {
	const held = activeHold(performance, happened);
	if (!held) return refused('not-held');
	const releasedAt = decideSince(held.since, at, 'not-held', now);
	return releasedAt.ok ? granted({ ...held, releasedAt: releasedAt.value }) : releasedAt;
}

/**
 * Decides to tell the public that the next up is late, with a time or without one [T7]. The time must be later than the
 * one that is public, because whoever read that one comes back by it; only the wording may be changed at the same time.
 * It is still to come, and within four hours of the planned time.
 */
export function decideRelease(
	performance: Performance,
	happened: Happened,
	wish: { wording: WordingKey; at: Instant | null },
	now: Instant,
): Outcome<Release> {
	const point = nextUp(performance, happened);
	if (!point || happened.halt) return refused('nothing-to-delay');
	if (wish.at !== null) {
		if (wish.at <= now) return refused('time-passed', { wishAt: wish.at });
		const near = withinReach(performance, happened, point, wish.at);
		if (!near.ok) return near;
	}
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

/**
 * Moves tonight's start, before part 1 only [T12], to a whole minute, since it is public at once [T7]. It stays on the
 * performance's own day of the venue in `zone` [T13]: plans, codes and the report know the performance by that day.
 */
export function decideMove(
	performance: Performance,
	happened: Happened,
	wish: { start: Instant; zone: string },
	now: Instant,
): Outcome<Instant> {
	if (happened.halt) return refused('evening-over', { halt: happened.halt.kind });
	if (nextUp(performance, happened) !== 'up_1') return refused('already-started');
	const start = roundUpToMinutes(wish.start, 1);
	if (start <= now) return refused('time-passed', { wishAt: start });
	const { day } = performance;
	return venueDay(start, wish.zone) === day ? granted(start) : refused('other-day', { day });
}

/** Whether a new time of an up is near enough to its planned one to be meant. */
function withinReach(
	performance: Performance,
	happened: Happened,
	up: UpPoint,
	at: Instant,
): Outcome<Instant> {
	const planned = plannedTimes(performance, happened.movedStart ?? performance.plannedStart);
	const plannedAt = planned.get(up) ?? performance.plannedStart;
	if (at <= plannedAt + MOST_DELAY_HOURS * HOUR) return granted(at);
	return refused('time-too-far', { plannedAt, hours: MOST_DELAY_HOURS });
}

/** When a hold of this up was released; before everything for one that was not, or is of another up. */
function endOf({ delays, releasedAt }: Hold, up: UpPoint): Instant {
	return delays === up ? (releasedAt ?? 0) : 0;
}
