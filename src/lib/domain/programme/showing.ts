import { SECOND, type Instant, type LocalDate } from '../time/instant.ts';
import { applies, turningPoints } from './condition.ts';
import { isOpenAt, openingTurns } from './hours.ts';
import { LAYOUTS, type Layout, type Slot } from './layout.ts';
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

/** One scene that may stand in a slot: a rule, and the performance it speaks of. */
export interface Candidate {
	rule: Rule;
	performance: string | null;
}

/** What stands in a slot at an instant, since when, and until when it stands if nothing happens. */
export interface Showing {
	candidate: Candidate;
	/** Position in the venue's languages: equals come round in each language in turn. */
	language: number;
	/** Counts the turns of this candidate since its cycle began: content in turn goes by it. `null`: it stands alone. */
	turn: number | null;
	/** The instant of the flip to it; equal screens flip at equal instants [S3]. */
	since: Instant;
	/** The next instant at which the answer may differ; `null` when nothing is due. */
	until: Instant | null;
}

/** A whole wall at an instant. */
export interface Wall {
	layout: Layout;
	/** What stands in the slots of that layout; a slot without an entry is dark. */
	slots: Partial<Record<Slot, Showing>>;
	/** How it is lit [S9]; a dark one shows nothing. */
	light: 'lit' | 'dim' | 'dark';
	/** The next instant at which the answer may differ; `null` when nothing is due. */
	until: Instant | null;
}

/** A screen's view of the plan at one instant, worked out once for all of its slots. */
interface Outlook {
	plan: Plan;
	rules: Rule[];
	tonight: PerformanceNow[];
	/** What comes after tonight, by id; asked for only where a rule speaks of it. */
	coming: () => string[];
	overrides: Override[];
	open: boolean;
	/** The day of the plan. */
	day: LocalDate | null;
	t: Instant;
}

const DARK: Wall = { layout: 'full', slots: {}, light: 'dark', until: null };

/**
 * What this screen should show at `t`: the pure function of plan, news and instant that browser, server, preview and
 * rehearsal all call [S1]. Dark where the plan does not reach `t`.
 */
export function wallAt(plan: Plan, live: LiveWall, screen: ScreenSpot, t: Instant): Wall {
	if (!dayOfPlan(plan, t)) return DARK;
	const turns = turnsOf(plan, live, screen);
	const following = turns.find((at) => at > t) ?? null;
	const outlook = outlookAt(plan, live, screen, t);
	if (isDark(outlook)) return { ...DARK, until: following };
	const main = slotAt(plan, live, screen, turns, t, 'main');
	const layout = layoutAt(outlook, screen, main);
	const beside = LAYOUTS[layout];
	const second = beside && slotAt(plan, live, screen, turns, t, beside);
	const slots = { ...(main && { main }), ...(beside && second && { [beside]: second }) };
	const ends = [following, main?.until ?? null, second?.until ?? null].filter((at) => at !== null);
	return {
		layout: second ? layout : 'full',
		slots,
		light: outlook.open || (main && isUrgent(main.candidate.rule.band)) ? 'lit' : plan.venue.night,
		until: ends.length > 0 ? Math.min(...ends) : null,
	};
}

/** What stands in the main slot; `null` on a dark wall. */
export function showingAt(plan: Plan, live: LiveWall, screen: ScreenSpot, t: Instant): Showing | null {
	return wallAt(plan, live, screen, t).slots.main ?? null;
}

/** What the choice of scenes goes by at `t`. */
function outlookAt(plan: Plan, live: LiveWall, screen: ScreenSpot, t: Instant): Outlook {
	const tonight = tonightAt(plan, live, screen.placement.houses, t);
	const day = dayOfPlan(plan, t);
	return {
		plan,
		rules: plan.programme.filter(({ only }) => hangsOn(only, screen)).flatMap((rule) => asHeld(plan, rule)),
		tonight,
		coming: () => comingProductions(plan, live, screen.placement.houses, t),
		overrides: (live.overrides ?? [])
			.filter(({ only, from, until }) => from <= t && t < until && hangsOn(only ?? undefined, screen))
			.flatMap((one) => asHeld(plan, one)),
		open: day === null || isOpenAt(day, tonight, t),
		day: day?.day ?? null,
		t,
	};
}

/** What shows media shows those the plan holds; where none is left there is nothing to show, and no hole in the wall. */
function asHeld<Shown extends { content?: Content | null }>({ media }: Plan, shown: Shown): Shown[] {
	const { content } = shown;
	if (content?.kind !== 'media') return [shown];
	const held = content.media.filter((id) => media[id] !== undefined);
	if (held.length === content.media.length) return [shown];
	return held.length > 0 ? [{ ...shown, content: { ...content, media: held } }] : [];
}

