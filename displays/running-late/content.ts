import type { Say, SceneInput } from '../../src/lib/contract/scene.ts';
import type { PublicPerformance } from '../../src/lib/domain/evening/public-evening.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { clockText, textIn, type Language } from '../../src/lib/domain/time/clock-text.ts';

export interface LateContent {
	sign: string;
	/** The first line of the released wording. */
	headline: string;
	/** What follows it: the reason and the thanks. */
	more: string | null;
	title: string;
	place: string;
}

/** A released wording as it stands on the wall: the first line large, the reason and the thanks below it [T7]. */
export function wordingLines(
	say: Say,
	{ wording, at }: Omit<NonNullable<PublicPerformance['notice']>, 'since'>,
	zone: string,
	language: Language,
): Pick<LateContent, 'headline' | 'more'> {
	const text =
		at === null
			? say(`wording-${wording}`)
			: say(`wording-${wording}-at`, { time: clockText(at, zone, language) });
	const [headline = '', ...rest] = text.split('\n');
	return { headline, more: rest.length > 0 ? rest.join(' ') : null };
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
