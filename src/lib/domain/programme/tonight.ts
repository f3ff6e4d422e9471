import { publicPhase, type PublicPhase } from '../evening/public-phase.ts';
import type { LateSeating } from '../evening/late-seating.ts';
import type { PublicPerformance, PublicPoint } from '../evening/public-evening.ts';
import { isUp, PART_NUMBERS, type UpPoint } from '../evening/points.ts';
import { isOver } from '../evening/phase.ts';
import type { Instant } from '../time/instant.ts';
import { addDays } from '../time/zone.ts';
import type { LiveEvening, Plan, PlanCompany, PlanHouse, PlanPerformance, PlanProduction } from './plan.ts';

/** A performance at one instant, with all a page needs to speak of it. */
export interface PerformanceNow {
	id: string;
	house: PlanHouse;
	production: PlanProduction;
	company: PlanCompany;
	/** When latecomers are let in [T11]. */
	lateSeating: LateSeating;
	evening: PublicPerformance;
	phase: PublicPhase;
	/** The next start of a part that is still to come, with its public time. */
	nextUp: (PublicPoint & { id: UpPoint }) | null;
}

/** The day of the plan that `t` falls on: from its beginning to the next one's; `null` outside the plan. */
export function dayOfPlan(plan: Plan, t: Instant): Plan['days'][number] | null {
	const day = plan.days.findLast(({ begins }) => begins <= t);
	if (!day) return null;
	return t < plan.ends ? day : null;
}

/**
 * The performances of the day of `t` in those houses (none named = all), by start, then in the order of houses [T14]; and
 * those of the day before that are neither over nor presumed so [T13].
 */
export function tonightAt(plan: Plan, live: LiveEvening, houses: string[], t: Instant): PerformanceNow[] {
	const day = dayOfPlan(plan, t);
	if (!day) return [];
	const before = addDays(day.day, -1);
	return plan.performances
		.filter((one) => (one.day === day.day || one.day === before) && serves(houses, one))
		.flatMap((one) =>
			performanceAt(plan, live, one, t).filter(({ phase }) => one.day === day.day || !isOver(phase.name)),
		);
}

/** The performances of the plan's later days in those houses, by start. */
export function comingUp(plan: Plan, live: LiveEvening, houses: string[], t: Instant): PerformanceNow[] {
	return laterThan(plan, houses, t).flatMap((performance) => performanceAt(plan, live, performance, t));
}

/** More than these are no announcement but a list. Our own choice. */
const COMING_MOST = 4;

/** The next performance of each production that plays after tonight in those houses, by start; ids. */
export function comingProductions(plan: Plan, live: LiveEvening, houses: string[], t: Instant): string[] {
	const playing = laterThan(plan, houses, t).filter((one) => eveningOf(live, one).halt === null);
	return playing
		.filter((one, index) => playing.findIndex(({ production }) => production === one.production) === index)
		.slice(0, COMING_MOST)
		.map(({ id }) => id);
}

function laterThan(plan: Plan, houses: string[], t: Instant): PlanPerformance[] {
	const day = dayOfPlan(plan, t);
	const later = plan.days.slice(day ? plan.days.indexOf(day) + 1 : 0).map((d) => d.day);
	return plan.performances.filter(
		(performance) => later.includes(performance.day) && serves(houses, performance),
	);
}

/** Whether a device of these houses speaks of the performance; no house named = all of them [T14]. */
export function serves(houses: string[], performance: PlanPerformance): boolean {
	return houses.length === 0 || houses.includes(performance.house);
}

/** What is publicly known of a performance: the live evening, or the plan where there is no news of it. */
export function eveningOf(live: LiveEvening, performance: PlanPerformance): PublicPerformance {
	return live.performances.find(({ id }) => id === performance.id) ?? performance.evening;
}

/** One performance or, where the plan names a house, production or company it does not hold, none. */
function performanceAt(
	plan: Plan,
	live: LiveEvening,
	performance: PlanPerformance,
	t: Instant,
): PerformanceNow[] {
	const house = plan.houses.find(({ id }) => id === performance.house);
	const production = plan.productions.find(({ id }) => id === performance.production);
	const company = plan.companies.find(({ id }) => id === production?.company);
	if (!house || !production || !company) return [];
	const evening = eveningOf(live, performance);
	// The others of its house matter to a show that stands still, and to no other.
	const inHouse =
		evening.halt === null ? [] : plan.performances.filter((other) => other.house === performance.house);
	const others = inHouse.map((other) => eveningOf(live, other));
	const phase = publicPhase(evening, plan.venue.grace, t, others);
	const { id, lateSeating } = performance;
	return [
		{ id, house, production, company, lateSeating, evening, phase, nextUp: publicNextUp(evening, phase) },
	];
}

/** The up that a public countdown may count to in this phase, if there is one. */
export function publicNextUp(evening: PublicPerformance, phase: PublicPhase): PerformanceNow['nextUp'] {
	const id = upAfter(phase);
	for (const point of evening.points) {
		if (point.id === id && isUp(point.id)) return { ...point, id: point.id };
	}
	return null;
}

function upAfter(phase: PublicPhase): UpPoint | null {
	switch (phase.name) {
		case 'before':
		case 'house_open':
			return 'up_1';
		case 'interval': {
			const part = PART_NUMBERS[phase.after];
			return part ? `up_${part}` : null;
		}
		case 'part':
		case 'show_down':
		case 'house_clear':
		case 'stopped':
		case 'abandoned':
		case 'cancelled':
			return null;
	}
}
