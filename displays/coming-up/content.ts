import type { SceneInput } from '../../src/lib/contract/scene.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { clockText, dayText, shortDayText, textIn } from '../../src/lib/domain/time/clock-text.ts';

/** A performance to come as a line among others. */
export interface ComingLine {
	id: string;
	title: string;
	place: string;
	/** "Sat 22 Nov, 7.30 pm". */
	when: string;
}

export interface ComingContent extends ComingLine {
	label: string;
	/** "Saturday 22 November". */
	day: string;
	time: string;
	/** "Captioned · Relaxed"; empty when it is neither. */
	access: string;
}

/** A performance to come in one line, by its printed start: nobody has said otherwise yet. */
export function comingLine(
	{ say, language, venue }: SceneInput,
	{ id, house, production, evening }: PerformanceNow,
): ComingLine {
	const start = startOf(evening);
	const day = shortDayText(start, venue.zone, language);
	return {
		id,
		title: textIn(production.shortTitle, language),
		place: textIn(house.name, language),
		when: say('coming-at', { day, time: clockText(start, venue.zone, language) }),
	};
}

/** The announcement of a performance to come. */
export function comingContent(input: SceneInput, subject: PerformanceNow): ComingContent {
	const { say, language, venue } = input;
	const start = startOf(subject.evening);
	return {
		...comingLine(input, subject),
		label: say('board-coming'),
		day: dayText(start, venue.zone, language),
		time: clockText(start, venue.zone, language),
		access: subject.production.access.map((word) => say(`access-${word}`)).join(' · '),
	};
}

function startOf({ points }: PerformanceNow['evening']): number {
	return points.find(({ id }) => id === 'up_1')?.plannedAt ?? 0;
}
