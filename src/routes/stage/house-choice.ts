import type { StaffPerformance } from '$lib/contract/views.ts';
import { phaseOf, type PhaseName } from '$lib/domain/evening/phase.ts';

const OVER: readonly PhaseName[] = ['house_clear', 'abandoned', 'cancelled'];

function isOver({ performance, happened }: StaffPerformance): boolean {
	return OVER.includes(phaseOf(performance, happened).name);
}

function ofHouse(performances: readonly StaffPerformance[], house: string): StaffPerformance[] {
	return performances
		.filter(({ performance }) => performance.house === house)
		.sort((a, b) => a.performance.plannedStart - b.performance.plannedStart);
}

/** The performance of a house that its stage is at: the first that is not over, else its last. */
export function stageAt(performances: readonly StaffPerformance[], house: string): string | undefined {
	const own = ofHouse(performances, house);
	return (own.find((one) => !isOver(one)) ?? own.at(-1))?.performance.id;
}

/** Once a performance is over, the next one of its house and day: it is offered, nothing turns to it by itself. */
export function performanceAfter(
	performances: readonly StaffPerformance[],
	one: StaffPerformance,
): StaffPerformance | null {
	if (!isOver(one)) return null;
	const { house, plannedStart } = one.performance;
	return ofHouse(performances, house).find((other) => other.performance.plannedStart > plannedStart) ?? null;
}
