import type { Placement } from '../device/placement.ts';
import { SECOND, type Instant } from '../time/instant.ts';
import { applies, turningPoints } from './condition.ts';
import type { LiveEvening, Plan } from './plan.ts';
import { BANDS, type Rule } from './rule.ts';
import { dayOfPlan, eveningOf, serves, tonightAt, type PerformanceNow } from './tonight.ts';

/** The screen for which is asked. */
export interface ScreenSpot {
	id: string;
	placement: Placement;
}

/** One scene that may stand in the slot: a rule, and the performance it speaks of. */
export interface Candidate {
	rule: Rule;
	performance: string | null;
}

/** What stands in the slot at an instant, since when, and until when it stands if nothing happens. */
export interface Showing {
	candidate: Candidate;
	/** Position in the venue's languages: equals come round in each language in turn. */
	language: number;
	/** The instant of the flip to it; equal screens flip at equal instants [S3]. */
	since: Instant;
	/** The next instant at which the answer may differ; `null` when nothing is due. */
	until: Instant | null;
}

/**
 * What this screen should show at `t`: the pure function of plan, live evening and instant that browser, server,
 * preview and rehearsal all call [S1]. `null` when no rule applies, or the plan does not reach `t`.
 */
export function showingAt(plan: Plan, live: LiveEvening, screen: ScreenSpot, t: Instant): Showing | null {
	if (!dayOfPlan(plan, t)) return null;
	const rules = plan.programme.filter((rule) => hangs(rule, screen));
	const slot = candidatesAt(plan, live, rules, screen, t);
	if (slot.length === 0) return null;
	const turns = turnsOf(plan, live, rules, screen);
	const following = turns.findIndex((at) => at > t);
	const names = keyOf(slot);
	let cycleSince = t;
	for (let index = (following < 0 ? turns.length : following) - 1; index >= 0; index--) {
		const at = turns[index] ?? t;
		if (keyOf(candidatesAt(plan, live, rules, screen, at)) !== names) break;
		cycleSince = at;
	}
	return turnOf(slot, plan.venue.languages.length, cycleSince, turns[following] ?? null, t);
}

/** Whose turn it is among equals: each stands for its dwell, all of them once in each language [S3]. */
function turnOf(
	slot: Candidate[],
	languages: number,
	cycleSince: Instant,
	next: Instant | null,
	t: Instant,
): Showing | null {
	const round = slot.reduce((sum, { rule }) => sum + rule.dwellSeconds * SECOND, 0);
	const rounds = Math.floor((t - cycleSince) / round);
	let since = cycleSince + rounds * round;
	for (const candidate of slot) {
		const ends = since + candidate.rule.dwellSeconds * SECOND;
		if (t < ends) {
			const alone = slot.length === 1 && languages === 1;
			const until = alone ? next : Math.min(ends, next ?? ends);
			return { candidate, language: rounds % languages, since: alone ? cycleSince : since, until };
		}
		since = ends;
	}
	return null;
}

/** Everything that applies in the highest band that has anything, in the programme's order [S4]. */
function candidatesAt(
	plan: Plan,
	live: LiveEvening,
	rules: Rule[],
	screen: ScreenSpot,
	t: Instant,
): Candidate[] {
	const tonight = tonightAt(plan, live, screen.placement.houses, t);
	for (const band of BANDS) {
		const found = rules
			.filter((rule) => rule.band === band)
			.flatMap((rule) => candidatesOf(plan, rule, tonight, t));
		if (found.length > 0) return found;
	}
	return [];
}

function candidatesOf(plan: Plan, rule: Rule, tonight: PerformanceNow[], t: Instant): Candidate[] {
	const matching = tonight.filter((performance) => applies(rule.when, performance, t, plan.venue));
	if (rule.about === 'performance') return matching.map(({ id }) => ({ rule, performance: id }));
	const always = Object.keys(rule.when).length === 0;
	return always || matching.length > 0 ? [{ rule, performance: null }] : [];
}

/** All instants of the plan, in order, at which the set of candidates may change. */
function turnsOf(plan: Plan, live: LiveEvening, rules: Rule[], screen: ScreenSpot): Instant[] {
	const conditions = rules.map((rule) => rule.when);
	const turns = plan.performances
		.filter((performance) => serves(screen.placement.houses, performance))
		.flatMap((performance) => turningPoints(conditions, eveningOf(live, performance), plan.venue));
	const days = plan.days.map(({ begins }) => begins);
	const within = turns.filter((at) => at >= (days[0] ?? Infinity) && at < plan.ends);
	return [...new Set([...days, ...within, plan.ends])].sort((a, b) => a - b);
}

function hangs(rule: Rule, screen: ScreenSpot): boolean {
	const { only } = rule;
	if (!only) return true;
	const { placement } = screen;
	if (only.exit !== undefined && only.exit !== placement.exit) return false;
	if (only.doors !== undefined && only.doors !== placement.doors) return false;
	const several = placement.houses.length !== 1;
	if (only.severalHouses !== undefined && only.severalHouses !== several) return false;
	if (only.levels && !only.levels.includes(placement.level)) return false;
	return !only.devices || only.devices.includes(screen.id);
}

function keyOf(slot: Candidate[]): string {
	return slot.map(({ rule, performance }) => `${rule.id} ${performance ?? ''}`).join('\n');
}
