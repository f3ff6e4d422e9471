import { SECOND, type Instant } from '../time/instant.ts';
import { LAYOUTS, type Layout, type Slot } from './layout.ts';
import type { LiveWall, Plan } from './plan.ts';
import type { Rule } from './rule.ts';
import { wallAt, type Showing, type Wall } from './showing.ts';
import type { ScreenSpot } from './where.ts';

/** What a screen says stands on it [S7]; a kiosk's and a dark wall's scene is `null`. */
export interface PaintedScenes {
	scene: string | null;
	performance: string | null;
	/** The scene in the second slot of a divided wall. */
	beside: string | null;
}

/** A screen says what it painted within this long of a flip, also when the network is slow. Our own choice. */
const TELLING_MS = 5 * SECOND;

/** What a wall has in it, in the words in which screens tell of it. */
export function scenesOf({ slots, light }: Wall): PaintedScenes {
	const main = light === 'dark' ? null : (slots.main?.candidate ?? null);
	const beside = slots.strip ?? slots.side ?? null;
	return {
		scene: main?.rule.scene ?? null,
		performance: main?.performance ?? null,
		beside: main && beside ? beside.candidate.rule.scene : null,
	};
}

function sameScenes(a: PaintedScenes, b: PaintedScenes): boolean {
	return a.scene === b.scene && a.performance === b.performance && a.beside === b.beside;
}

/**
 * Whether what was painted is what the plan says for `now` [S7]. Round a flip both its sides are right: the one goes, and
 * word of the other is on its way.
 */
export function agrees(
	painted: PaintedScenes,
	plan: Plan,
	live: LiveWall,
	screen: ScreenSpot,
	now: Instant,
): boolean {
	return [now, now - TELLING_MS].some((at) => sameScenes(painted, scenesOf(wallAt(plan, live, screen, at))));
}

/**
 * The wall that was painted at `at`, for drawing it again: by the plan where that says the same, else put together from
 * the rules that have these scenes, because then only the scenes are known.
 */
export function paintedWall(
	painted: PaintedScenes,
	plan: Plan,
	live: LiveWall,
	screen: ScreenSpot,
	at: Instant,
): Wall {
	const planned = wallAt(plan, live, screen, at);
	if (sameScenes(painted, scenesOf(planned))) return planned;
	const { scene, performance, beside } = painted;
	if (scene === null) return { layout: 'full', slots: {}, light: 'dark', until: null };
	const main = showing(ruleOf(plan, live, scene, 'main'), performance, at);
	const besideRule = beside === null ? null : besideOf(plan, live, beside);
	const slot = besideRule?.slot ?? 'side';
	return {
		layout: besideRule ? layoutWith(slot) : 'full',
		slots: { main, ...(besideRule && { [slot]: showing(besideRule, null, at) }) },
		light: 'lit',
		until: null,
	};
}

function showing(rule: Rule, performance: string | null, at: Instant): Showing {
	return { candidate: { rule, performance }, language: 0, turn: 0, since: at, until: null };
}

/** The rule of a scene in a slot, or one that a person's choice would have. */
function ruleOf(plan: Plan, live: LiveWall, scene: string, slot: Slot): Rule {
	const rule = plan.programme.find((one) => one.scene === scene && (one.slot ?? 'main') === slot);
	if (rule) return rule;
	const content = live.overrides?.find((one) => one.scene === scene)?.content;
	return {
		id: scene,
		scene,
		band: 'else',
		about: 'venue',
		when: {},
		dwellSeconds: 12,
		...(slot !== 'main' && { slot }),
		...(content && { content }),
	};
}

function besideOf(plan: Plan, live: LiveWall, scene: string): Rule {
	const beside = plan.programme.find((one) => one.scene === scene && one.slot && one.slot !== 'main');
	return beside ?? ruleOf(plan, live, scene, 'side');
}

function layoutWith(slot: Slot): Layout {
	for (const layout of ['strip', 'split'] as const) if (LAYOUTS[layout] === slot) return layout;
	return 'split';
}
