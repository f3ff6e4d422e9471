import type { Instant } from '../time/instant.ts';
import type { Happened, Performance } from './performance.ts';
import { isPlayedOut } from './phase.ts';
import { publicPerformance } from './public-evening.ts';
import { publicPhase, type GraceMinutes, type PublicPhase } from './public-phase.ts';

/** A performance with what has happened to it. */
export interface Played {
	performance: Performance;
	happened: Happened;
}

/** The public phase of one of these evenings, as all who ask for it must have it: among the others of its house [T14]. */
export function publicPhaseAmong(
	{ performance, happened }: Played,
	evenings: readonly Played[],
	grace: GraceMinutes,
	t: Instant,
): PublicPhase {
	const inHouse = evenings
		.filter((other) => other.performance.house === performance.house)
		.map((other) => publicPerformance(other.performance, other.happened));
	return publicPhase(publicPerformance(performance, happened), grace, t, inHouse);
}

/** Whether time takes it for down, or for over where it was stopped, because nobody said so [T18]. */
export function isPresumedOver(
	one: Played,
	evenings: readonly Played[],
	grace: GraceMinutes,
	now: Instant,
): boolean {
	const told = publicPhaseAmong(one, evenings, grace, now);
	return isPlayedOut(told.name) && told.name !== 'before' && told.presumed;
}
