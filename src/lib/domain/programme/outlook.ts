import type { Instant, LocalDate } from '../time/instant.ts';
import { phasesOf } from './by-hand.ts';
import { applies, turningPoints } from './condition.ts';
import { isOpenAt, openingTurns } from './hours.ts';
import { LAYOUTS, type Layout, type LayoutRule, type Slot } from './layout.ts';
import type { LiveWall, Override, Plan } from './plan.ts';
import { BANDS, isUrgent, type Band, type Content, type Rule } from './rule.ts';
import {
	comingProductions,
	dayOfPlan,
	eveningOf,
	serves,
	tonightAt,
	type PerformanceNow,
} from './tonight.ts';
import { hangsOn, type ScreenSpot } from './where.ts';

/*
 * What may stand on a wall at one instant, before equals take their turns: the steps that the wall itself, its timeline
 * and its reasons share [S1].
 */

/** One scene that may stand in a slot: a rule, and the performance it speaks of. */
export interface Candidate {
	rule: Rule;
	performance: string | null;
}

/** A screen's view of the plan at one instant, worked out once for all of its slots. */
export interface Outlook {
	plan: Plan;
	screen: ScreenSpot;
	/** Those that hang on this screen. */
	rules: Rule[];
	tonight: PerformanceNow[];
	/** What comes after tonight, by id; asked for only where a rule speaks of it. */
	coming: () => string[];
	/** Those that stand at `t`, as rules. */
	overrides: Candidate[];
	open: boolean;
	/** The day of the plan. */
	day: LocalDate | null;
	t: Instant;
}

/** How a wall is divided and lit, and what takes turns in each of its slots. */
export interface Division {
	layout: Layout;
	/** A slot without an entry is empty. */
	standing: Partial<Record<Slot, Candidate[]>>;
	/** How it is lit [S9]; a dark one shows nothing. */
	light: 'lit' | 'dim' | 'dark';
}

/** What the choice of scenes goes by at `t`. */
export function outlookAt(plan: Plan, live: LiveWall, screen: ScreenSpot, t: Instant): Outlook {
	const tonight = tonightAt(plan, live, screen.placement.houses, t);
	const day = dayOfPlan(plan, t);
	const overrides = (live.overrides ?? [])
		.filter(({ only, from, until }) => from <= t && t < until && hangsOn(only ?? undefined, screen))
		.flatMap((one) => asHeld(plan, one));
	return {
		plan,
		screen,
		rules: plan.programme.filter(({ only }) => hangsOn(only, screen)).flatMap((rule) => asHeld(plan, rule)),
		tonight,
		coming: () => comingProductions(plan, live, screen.placement.houses, t),
		overrides: overrides.flatMap((one) => overriding(plan, tonight, one)),
		open: day === null || isOpenAt(day, tonight, t),
		day: day?.day ?? null,
		t,
	};
}

/** The wall of an outlook. A second slot that has nothing to show leaves the wall whole. */
export function divisionOf(outlook: Outlook): Division {
	const main = candidatesOf(outlook, 'main');
	const urgent = isUrgentNow(main);
	// Outside the hours a wall goes dark where the venue wants that, unless something urgent stands on it [S9].
	const light = outlook.open || urgent ? 'lit' : outlook.plan.venue.night;
	if (light === 'dark') return { layout: 'full', standing: {}, light };
	const layout = urgent ? 'full' : (layoutRuleOf(outlook)?.layout ?? 'full');
	const beside = LAYOUTS[layout];
	const second = beside ? candidatesOf(outlook, beside) : [];
	return {
		layout: second.length > 0 ? layout : 'full',
		standing: {
			...(main.length > 0 && { main }),
			...(beside && second.length > 0 && { [beside]: second }),
		},
		light,
	};
}

/** Urgent words stand alone on the wall. */
export function isUrgentNow(main: Candidate[]): boolean {
	return main.some(({ rule }) => isUrgent(rule.band));
}

/** What shows media shows those the plan holds; where none is left there is nothing to show, and no hole in the wall. */
export function asHeld<Shown extends { content?: Content | null }>({ media }: Plan, shown: Shown): Shown[] {
	const { content } = shown;
	if (content?.kind !== 'media') return [shown];
	const held = content.media.filter((id) => media[id] !== undefined);
	if (held.length === content.media.length) return [shown];
	return held.length > 0 ? [{ ...shown, content: { ...content, media: held } }] : [];
}

