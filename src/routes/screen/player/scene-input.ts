import { sceneContent, type Say, type SceneInput } from '$lib/contract/scene.ts';
import { codeAt } from '$lib/domain/feedback/codes.ts';
import type { Slot } from '$lib/domain/programme/layout.ts';
import type { DeviceCodes, LiveWall, Plan } from '$lib/domain/programme/plan.ts';
import type { Content } from '$lib/domain/programme/rule.ts';
import type { Showing } from '$lib/domain/programme/showing.ts';
import type { ScreenSpot } from '$lib/domain/programme/where.ts';
import { opensAt } from '$lib/domain/programme/opening.ts';
import { comingUp, tonightAt } from '$lib/domain/programme/tonight.ts';
import type { Language } from '$lib/domain/time/clock-text.ts';
import type { Instant } from '$lib/domain/time/instant.ts';

/** All that a screen knows. */
export interface World {
	plan: Plan;
	live: LiveWall;
	screen: ScreenSpot;
	codes: DeviceCodes | null;
}

/** One scene in one language about one performance: what must change for a flip. */
export interface Cast {
	scene: string;
	performance: string | null;
	language: Language;
	slot: Slot;
	/** What the venue put into it. */
	content: Content | null;
	/** How often it had its turn in this language before, or which of several media it shows; `null`: it has no turns. */
	turn: number | null;
}

/** The cast of what should be shown. */
export function castOf(
	plan: Plan,
	{ candidate, language, turn }: Pick<Showing, 'candidate' | 'language' | 'turn'>,
): Cast {
	const content = candidate.rule.content ?? null;
	const { length } = plan.venue.languages;
	return {
		scene: candidate.rule.scene,
		performance: candidate.performance,
		language: plan.venue.languages[language] ?? plan.venue.languages[0] ?? 'en',
		slot: candidate.rule.slot ?? 'main',
		content,
		turn: content?.kind === 'media' ? (turn ?? 0) % content.media.length : turn && Math.floor(turn / length),
	};
}

/** Two casts with one key are one scene going on: no flip lies between them. */
export function keyOf({ scene, performance, language, slot, content, turn }: Cast): string {
	const which = content?.kind === 'media' ? turn : '';
	return [slot, scene, performance ?? '', language, which, JSON.stringify(content)].join(' ');
}

/** What the scene is given at `now`: a pure function of the world, like the choice of the scene itself [S1]. */
export function sceneInput(
	{ plan, live, screen, codes }: World,
	{ performance, language, slot, content, turn }: Cast,
	now: Instant,
	say: Say,
	deviation: (what: string) => void,
): SceneInput {
	const { houses } = screen.placement;
	const tonight = tonightAt(plan, live, houses, now);
	const coming = comingUp(plan, live, houses, now);
	const own = codes?.codes.filter((code) => code.performance === performance) ?? [];
	const code = codeAt(own, now);
	return {
		now,
		language,
		say,
		venue: plan.venue,
		subject: [...tonight, ...coming].find(({ id }) => id === performance) ?? null,
		tonight,
		comingUp: coming,
		opensAt: opensAt(plan, live, houses, now),
		slot,
		screen,
		houses: plan.houses,
		content: content && sceneContent(plan, content, turn),
		turn,
		code: code ? { url: code.url } : null,
		deviation,
	};
}
