import type { Say, SceneInput } from '$lib/contract/scene.ts';
import { codeAt } from '$lib/domain/feedback/codes.ts';
import type { DeviceCodes, LiveEvening, Plan } from '$lib/domain/programme/plan.ts';
import type { ScreenSpot, Showing } from '$lib/domain/programme/showing.ts';
import { comingUp, tonightAt } from '$lib/domain/programme/tonight.ts';
import type { Language } from '$lib/domain/time/clock-text.ts';
import type { Instant } from '$lib/domain/time/instant.ts';

/** All that a screen knows. */
export interface World {
	plan: Plan;
	live: LiveEvening;
	screen: ScreenSpot;
	codes: DeviceCodes | null;
}

/** One scene in one language about one performance: what must change for a flip. */
export interface Cast {
	scene: string;
	performance: string | null;
	language: Language;
}

/** The cast of what should be shown. */
export function castOf(plan: Plan, { candidate, language }: Showing): Cast {
	return {
		scene: candidate.rule.scene,
		performance: candidate.performance,
		language: plan.venue.languages[language] ?? plan.venue.languages[0] ?? 'en',
	};
}

/** Two casts with one key are one scene going on: no flip lies between them. */
export function keyOf({ scene, performance, language }: Cast): string {
	return [scene, performance ?? '', language].join(' ');
}

/** What the scene is given at `now`: a pure function of the world, like the choice of the scene itself [S1]. */
export function sceneInput(
	{ plan, live, screen, codes }: World,
	{ performance, language }: Cast,
	now: Instant,
	say: Say,
	deviation: (what: string) => void,
): SceneInput {
	const { houses } = screen.placement;
	const tonight = tonightAt(plan, live, houses, now);
	const own = codes?.codes.filter((code) => code.performance === performance) ?? [];
	const code = codeAt(own, now);
	return {
		now,
		language,
		say,
		venue: plan.venue,
		subject: tonight.find(({ id }) => id === performance) ?? null,
		tonight,
		comingUp: comingUp(plan, live, houses, now),
		code: code ? { url: code.url } : null,
		deviation,
	};
}
