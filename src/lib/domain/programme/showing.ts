import { SECOND, type Instant } from '../time/instant.ts';
import type { Layout, Slot } from './layout.ts';
import {
	candidatesOf,
	divisionOf,
	keyOfAll,
	outlookAt,
	turnsOf,
	type Candidate,
	type Division,
} from './outlook.ts';
import type { LiveWall, Plan } from './plan.ts';
import { dayOfPlan } from './tonight.ts';
import type { ScreenSpot } from './where.ts';

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
	light: Division['light'];
	/** The next instant at which the answer may differ; `null` when nothing is due. */
	until: Instant | null;
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
	const { layout, standing, light } = divisionOf(outlookAt(plan, live, screen, t));
	const turnIn = (slot: Slot) => slotAt(plan, live, screen, turns, t, slot, standing[slot] ?? []);
	const [main, side, strip] = [turnIn('main'), turnIn('side'), turnIn('strip')];
	const ends = [following, main?.until, side?.until, strip?.until].filter((at) => at != null);
	return {
		layout,
		slots: { ...(main && { main }), ...(side && { side }), ...(strip && { strip }) },
		light,
		until: ends.length > 0 ? Math.min(...ends) : null,
	};
}

/** What stands in the main slot; `null` on a dark wall. */
export function showingAt(plan: Plan, live: LiveWall, screen: ScreenSpot, t: Instant): Showing | null {
	return wallAt(plan, live, screen, t).slots.main ?? null;
}

function slotAt(
	plan: Plan,
	live: LiveWall,
	screen: ScreenSpot,
	turns: Instant[],
	t: Instant,
	slot: Slot,
	now: Candidate[],
): Showing | null {
	if (now.length === 0) return null;
	const standing = (at: Instant) => candidatesOf(outlookAt(plan, live, screen, at), slot);
	const following = turns.findIndex((at) => at > t);
	const names = keyOfAll(now);
	let cycleSince = t;
	for (let index = (following < 0 ? turns.length : following) - 1; index >= 0; index--) {
		const at = turns[index] ?? t;
		if (keyOfAll(standing(at)) !== names) break;
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