/** The venue's first rule that divides this wall now. */
export function layoutRuleOf({ plan, screen, tonight }: Outlook): LayoutRule | undefined {
	return plan.layouts.find(
		({ only, phases }) =>
			hangsOn(only, screen) && (!phases || tonight.some(({ phase }) => phases.includes(phase.name))),
	);
}

/** Everything that applies in the highest band that has anything, in the programme's order [S4]. */
export function candidatesOf(outlook: Outlook, slot: Slot): Candidate[] {
	for (const band of BANDS) {
		const found = candidatesIn(outlook, slot, band);
		if (found.some(({ rule }) => !rule.joins)) return found;
	}
	return [];
}

function candidatesIn(outlook: Outlook, slot: Slot, band: Band): Candidate[] {
	if (band === 'override' && slot === 'main') return outlook.overrides;
	return outlook.rules
		.filter((rule) => rule.band === band && slotOf(rule) === slot && whyNotToday(outlook, rule) === null)
		.flatMap((rule) => candidatesBy(outlook, rule));
}

/** The slot a rule hangs in. */
export function slotOf({ slot = 'main' }: Rule): Slot {
	return slot;
}

/**
 * What in day or hours keeps the rule from standing at all; `null`: nothing. A closed venue shows only what is made for
 * that, and what is urgent [S9].
 */
export function whyNotToday(
	{ day, open }: Outlook,
	{ band, dates, open: whenOpen }: Rule,
): 'dates' | 'closed' | 'open' | null {
	if (dates && (day === null || day < dates.from || day > dates.to)) return 'dates';
	if (whenOpen === false) return open ? 'open' : null;
	return open || isUrgent(band) ? null : 'closed';
}

/** What of tonight, or after it, the rule has something to say of at this instant. */
export function candidatesBy({ plan, tonight, coming, t }: Outlook, rule: Rule): Candidate[] {
	const matching = tonight.filter((performance) => applies(rule.when, performance, t, plan.venue));
	if (rule.about === 'performance') return matching.map(({ id }) => ({ rule, performance: id }));
	if (!isAlways(rule) && matching.length === 0) return [];
	if (rule.about === 'venue') return [{ rule, performance: null }];
	return coming().map((performance) => ({ rule, performance }));
}

/** Nothing is asked of the evening: it stands also when nothing plays. */
export function isAlways({ when }: Rule): boolean {
	return Object.keys(when).length === 0;
}

/** How long a turn of an override lasts among others. Our own choice. */
const OVERRIDE_DWELL_SECONDS = 12;

/**
 * A person's choice as a candidate. One about a performance stands only while its scene has something to say of it: in the
 * phases for which the programme has it, or nothing true would be said.
 */
function overriding(
	plan: Plan,
	tonight: PerformanceNow[],
	{ id, scene, performance, content }: Override,
): Candidate[] {
	if (performance !== null) {
		const one = tonight.find((known) => known.id === performance);
		const rules = plan.programme.filter((rule) => rule.scene === scene && rule.about === 'performance');
		const phases = rules.length > 0 ? phasesOf(rules) : null;
		if (!one || (phases && !phases.includes(one.phase.name))) return [];
	}
	const rule: Rule = {
		id: `override ${id}`,
		scene,
		band: 'override',
		about: performance === null ? 'venue' : 'performance',
		when: {},
		dwellSeconds: OVERRIDE_DWELL_SECONDS,
		...(content && { content }),
	};
	return [{ rule, performance }];
}

/** All instants of the plan, in order, at which the set of candidates may change. */
export function turnsOf(plan: Plan, live: LiveWall, screen: ScreenSpot): Instant[] {
	const conditions = plan.programme.filter(({ only }) => hangsOn(only, screen)).map(({ when }) => when);
	const evenings = plan.performances
		.filter((performance) => serves(screen.placement.houses, performance))
		.map((performance) => eveningOf(live, performance));
	const days = plan.days.map(({ begins }) => begins);
	const turns = [
		...evenings.flatMap((evening) => turningPoints(conditions, evening, plan.venue)),
		...openingTurns(plan.days, evenings),
		...(live.overrides ?? []).flatMap(({ from, until }) => [from, until]),
	];
	const within = turns.filter((at) => at >= (days[0] ?? Infinity) && at < plan.ends);
	return [...new Set([...days, ...within, plan.ends])].sort((a, b) => a - b);
}

/** Two sets of candidates with one key are one set. */
export function keyOfAll(candidates: Candidate[]): string {
	return candidates.map(({ rule, performance }) => `${rule.id} ${performance ?? ''}`).join('\n');
}
