import { granted, refused, type Outcome, type RefusalCode } from '../refusal.ts';
import { MINUTE, type Instant } from '../time/instant.ts';
import {
	lastStamp,
	pointsOfPerformance,
	type Happened,
	type Performance,
	type Stamp,
} from './performance.ts';

/** How far back a person may stamp [T2]. */
export const BACKDATE_MINUTES = 30;

/** Clocks of phones and desks differ by as much: a stamp so far ahead is taken as now. Our own choice. */
const CLOCKS_DIFFER_MS = 5_000;

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
	if (at > now + CLOCKS_DIFFER_MS) return refused('point-in-future', { wishAt: at });
	if (at < now - BACKDATE_MINUTES * MINUTE)
		return refused('point-too-long-ago', { minutes: BACKDATE_MINUTES });
	if (last && last.at > now) return granted(last.at);
	const meant = Math.min(at, now);
	if (last && meant < last.at) return refused('point-passed', { point: last.point, lastAt: last.at });
	return granted(meant);
}

/**
 * The instant of what somebody says at `at` of something that stands since `since`: as with a stamp, not to come and not
 * long ago [T2]. What was said before, on a phone that had no line, was said of something else and is refused with
 * `before`. Where it stands since an instant to come, the clock was set back [R6].
 */
export function decideSince(
	since: Instant,
	at: Instant,
	before: RefusalCode,
	now: Instant,
): Outcome<Instant> {
	const meant = decideInstant(at, null, now);
	if (!meant.ok) return meant;
	if (since <= now && meant.value < since - CLOCKS_DIFFER_MS) return refused(before);
	return granted(Math.max(meant.value, since));
}

/**
 * The stamp an undo takes back: the latest. What it ended (a hold, a wording) is derived, so it stands again [T2]. While
 * the show is stopped nothing is taken back, nor, once it was abandoned, the part in which it was: a stop without the part
 * that it stopped would be nothing at all [T12].
 */
export function decideUndo(happened: Happened): Outcome<Stamp> {
	const { halt } = happened;
	const last = lastStamp(happened);
	if (halt?.kind === 'stopped') return refused('evening-over', { halt: halt.kind });
	if (!last) return refused('nothing-to-undo');
	if (halt?.kind === 'abandoned' && last.point !== 'house_clear')
		return refused('evening-over', { halt: halt.kind });
	return granted(last);
}