/** A wall goes dark outside the hours where the venue wants that, unless something urgent stands on it. */
function isDark(outlook: Outlook): boolean {
	if (outlook.open || outlook.plan.venue.night !== 'dark') return false;
	return !BANDS.some(
		(band) => isUrgent(band) && candidatesIn(outlook, 'main', band).some(({ rule }) => !rule.joins),
	);
}

/** Urgent words stand alone; else the venue's first layout that fits. */
function layoutAt({ plan, tonight }: Outlook, screen: ScreenSpot, main: Showing | null): Layout {
	if (main && isUrgent(main.candidate.rule.band)) return 'full';
	const rule = plan.layouts.find(
		({ only, phases }) =>
			hangsOn(only, screen) && (!phases || tonight.some(({ phase }) => phases.includes(phase.name))),
	);
	return rule?.layout ?? 'full';
}

function slotAt(
	plan: Plan,
	live: LiveWall,
	screen: ScreenSpot,
	turns: Instant[],
	t: Instant,
	slot: Slot,
): Showing | null {
	const standing = (at: Instant) => candidatesOf(outlookAt(plan, live, screen, at), slot);
	const now = standing(t);
	if (now.length === 0) return null;
	const following = turns.findIndex((at) => at > t);
	const names = keyOf(now);
	let cycleSince = t;
	for (let index = (following < 0 ? turns.length : following) - 1; index >= 0; index--) {
		const at = turns[index] ?? t;
		if (keyOf(standing(at)) !== names) break;
		cycleSince = at;
	}
	return turnOf(now, plan.venue.languages.length, cycleSince, turns[following] ?? null, t);
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
			const alone = slot.length === 1 && languages === 1 && candidate.rule.content?.kind !== 'media';
			const until = alone ? next : Math.min(ends, next ?? ends);
			return {
				candidate,
				language: rounds % languages,
				turn: alone ? null : rounds,
				since: alone ? cycleSince : since,
				until,
			};
		}
		since = ends;
	}
	return null;
}

/** Everything that applies in the highest band that has anything, in the programme's order [S4]. */
function candidatesOf(outlook: Outlook, slot: Slot): Candidate[] {
	for (const band of BANDS) {
		const found = candidatesIn(outlook, slot, band);
		if (found.some(({ rule }) => !rule.joins)) return found;
	}
	return [];
}

function candidatesIn(outlook: Outlook, slot: Slot, band: Band): Candidate[] {
	if (band === 'override' && slot === 'main')
		return outlook.overrides.flatMap((one) => overriding(outlook, one));
	return outlook.rules
		.filter((rule) => rule.band === band && (rule.slot ?? 'main') === slot && hasItsTime(outlook, rule))
		.flatMap((rule) => candidatesBy(outlook, rule));
}

/** Whether day and hours let the rule stand at all: a closed venue shows only what is made for that, and what is urgent. */
function hasItsTime({ day, open }: Outlook, { band, dates, open: whenOpen }: Rule): boolean {
	if (dates && (day === null || day < dates.from || day > dates.to)) return false;
	return whenOpen === false ? !open : open || isUrgent(band);
}

function candidatesBy({ plan, tonight, coming, t }: Outlook, rule: Rule): Candidate[] {
	const matching = tonight.filter((performance) => applies(rule.when, performance, t, plan.venue));
	if (rule.about === 'performance') return matching.map(({ id }) => ({ rule, performance: id }));
	const always = Object.keys(rule.when).length === 0;
	if (!always && matching.length === 0) return [];
	if (rule.about === 'venue') return [{ rule, performance: null }];
	return coming().map((performance) => ({ rule, performance }));
}

/** How long a turn of an override lasts among others. Our own choice. */
const OVERRIDE_DWELL_SECONDS = 12;

/** A person's choice as a candidate; one about a performance that is over for this screen has nothing to speak of. */
function overriding({ tonight }: Outlook, { id, scene, performance, content }: Override): Candidate[] {
	if (performance !== null && !tonight.some((one) => one.id === performance)) return [];
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
function turnsOf(plan: Plan, live: LiveWall, screen: ScreenSpot): Instant[] {
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

function keyOf(slot: Candidate[]): string {
	return slot.map(({ rule, performance }) => `${rule.id} ${performance ?? ''}`).join('\n');
}
