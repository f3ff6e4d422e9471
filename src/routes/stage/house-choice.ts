import type { StaffPerformance } from '$lib/contract/views.ts';
import { cueTarget } from '$lib/domain/evening/cue-target.ts';
import { isOver, phaseOf } from '$lib/domain/evening/phase.ts';
import type { GraceMinutes } from '$lib/domain/evening/public-phase.ts';
import type { Instant } from '$lib/domain/time/instant.ts';

function ofHouse(performances: readonly StaffPerformance[], house: string): StaffPerformance[] {
	return performances
		.filter(({ performance }) => performance.house === house)
		.sort((a, b) => a.performance.plannedStart - b.performance.plannedStart);
}

/** The performance of a house that its stage is at: the one a cue that begins a part would mean [T14][T18]. */
export function stageAt(
	performances: readonly StaffPerformance[],
	house: string,
	grace: GraceMinutes,
	now: Instant,
): string | undefined {
	return cueTarget(ofHouse(performances, house), 'up', grace, now)?.performance.id;
}

/** Once a performance is over, the next one of its house and day: it is offered, nothing turns to it by itself. */
export function performanceAfter(
	performances: readonly StaffPerformance[],
	one: StaffPerformance,
): StaffPerformance | null {
	if (!isOver(phaseOf(one.performance, one.happened).name)) return null;
	const { house, plannedStart } = one.performance;
	return ofHouse(performances, house).find((other) => other.performance.plannedStart > plannedStart) ?? null;
}
