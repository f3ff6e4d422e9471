import type { StaffPerformance } from '$lib/contract/views.ts';
import type { PaintedScenes } from '$lib/domain/programme/painted-wall.ts';
import { textIn } from '$lib/domain/time/clock-text.ts';
import type { Voice } from '../../desk/voice.svelte.ts';

/** What stood in the slots of a wall, in words: main, and beside it where the wall is divided. */
export function slotWords(
	{ say, language }: Pick<Voice, 'say' | 'language'>,
	{ scene, performance, beside }: PaintedScenes,
	tonight: readonly Pick<StaffPerformance, 'performance' | 'title'>[],
): { main: string; beside: string | null } {
	if (scene === null) return { main: say('console-nothing'), beside: null };
	const title = tonight.find((one) => one.performance.id === performance)?.title;
	const name = say(`scene-${scene}`);
	return {
		main: title ? say('console-shown-about', { scene: name, title: textIn(title, language) }) : name,
		beside: beside === null ? null : say(`scene-${beside}`),
	};
}
