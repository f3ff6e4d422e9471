import type { SceneInput } from '../../src/lib/contract/scene.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { textIn } from '../../src/lib/domain/time/clock-text.ts';

export interface StopContent {
	tone: 'hold' | 'late';
	sign: string;
	headline: string;
	/** What to do now. */
	next: string;
	title: string;
	place: string;
}

/** What is said while `subject` is stopped, or once it was given up; `null` else. It gives no reason and no time [T12][T7]. */
export function stopContent(
	{ say, language, venue }: SceneInput,
	{ phase, production, house }: PerformanceNow,
): StopContent | null {
	const of = { title: textIn(production.shortTitle, language), place: textIn(house.name, language) };
	switch (phase.name) {
		case 'stopped':
			return {
				...of,
				tone: 'hold',
				sign: say('stop-sign'),
				headline: say('stop-headline'),
				next: say('stop-next'),
			};
		case 'abandoned':
			return {
				...of,
				tone: 'late',
				sign: say('board-abandoned'),
				headline: say('stop-abandoned'),
				next: say('sorry-ask', { where: textIn(venue.personAt, language) }),
			};
		default:
			return null;
	}
}
