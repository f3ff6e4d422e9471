import type { StaffPerformance } from '$lib/contract/views.ts';
import { timesOf } from '$lib/domain/evening/expected.ts';
import { phaseOf } from '$lib/domain/evening/phase.ts';
import type { Instant } from '$lib/domain/time/instant.ts';

/** The performances in a house this person works in; empty `houses` = every house. */
function ownPerformances(performances: readonly StaffPerformance[], houses: readonly string[]) {
	return performances.filter(({ performance }) => houses.length === 0 || houses.includes(performance.house));
}

/** The performance that wants attention first: of one's own houses, else of all, the one whose next point is soonest. */
export function mostPressing(
	performances: readonly StaffPerformance[],
	houses: readonly string[],
	now: Instant,
): string | undefined {
	const own = ownPerformances(performances, houses);
	const soonest = (own.length > 0 ? own : performances)
		.map(({ performance, happened }) => ({
			id: performance.id,
			at: timesOf(performance, happened, now).find(({ expected }) => expected !== null)?.expected ?? Infinity,
		}))
		.sort((a, b) => a.at - b.at);
	return soonest[0]?.id;
}

/** Whether a part runs in any of a person's houses: then their page is dim. */
export function partRuns(performances: readonly StaffPerformance[], houses: readonly string[]): boolean {
	return ownPerformances(performances, houses).some(isRunning);
}

/** Whether a part runs in every house a person works in: then they sit in the dark, and nothing may sound [H12]. */
export function allInTheDark(performances: readonly StaffPerformance[], houses: readonly string[]): boolean {
	const own = ownPerformances(performances, houses);
	const worksIn = houses.length > 0 ? houses : [...new Set(own.map(({ performance }) => performance.house))];
	return (
		worksIn.length > 0 &&
		worksIn.every((house) => own.some((one) => one.performance.house === house && isRunning(one)))
	);
}

function isRunning({ performance, happened }: StaffPerformance): boolean {
	return phaseOf(performance, happened).name === 'part';
}
