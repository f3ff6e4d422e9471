import { MINUTE, roundUpToMinutes, type Instant } from '../time/instant.ts';
import { pausesOfRun } from './pauses.ts';
import type { Pause } from './performance.ts';
import type { PartNumber } from './points.ts';
import type { PublicPerformance } from './public-evening.ts';
import type { PublicPhase } from './public-phase.ts';

/** A late-seating point of the production: so many minutes into a part [T11]. */
export interface SeatingBreak {
	part: PartNumber;
	minutes: number;
}

/** When a production lets latecomers in [T11]. */
export type LateSeating =
	| { kind: 'any' }
	/** At these breaks, in the order of the evening, and at every interval. */
	| { kind: 'breaks'; breaks: SeatingBreak[] }
	| { kind: 'interval' }
	| { kind: 'none' };

export const LATE_SEATING_KINDS = [
	'any',
	'breaks',
	'interval',
	'none',
] as const satisfies LateSeating['kind'][];

/** What staff said at the doors last; it stands until the next thing the production itself fixes. */
export interface DoorsWord {
	open: boolean;
	at: Instant;
}

/** The doors for latecomers while a part runs [T11]. */
export type LatecomerDoors =
	| { state: 'open' }
	| {
			state: 'closed';
			until:
				| { name: 'at'; at: Instant }
				/** A break to come, at a time nobody can tell [T18]. */
				| { name: 'break' }
				| { name: 'interval' }
				| { name: 'end' }
				/** Nobody said that this part began: the interval before it may be still to come, or over [T18]. */
				| { name: 'unknown' };
	  };

/** At a break the doors stand open this long: our own choice, as long as a few people need to a row near the door. */
const BREAK_LASTS_MS = 3 * MINUTE;

/**
 * The doors for latecomers at `t`; `null` while no part runs. A break is counted from the start that was stamped, without
 * the time the show was stopped, and told to the minute, rounded up. Where nobody stamped it, no time is promised [T18]:
 * the doors are as they are between breaks.
 */
export function latecomerDoors(
	lateSeating: LateSeating,
	{ points, pauses, doorsWord }: Pick<PublicPerformance, 'points' | 'pauses' | 'doorsWord'>,
	phase: PublicPhase,
	t: Instant,
): LatecomerDoors | null {
	if (phase.name !== 'part') return null;
	const { part, since, presumed } = phase;
	const turns = presumed
		? [{ at: since, open: lateSeating.kind === 'any' }]
		: turnsOf(lateSeating, part, since, pauses);
	const said = doorsWord && doorsWord.at >= since ? [doorsWord] : [];
	const past = [...turns, ...said].filter(({ at }) => at <= t).sort((a, b) => a.at - b.at);
	if (past.at(-1)?.open) return { state: 'open' };
	const next = turns.find(({ at, open }) => open && at > t);
	if (next) return { state: 'closed', until: { name: 'at', at: roundUpToMinutes(next.at, 1) } };
	if (presumed && breaksIn(lateSeating, part).length > 0)
		return { state: 'closed', until: { name: 'break' } };
	const isLast = !points.some(({ id }) => id === `up_${part + 1}`);
	if (lateSeating.kind === 'none') return { state: 'closed', until: { name: 'end' } };
	if (!isLast) return { state: 'closed', until: { name: 'interval' } };
	return { state: 'closed', until: { name: presumed && part > 1 ? 'unknown' : 'end' } };
}

/** When the production itself opens and closes the doors in a part that began at `since`, in order. */
function turnsOf(
	lateSeating: LateSeating,
	part: PartNumber,
	since: Instant,
	pauses: readonly Pause[],
): DoorsWord[] {
	const stops = pausesOfRun(pauses, part, since);
	const breaks = breaksIn(lateSeating, part).flatMap(({ minutes }) => [
		{ at: playedAt(minutes * MINUTE, since, stops), open: true },
		{ at: playedAt(minutes * MINUTE + BREAK_LASTS_MS, since, stops), open: false },
	]);
	return [{ at: since, open: lateSeating.kind === 'any' }, ...breaks];
}

function breaksIn(lateSeating: LateSeating, part: PartNumber): SeatingBreak[] {
	return lateSeating.kind === 'breaks' ? lateSeating.breaks.filter((one) => one.part === part) : [];
}

/** The instant at which a part that began at `since` has played for so many milliseconds: stops do not count [T12]. */
function playedAt(played: number, since: Instant, pauses: readonly Pause[]): Instant {
	return pauses.reduce((at, { from, to }) => (from < at ? at + to - from : at), since + played);
}
