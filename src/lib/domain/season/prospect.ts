import {
	NOTHING_HAPPENED,
	plannedTimes,
	showDown,
	type Happened,
	type Performance,
} from '../evening/performance.ts';
import { publicPerformance } from '../evening/public-evening.ts';
import type { GraceMinutes } from '../evening/public-phase.ts';
import type { LiveEvening, Plan, PlanPerformance } from '../programme/plan.ts';
import { PLAN_DAYS, planDays } from '../programme/plan-days.ts';
import { HOUR, MINUTE, type Instant, type LocalDate } from '../time/instant.ts';
import { addDays, venueDay } from '../time/zone.ts';

/** A performance as programmed and what has happened to it. */
export interface Evening {
	performance: Performance;
	happened: Happened;
}

/** One performance before and after a change; `null`: there is none. */
export interface EveningChange {
	before: Evening | null;
	after: Evening;
}

/** What screens and phones know at an instant. */
export interface World {
	plan: Plan;
	live: LiveEvening;
}

/** All that worlds are made of: a plan of any day, for its houses, programme and the like, and the evenings of all days. */
export interface Standing {
	base: Plan;
	evenings: Evening[];
}

/** An instant worth a look. */
export interface ProspectMoment {
	/**
	 * `was`: an hour before the start as it stood; `late`: when the public presumes that it has begun; `over`: when one of
	 * two planned ends is presumed and the other is not.
	 */
	name: 'now' | 'was' | 'hour-before' | 'start' | 'late' | 'over';
	at: Instant;
}

/** An instant at which somebody wants to know what the public will read. */
export interface Prospect extends ProspectMoment {
	before: World;
	after: World;
}

/** The instants worth a look before a change: now, an hour before the start and at the start; and the old one's, where it moves. */
export function momentsOf({ before, after }: EveningChange, now: Instant): ProspectMoment[] {
	const start = startOf(after);
	const was = before && startOf(before);
	return toCome(now, [
		...(was !== null && was !== start ? [{ name: 'was' as const, at: was - HOUR }] : []),
		{ name: 'hour-before', at: start - HOUR },
		{ name: 'start', at: start },
	]);
}

/**
 * The instants worth a look before a production is changed, for one of its performances: as above, then when latecomers
 * are let in by it, and, where its end moves, at the end.
 */
export function momentsOfLengths(
	before: Performance,
	after: Performance,
	grace: GraceMinutes,
	now: Instant,
): ProspectMoment[] {
	const start = after.plannedStart;
	const [was, then] = [endOf(before), endOf(after)];
	return toCome(now, [
		{ name: 'hour-before', at: start - HOUR },
		{ name: 'start', at: start },
		{ name: 'late', at: start + (grace.up + 1) * MINUTE },
		...(was === then
			? []
			: [{ name: 'over' as const, at: Math.min(was, then) + (grace.show_down + 1) * MINUTE }]),
	]);
}

function toCome(now: Instant, moments: ProspectMoment[]): ProspectMoment[] {
	return [{ name: 'now', at: now }, ...moments.filter(({ at }) => at > now)];
}

function endOf(performance: Performance): Instant {
	return plannedTimes(performance).get(showDown(performance)) ?? performance.plannedStart;
}

/** The days a plan holds at an instant. */
export function daysAt(at: Instant, zone: string): LocalDate[] {
	const first = venueDay(at, zone);
	return Array.from({ length: PLAN_DAYS }, (_, index) => addDays(first, index));
}

/**
 * The worlds before and after a change at each of its moments: the plan that screens will hold on that day, and the
 * news of it, if nothing else happens until then. What they show follows by the functions that screens call [S1].
 * @param standing with the evenings of all days that the moments' plans hold, as they stand
 */
export function prospectsOf(standing: Standing, change: EveningChange, now: Instant): Prospect[] {
	const { id } = change.after.performance;
	const evenings = [...standing.evenings.filter(({ performance }) => performance.id !== id), change.after];
	return prospectsAt(momentsOf(change, now), standing, { ...standing, evenings });
}

/** The worlds of two standings at these moments. */
export function prospectsAt(moments: ProspectMoment[], before: Standing, after: Standing): Prospect[] {
	const planned = new Map<Evening, PlanPerformance>();
	return moments.map(({ name, at }) => ({
		name,
		at,
		before: worldAt(before, at, planned),
		after: worldAt(after, at, planned),
	}));
}

/** @param planned what was made of an evening before: worlds share it, so that a page carries it once */
function worldAt({ base, evenings }: Standing, at: Instant, planned: Map<Evening, PlanPerformance>): World {
	const { zone } = base.venue;
	const days = daysAt(at, zone);
	const there = evenings
		.filter(({ performance }) => days.includes(performance.day))
		.sort(
			({ performance: a }, { performance: b }) => a.plannedStart - b.plannedStart || a.id.localeCompare(b.id),
		);
	const played = new Set(there.map(({ performance }) => performance.production));
	return {
		plan: {
			...base,
			// Asked about are moments at which something plays: the building is open then, whatever its hours.
			...planDays(venueDay(at, zone), PLAN_DAYS, zone, null),
			productions: base.productions.filter(({ id }) => played.has(id)),
			performances: there.map((evening) => {
				const known = planned.get(evening) ?? asPlanned(evening);
				planned.set(evening, known);
				return known;
			}),
		},
		live: newsOf(there),
	};
}

/** A performance as a plan has it: nothing of what has happened. */
export function asPlanned({ performance }: Pick<Evening, 'performance'>): PlanPerformance {
	const { id, house, production, day, lateSeating } = performance;
	const evening = publicPerformance(performance, NOTHING_HAPPENED);
	return { id, house, production, day, lateSeating, evening };
}

/**
 * The public news of these evenings [T7]. One of which the public may know nothing yet, such as a hold before its
 * wording is released, is not named at all: its mere coming would tell.
 */
export function newsOf(evenings: Evening[]): LiveEvening {
	return {
		performances: evenings.flatMap(({ performance, happened }) => {
			const live = publicPerformance(performance, happened);
			const planned = publicPerformance(performance, NOTHING_HAPPENED);
			return JSON.stringify(live) === JSON.stringify(planned) ? [] : [live];
		}),
	};
}

function startOf({ performance, happened }: Evening): Instant {
	return happened.movedStart ?? performance.plannedStart;
}
