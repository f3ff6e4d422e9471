import type { SceneInput } from '../../src/lib/contract/scene.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { clockText, textIn } from '../../src/lib/domain/time/clock-text.ts';

export interface CancelledContent {
	sign: string;
	title: string;
	place: string;
	/** The start on the ticket: a house may have two performances of one title in a day. */
	time: string;
	/** Sorry, and where to go. */
	next: string;
}

/** What is said of a performance that will not take place. */
export function cancelledContent(
	{ say, language, venue }: SceneInput,
	{ production, house, evening }: PerformanceNow,
): CancelledContent {
	const start = evening.points.find(({ id }) => id === 'up_1');
	return {
		sign: say('board-cancelled'),
		title: textIn(production.shortTitle, language),
		place: textIn(house.name, language),
		time: start ? clockText(start.plannedAt, venue.zone, language) : '',
		next: say('sorry-ask', { where: textIn(venue.personAt, language) }),
	};
}
