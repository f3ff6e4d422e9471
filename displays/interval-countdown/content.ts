import type { SceneInput } from '../../src/lib/contract/scene.ts';
import { partCount } from '../../src/lib/domain/evening/public-evening.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { clockText, textIn } from '../../src/lib/domain/time/clock-text.ts';
import { countdownTo } from '../../src/lib/domain/time/countdown.ts';

export interface IntervalContent {
	/** `null` from the end of the interval on: then the instruction stands [T8]. */
	count: { lead: string; figure: string; unit: string } | null;
	instruction: string;
	title: string;
	place: string;
	/** "Second half 8.50 pm": the same in a time of day, for those who look once and go. */
	resumes: string | null;
}

/** What an interval says of `subject`: from `down n` on its end is public to the minute [T7]. */
export function intervalContent(input: SceneInput, subject: PerformanceNow): IntervalContent {
	const { say, language, now, venue } = input;
	const { phase, nextUp } = subject;
	const end = nextUp?.publicAt ?? null;
	const left = end === null ? null : countdownTo(end, now);
	const part = {
		part: phase.name === 'interval' ? phase.after + 1 : 1,
		parts: partCount(subject.evening),
	};
	return {
		count: left && {
			lead: say('countdown-part', part),
			figure: String(left.count),
			unit: say(`countdown-${left.unit}`, { count: left.count }),
		},
		instruction: say('seats-return'),
		title: textIn(subject.production.shortTitle, language),
		place: textIn(subject.house.name, language),
		resumes:
			end === null ? null : say('board-next-part', { ...part, time: clockText(end, venue.zone, language) }),
	};
}
