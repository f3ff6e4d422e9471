import { phaseOf } from '../evening/phase.ts';
import { publicPhaseAmong, type Played } from '../evening/presumed-over.ts';
import type { GraceMinutes } from '../evening/public-phase.ts';
import type { Instant } from '../time/instant.ts';

/** How a night is known to be over, and since when. */
export interface NightOver {
	/** Somebody stamped house clear; it was cancelled or abandoned; or nobody said anything and time did [T18]. */
	how: 'clear' | 'called-off' | 'presumed';
	since: Instant;
}

/**
 * Whether there is a whole night to report [T17]; `null` while it may still go on. A night that nobody clears is
 * presumed clear when the screens presume it, by the venue's grace [T18], a stopped show that nobody resumes or abandons,
 * too: a plan does not hang, and neither does its report.
 * @param evenings those of the same days: a stopped show makes way for the next in its house
 */
export function nightOver(
	one: Played,
	evenings: readonly Played[],
	grace: GraceMinutes,
	now: Instant,
): NightOver | null {
	const phase = phaseOf(one.performance, one.happened);
	if (phase.name === 'house_clear') return { how: 'clear', since: phase.since };
	if (phase.name === 'cancelled' || phase.name === 'abandoned')
		return { how: 'called-off', since: phase.since };
	const presumed = publicPhaseAmong(one, evenings, grace, now);
	return presumed.name === 'house_clear' ? { how: 'presumed', since: presumed.since } : null;
}
