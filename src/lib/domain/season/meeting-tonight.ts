import { isPlayedOut, phaseOf } from '../evening/phase.ts';
import { isPresumedOver, type Played } from '../evening/presumed-over.ts';
import type { GraceMinutes } from '../evening/public-phase.ts';
import type { Instant } from '../time/instant.ts';
import { plannedEnd } from './overlaps.ts';

/** An evening that another would meet in its house, by its start in force. */
export interface Met<Any> {
	one: Any;
	startAt: Instant;
	endAt: Instant;
}

/**
 * Which of these evenings a performance would meet in its house if it started at `start`, by planned lengths and by the
 * starts in force. What is played out, called off or presumed over has made way.
 */
export function meetingTonight<Any extends Played>(
	{ performance }: Played,
	start: Instant,
	evenings: readonly Any[],
	grace: GraceMinutes,
	now: Instant,
): Met<Any>[] {
	const end = plannedEnd(start, performance);
	return evenings
		.filter(({ performance: { id, house } }) => id !== performance.id && house === performance.house)
		.filter(
			(other) =>
				!isPlayedOut(phaseOf(other.performance, other.happened).name) &&
				!isPresumedOver(other, evenings, grace, now),
		)
		.map((one) => {
			const startAt = one.happened.movedStart ?? one.performance.plannedStart;
			return { one, startAt, endAt: plannedEnd(startAt, one.performance) };
		})
		.filter(({ startAt, endAt }) => startAt < end && start < endAt);
}
