import type { SceneInput } from '../../src/lib/contract/scene.ts';
import { wordingLines } from '../../src/lib/domain/programme/public-words.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { textIn } from '../../src/lib/domain/time/clock-text.ts';

export interface HoldContent {
	sign: string;
	/** The first line of the released wording. */
	headline: string;
	/** What follows it: the reason and the thanks. */
	more: string | null;
	/** Where news will stand: the only promise there is to make. */
	here: string;
	title: string;
	place: string;
}

/**
 * What a person released of a start that has no time: the wording, the thanks, and nothing invented [T7]; `null` once
 * there is nothing released, or a time.
 */
export function holdContent(
	{ say, language, venue }: SceneInput,
	{ evening, phase, production, house }: PerformanceNow,
): HoldContent | null {
	const { notice } = evening;
	if (notice?.at !== null) return null;
	return {
		...wordingLines(say, notice, venue.zone, language),
		sign: say(phase.name === 'interval' ? 'late-sign-part' : 'late-sign'),
		here: say('hold-here'),
		title: textIn(production.shortTitle, language),
		place: textIn(house.name, language),
	};
}
