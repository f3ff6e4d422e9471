import type { SceneInput } from '../../src/lib/contract/scene.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { clockText, textIn } from '../../src/lib/domain/time/clock-text.ts';

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
	const wording =
		notice === null
			? ''
			: notice.at === null
				? say(`wording-${notice.wording}`)
				: say(`wording-${notice.wording}-at`, { time: clockText(notice.at, venue.zone, language) });
	const [headline = '', ...rest] = wording.split('\n');
	return {
		sign: say(subject.phase.name === 'interval' ? 'late-sign-part' : 'late-sign'),
		headline,
		more: rest.length > 0 ? rest.join(' ') : null,
		title: textIn(subject.production.shortTitle, language),
		place: textIn(subject.house.name, language),
	};
}
