import { decideHalt, withHalt } from '../evening/halting.ts';
import { NOTHING_HAPPENED, programmedOf, type Happened, type Performance } from '../evening/performance.ts';
import { granted, type Outcome } from '../refusal.ts';
import type { Instant } from '../time/instant.ts';
import { meetingsOf, type Overlap } from './booking.ts';
import type { Season } from './season.ts';

/** What taking a cancellation back comes to, and whom the performance would meet in its house by now. */
export interface Reinstated {
	performance: Performance;
	happened: Happened;
	/** It takes from its production what that says now. */
	anew: boolean;
	meets: Overlap[];
}

/**
 * Decides taking a cancellation back [T12]. While it was cancelled the performance did not follow its production: where
 * nothing else has happened to it, it is booked anew, else it keeps what it was booked with [T2].
 */
export function decideReinstatement(
	season: Season,
	performance: Performance,
	happened: Happened,
	now: Instant,
): Outcome<Reinstated> {
	const decision = decideHalt(performance, happened, { step: 'reinstate', at: now }, now);
	if (!decision.ok) return decision;
	const after = withHalt(happened, decision.value);
	const production = season.productions.find(({ id }) => id === performance.production);
	const anew = production !== undefined && isUntouched(after);
	const played = anew ? { ...performance, ...programmedOf(production) } : performance;
	const { id, house, plannedStart } = performance;
	const start = { id, house, plannedStart: after.movedStart ?? plannedStart };
	return granted({ performance: played, happened: after, anew, meets: meetingsOf(season, start, played) });
}

function isUntouched(happened: Happened): boolean {
	return JSON.stringify({ ...NOTHING_HAPPENED, ...happened }) === JSON.stringify(NOTHING_HAPPENED);
}
