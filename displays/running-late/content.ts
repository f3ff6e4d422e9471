import type { SceneInput } from '../../src/lib/contract/scene.ts';
import { wordingLines } from '../../src/lib/domain/programme/public-words.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { textIn } from '../../src/lib/domain/time/clock-text.ts';

export interface LateContent {
	sign: string;
	/** The first line of the released wording. */
	headline: string;
	/** What follows it: the reason and the thanks. */
	more: string | null;
	title: string;
	place: string;
}

/** The wording a person released for `subject`, with its public time or none [T7]. */
export function lateContent({ say, language, venue }: SceneInput, subject: PerformanceNow): LateContent {
	const { notice } = subject.evening;
	const lines = notice ? wordingLines(say, notice, venue.zone, language) : { headline: '', more: null };
	return {
		...lines,
		sign: say(subject.phase.name === 'interval' ? 'late-sign-part' : 'late-sign'),
		title: textIn(subject.production.shortTitle, language),
		place: textIn(subject.house.name, language),
	};
}
