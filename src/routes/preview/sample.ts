import type { Say } from '$lib/contract/scene.ts';
import { samplePlan } from '$lib/demo/sample-plan.ts';
import { demoVenue } from '$lib/demo/venue.ts';
import type { Plan } from '$lib/domain/programme/plan.ts';
import type { ScreenSpot } from '$lib/domain/programme/where.ts';
import type { Language } from '$lib/domain/time/clock-text.ts';
import { voicesOf } from '$lib/words/words.ts';
import { startingProgramme } from '../screen/player/starting-programme.ts';

const drawings = import.meta.glob<string>('/src/lib/demo/pictures/*.svg', {
	eager: true,
	// Not inlined: an address with commas and spaces in it cannot stand in a srcset.
	query: '?url&no-inline',
	import: 'default',
});

const sources = import.meta.glob<string>('/src/lib/words/*/{common,screen,rehearsal}.ftl', {
	eager: true,
	query: '?raw',
	import: 'default',
});

const words: Record<Language, string> = {};
for (const [path, source] of Object.entries(sources)) {
	const language = path.split('/')[4] ?? '';
	words[language] = `${words[language] ?? ''}${source}\n`;
}

/** A missing word stands in brackets on the page, where whoever writes scenes sees it. */
const voices = voicesOf(words, demoVenue.languages[0] ?? 'en', () => undefined);

/** The demonstration's plan with what this page was built with: no server is asked for anything. */
export const plan: Plan = samplePlan({
	pictureUrl: (drawing) => drawings[`/src/lib/demo/pictures/${drawing}.svg`] ?? '',
	programme: [...startingProgramme],
	words,
});

/** Every screen of the demonstration. */
export const screens: readonly ScreenSpot[] = demoVenue.screens;

export function sayFor(language: Language): Say {
	return voices(language);
}
