import type { Instant } from '../time/instant.ts';
import { isOpenAt, openingTurns } from './hours.ts';
import type { LiveEvening, Plan } from './plan.ts';
import { dayOfPlan, eveningOf, serves, tonightAt } from './tonight.ts';

/**
 * When the building opens next for those who read a screen of these houses (none named = all): by its hours, or earlier
 * because something plays. `null` while it is open, and where the plan knows of no opening.
 */
export function opensAt(plan: Plan, live: LiveEvening, houses: string[], t: Instant): Instant | null {
	const isOpen = (at: Instant) => {
		const day = dayOfPlan(plan, at);
		return day !== null && isOpenAt(day, tonightAt(plan, live, houses, at), at);
	};
	if (isOpen(t)) return null;
	const evenings = plan.performances
		.filter((performance) => serves(houses, performance))
		.map((performance) => eveningOf(live, performance));
	const turns = openingTurns(plan.days, evenings).filter((at) => at > t);
	return turns.sort((a, b) => a - b).find(isOpen) ?? null;
}
