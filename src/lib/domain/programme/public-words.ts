import type { LatecomerDoors } from '../evening/late-seating.ts';
import type { PublicPerformance } from '../evening/public-evening.ts';
import { clockText, shortDayText, textIn, type Language, type Text } from '../time/clock-text.ts';
import type { PerformanceNow } from './tonight.ts';

/** Says a sentence of the word catalogue in one language; times and names come in ready-made. */
export type Say = (key: string, args?: Record<string, string | number>) => string;

type Wording = Omit<NonNullable<PublicPerformance['notice']>, 'since'>;

/** A released wording sentence by sentence, with its time or without one [T7]. */
export function wordingSentences(
	say: Say,
	{ wording, at }: Wording,
	zone: string,
	language: Language,
): string[] {
	const text =
		at === null
			? say(`wording-${wording}`)
			: say(`wording-${wording}-at`, { time: clockText(at, zone, language) });
	return text.split('\n');
}

/** A released wording as it stands on the wall: the first line large, the reason and the thanks below it [T7]. */
export function wordingLines(
	say: Say,
	notice: Wording,
	zone: string,
	language: Language,
): { headline: string; more: string | null } {
	const [headline = '', ...rest] = wordingSentences(say, notice, zone, language);
	return { headline, more: rest.length > 0 ? rest.join(' ') : null };
}

/** The doors as a latecomer reads them, and what to do until they open. */
export interface DoorsLines {
	doors: string;
	next: string;
}

/** The doors for latecomers in words [T11]. `lateWait`: where to wait, as it goes into a sentence; `null`: at the doors. */
export function doorsLines(
	say: Say,
	doors: LatecomerDoors,
	lateWait: Text | null,
	zone: string,
	language: Language,
): DoorsLines {
	if (doors.state === 'open') return { doors: say('late-doors-open'), next: say('late-go-in') };
	const { until } = doors;
	const wait =
		lateWait === null ? say('late-wait-here') : say('late-wait', { where: textIn(lateWait, language) });
	switch (until.name) {
		case 'at':
			return { doors: say('late-doors-at', { time: clockText(until.at, zone, language) }), next: wait };
		case 'break':
		case 'interval':
			return { doors: say(`late-doors-${until.name}`), next: wait };
		case 'end':
			return { doors: say('late-doors-end'), next: say('late-ask') };
		// Nobody can promise that waiting helps, nor that it does not.
		case 'unknown':
			return { doors: say('late-doors-break'), next: say('late-ask') };
	}
}

/** A performance to come as a line among others. */
export interface ComingLine {
	id: string;
	title: string;
	place: string;
	/** "Sat 22 Nov, 7.30 pm": the printed start, nobody has said otherwise yet. */
	when: string;
}

/** A performance to come in one line. */
export function comingLine(
	say: Say,
	{ id, house, production, evening }: PerformanceNow,
	zone: string,
	language: Language,
): ComingLine {
	const start = evening.points.find((point) => point.id === 'up_1')?.plannedAt ?? 0;
	return {
		id,
		title: textIn(production.shortTitle, language),
		place: textIn(house.name, language),
		when: say('coming-at', {
			day: shortDayText(start, zone, language),
			time: clockText(start, zone, language),
		}),
	};
}
