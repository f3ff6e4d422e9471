import type { SceneInput } from '../../src/lib/contract/scene.ts';
import { comingLine, type ComingLine } from '../../src/lib/domain/programme/public-words.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { clockText, dayText } from '../../src/lib/domain/time/clock-text.ts';

export interface ComingContent extends ComingLine {
	label: string;
	/** "Saturday 22 November". */
	day: string;
	time: string;
	/** "Captioned · Relaxed"; empty when it is neither. */
	access: string;
}

/** The announcement of a performance to come. */
export function comingContent(input: SceneInput, subject: PerformanceNow): ComingContent {
	const { say, language, venue } = input;
	const start = startOf(subject.evening);
	return {
		...comingLine(say, subject, venue.zone, language),
		label: say('board-coming'),
		day: dayText(start, venue.zone, language),
		time: clockText(start, venue.zone, language),
		access: subject.production.access.map((word) => say(`access-${word}`)).join(' · '),
	};
}

function startOf({ points }: PerformanceNow['evening']): number {
	return points.find(({ id }) => id === 'up_1')?.plannedAt ?? 0;
}
