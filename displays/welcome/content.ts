import type { SceneInput } from '../../src/lib/contract/scene.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { clockText, textIn } from '../../src/lib/domain/time/clock-text.ts';

export interface WelcomeLine {
	id: string;
	time: string;
	place: string;
	title: string;
}

export interface WelcomeContent {
	/** The venue's own words: it edits the sentence in its catalogue. */
	welcome: string;
	/** What those who come now have come for, with its picture; `null` when nothing more is to start tonight. */
	first: (WelcomeLine & { performance: PerformanceNow }) | null;
	/** What starts after it. */
	also: WelcomeLine[];
}

/** The welcome, and tonight's performances that are still to start, by their public time [T7]. */
export function welcomeContent({ say, language, venue, tonight }: SceneInput): WelcomeContent {
	const lines = tonight.flatMap((performance) => {
		const { id, house, production, phase, nextUp } = performance;
		const start = nextUp?.publicAt ?? null;
		if (start === null || phase.name === 'interval') return [];
		const line: WelcomeLine = {
			id,
			time: say('starts-at', { time: clockText(start, venue.zone, language) }),
			place: textIn(house.name, language),
			title: textIn(production.shortTitle, language),
		};
		return [{ ...line, performance }];
	});
	const [first = null, ...also] = lines;
	return { welcome: say('welcome'), first, also };
}
