import type { SceneInput } from '../../src/lib/contract/scene.ts';
import { comingLine, type ComingLine } from '../../src/lib/domain/programme/public-words.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import type { Instant } from '../../src/lib/domain/time/instant.ts';
import { clockText, dayText } from '../../src/lib/domain/time/clock-text.ts';

export interface ClosedContent {
	headline: string;
	/** The day on which the building opens; `null` where nobody knows. */
	day: string | null;
	/** What is played next, with its picture; `null` when the plan holds nothing more. */
	next: { performance: PerformanceNow; line: ComingLine } | null;
	also: ComingLine[];
}

/** What a wide wall has room for beside the next one. */
const ALSO = 2;

/** When the building opens, and what is played then. It stands at night and in the morning, nobody having said anything. */
export function closedContent(input: SceneInput): ClosedContent {
	const { say, language, venue, now, opensAt } = input;
	const coming = [...input.tonight, ...input.comingUp].filter(({ phase }) => phase.name === 'before');
	const [first, ...others] = coming;
	const lineOf = (one: PerformanceNow) => comingLine(say, one, venue.zone, language);
	const dayOf = (t: Instant) => dayText(t, venue.zone, language);
	// Within the days of a plan no two are called the same.
	const isToday = opensAt !== null && dayOf(opensAt) === dayOf(now);
	return {
		headline:
			opensAt === null
				? say('closed')
				: say('closed-opens', { time: clockText(opensAt, venue.zone, language) }),
		day: opensAt === null ? null : isToday ? say('closed-today') : dayOf(opensAt),
		next: first ? { performance: first, line: lineOf(first) } : null,
		also: others.slice(0, ALSO).map(lineOf),
	};
}
