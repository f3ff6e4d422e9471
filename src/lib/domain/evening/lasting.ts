import type { Instant, LocalDate } from '../time/instant.ts';
import { isOver } from './phase.ts';
import { publicPhaseAmong, type Played } from './presumed-over.ts';
import type { GraceMinutes } from './public-phase.ts';

/**
 * Of these evenings those that are told of on `day` at `t`: its own and later ones, and of the days before what is neither
 * over nor presumed so. A performance belongs to the day it began, however long it plays [T13]; the night does not drop
 * it at four.
 */
export function lastingInto<Any extends Played>(
	evenings: readonly Any[],
	day: LocalDate,
	grace: GraceMinutes,
	t: Instant,
): Any[] {
	return evenings.filter(
		(one) => one.performance.day >= day || !isOver(publicPhaseAmong(one, evenings, grace, t).name),
	);
}
