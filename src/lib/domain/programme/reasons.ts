import type { Instant } from '../time/instant.ts';
import { failing } from './condition.ts';
import { LAYOUTS, type LayoutRule, type Slot } from './layout.ts';
import {
	asHeld,
	candidatesBy,
	candidatesOf,
	divisionOf,
	isAlways,
	isUrgentNow,
	layoutRuleOf,
	outlookAt,
	slotOf,
	whyNotToday,
	type Outlook,
} from './outlook.ts';
import type { LiveWall, Plan } from './plan.ts';
import { BANDS, type Band, type Condition, type Rule } from './rule.ts';
import { wallAt, type Wall } from './showing.ts';
import { keepsOff, type ScreenSpot, type Where } from './where.ts';

/** What became of a rule at an instant [S3][S4]: one thing for each rule, the first that keeps it off the wall. */
export type Reason =
	/** It is on the wall. `with`: the other rules that take turns with it. */
	| { became: 'stands'; with: string[] }
	/** It takes turns; at this instant it is the turn of that rule. */
	| { became: 'waits'; turnOf: string }
	/** Something more urgent has the slot. */
	| { became: 'outranked'; by: Band }
	/** It only joins what else stands in its band, and nothing does. */
	| { became: 'alone' }
	/** The wall has no such slot at this instant. */
	| { became: 'no-slot' }
	/** Something urgent stands alone on the wall. */
	| { became: 'urgent-alone'; band: Band }
	/** The wall is dark outside the hours. */
	| { became: 'dark' }
	/** This screen is not of those it hangs on; the first thing asked of a screen that this one is not. */
	| { became: 'elsewhere'; asks: Where }
	| { became: 'not-in-dates' }
	/** The venue is closed, and it hangs while it is open. */
	| { became: 'closed' }
	/** The venue is open, and it hangs while it is closed. */
	| { became: 'open' }
	/** Of each performance tonight the first part of the condition that is not true. */
	| { became: 'not-now'; failing: { performance: string; asks: Condition }[] }
	/** It has nothing to speak of: nothing plays tonight, nothing comes after it, or its media are gone. */
	| { became: 'nothing'; about: 'tonight' | 'coming' | 'media' }
	/** The plan does not reach this instant. */
	| { became: 'unplanned' };

/** What became of a layout rule: the first that fits divides the wall. */
export type LayoutReason =
	| { became: 'divides' }
	| { became: 'elsewhere'; asks: Where }
	/** No performance of the screen's houses is in one of its phases. */
	| { became: 'not-now' }
	/** An earlier one fits. */
	| { became: 'later'; first: string }
	| { became: 'urgent-alone'; band: Band }
	/** Nothing stands in its second slot: the wall is whole. */
	| { became: 'empty' }
	| { became: 'dark' };

/** The wall at an instant, and of everything that might have stood on it why it does or does not. */
export interface Reasons {
	wall: Wall;
	/** In the programme's order; what staff put on this wall first, as rules in the band `override`. */
	rules: { rule: Rule; reason: Reason }[];
	layouts: { rule: LayoutRule; reason: LayoutReason }[];
}

/** Why this screen shows at `t` what it shows: the steps of `wallAt`, said of every rule [S1][S3][S4]. */
export function reasonsAt(plan: Plan, live: LiveWall, screen: ScreenSpot, t: Instant): Reasons {
	const wall = wallAt(plan, live, screen, t);
	const outlook = outlookAt(plan, live, screen, t);
	// These stand: what has ended, or hangs elsewhere, is not among them.
	const overriding = outlook.overrides.map(({ rule }) => ({ rule, reason: onTheWall(outlook, wall, rule) }));
	return {
		wall,
		rules: [
			...overriding,
			...plan.programme.map((rule) => ({ rule, reason: reasonOf(outlook, wall, rule) })),
		],
		layouts: plan.layouts.map((rule) => ({ rule, reason: layoutReasonOf(outlook, rule) })),
	};
}

function reasonOf(outlook: Outlook, wall: Wall, rule: Rule): Reason {
	if (outlook.day === null) return { became: 'unplanned' };
	const by = keepsOff(rule.only, outlook.screen);
	if (by) return { became: 'elsewhere', asks: { [by]: rule.only?.[by] } };
	const today = whyNotToday(outlook, rule);
	if (today) return { became: today === 'dates' ? 'not-in-dates' : today };
	if (asHeld(outlook.plan, rule).length === 0) return { became: 'nothing', about: 'media' };
	if (candidatesBy(outlook, rule).length === 0) return whyNothing(outlook, rule);
	return onTheWall(outlook, wall, rule);
}

/** Why a rule that hangs here today has no candidate. */
function whyNothing({ plan, tonight, t }: Outlook, rule: Rule): Reason {
	const failed = tonight.flatMap((performance) => {
		const condition = failing(rule.when, performance, t, plan.venue);
		return condition ? [{ performance: performance.id, asks: { [condition]: rule.when[condition] } }] : [];
	});
	const asksTonight = rule.about === 'performance' || !isAlways(rule);
	if (asksTonight && tonight.length === 0) return { became: 'nothing', about: 'tonight' };
	if (asksTonight && failed.length === tonight.length) return { became: 'not-now', failing: failed };
	return { became: 'nothing', about: 'coming' };
}

/** What becomes of a rule that could stand, among the others that could. */
function onTheWall(outlook: Outlook, { light, slots }: Wall, rule: Rule): Reason {
	if (light === 'dark') return { became: 'dark' };
	const slot = slotOf(rule);
	const band = urgentBandOf(outlook);
	if (slot !== 'main' && band) return { became: 'urgent-alone', band };
	if (slot !== 'main' && besideOf(outlook) !== slot) return { became: 'no-slot' };
	const taking = candidatesOf(outlook, slot).map((one) => one.rule);
	const ids = [...new Set(taking.map(({ id }) => id))];
	if (ids.includes(rule.id)) {
		const turnOf = slots[slot]?.candidate.rule.id ?? rule.id;
		if (turnOf !== rule.id) return { became: 'waits', turnOf };
		return { became: 'stands', with: ids.filter((id) => id !== rule.id) };
	}
	const [first] = taking;
	return first && BANDS.indexOf(first.band) < BANDS.indexOf(rule.band)
		? { became: 'outranked', by: first.band }
		: { became: 'alone' };
}

function layoutReasonOf(outlook: Outlook, rule: LayoutRule): LayoutReason {
	const by = keepsOff(rule.only, outlook.screen);
	if (by) return { became: 'elsewhere', asks: { [by]: rule.only?.[by] } };
	const fits =
		!rule.phases || outlook.tonight.some(({ phase }) => rule.phases?.includes(phase.name) ?? false);
	if (!fits) return { became: 'not-now' };
	const first = layoutRuleOf(outlook);
	if (first && first !== rule) return { became: 'later', first: first.id };
	const band = urgentBandOf(outlook);
	if (band) return { became: 'urgent-alone', band };
	const { layout, light } = divisionOf(outlook);
	if (light === 'dark') return { became: 'dark' };
	return layout === rule.layout ? { became: 'divides' } : { became: 'empty' };
}

/** The band of what stands alone on the wall. */
function urgentBandOf(outlook: Outlook): Band | null {
	const main = candidatesOf(outlook, 'main');
	return isUrgentNow(main) ? (main[0]?.rule.band ?? null) : null;
}

/** The slot beside the main one that the venue's layout gives this wall now. */
function besideOf(outlook: Outlook): Slot | null {
	return LAYOUTS[layoutRuleOf(outlook)?.layout ?? 'full'];
}
