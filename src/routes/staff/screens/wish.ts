import type { CommandInput } from '$lib/contract/payloads.ts';
import type { ByHand } from '$lib/domain/programme/by-hand.ts';
import type { Override } from '$lib/domain/programme/plan.ts';
import { hangsOn, type ScreenSpot, type Where } from '$lib/domain/programme/where.ts';
import type { Text } from '$lib/domain/time/clock-text.ts';
import type { Instant } from '$lib/domain/time/instant.ts';

/** How the screens are chosen. */
export const REACHES = ['some', 'level', 'house', 'all'] as const;
export type Reach = (typeof REACHES)[number];

/** What a person has chosen so far. */
export interface Choice {
	scene: string;
	performance: string | null;
	title: Text;
	body: Text;
	reach: Reach;
	screens: readonly string[];
	level: string;
	house: string;
	until: Instant | null;
}

/** Which screens are meant; `null`: all. */
function whereOf({ reach, screens, level, house }: Choice): Where | null {
	switch (reach) {
		case 'some':
			return { devices: [...screens] };
		case 'level':
			return { levels: [level] };
		case 'house':
			return { houses: [house] };
		case 'all':
			return null;
	}
}

/** The screens it would reach. */
export function reached<Spot extends ScreenSpot>(choice: Choice, spots: readonly Spot[]): Spot[] {
	const only = whereOf(choice) ?? undefined;
	return spots.filter((spot) => hangsOn(only, spot));
}

/**
 * The wish, as far as it is one: a scene with what it needs, at least one screen, and an end still to come. `null` while
 * something is missing.
 */
export function wishOf(
	choice: Choice,
	how: ByHand | undefined,
	spots: readonly ScreenSpot[],
	now: Instant,
): CommandInput<'screen:override'> | null {
	const { scene, performance, until } = choice;
	if (!how || until === null || until <= now || reached(choice, spots).length === 0) return null;
	if (how.about === 'performance' && performance === null) return null;
	const title = said(choice.title);
	if (how.notice && Object.keys(title).length === 0) return null;
	return {
		scene,
		performance: how.about === 'performance' ? performance : null,
		content: how.notice ? { kind: 'notice', title, body: said(choice.body) } : null,
		only: whereOf(choice),
		until,
	};
}

/** What the walls would be told, for looking at it before it goes out. */
export function asOverride(wish: CommandInput<'screen:override'>, from: Instant): Override {
	return { ...wish, id: 'preview', from };
}

function said(text: Text): Text {
	return Object.fromEntries(
		Object.entries(text)
			.map(([language, words]) => [language, words.trim()] as const)
			.filter(([, words]) => words !== ''),
	);
}
