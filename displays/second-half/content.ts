import type { SceneInput } from '../../src/lib/contract/scene.ts';
import { latecomerDoors } from '../../src/lib/domain/evening/late-seating.ts';
import { partCount } from '../../src/lib/domain/evening/public-evening.ts';
import { doorsLines, type DoorsLines } from '../../src/lib/domain/programme/public-words.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { textIn } from '../../src/lib/domain/time/clock-text.ts';

export interface SecondHalfContent extends DoorsLines {
	headline: string;
	tone: 'open' | 'closed';
	title: string;
	place: string;
}

/**
 * Which part of `subject` runs, and how one still gets in [T11]; `null` while none runs. Where time alone says so, it does
 * not say which [T18]. When it ends is not said: nobody has promised it [T7].
 */
export function secondHalfContent(
	{ say, language, now, venue }: SceneInput,
	{ phase, production, house, evening, lateSeating }: PerformanceNow,
): SecondHalfContent | null {
	const doors = latecomerDoors(lateSeating, evening, phase, now);
	if (doors === null || phase.name !== 'part') return null;
	const { part, presumed } = phase;
	return {
		...doorsLines(say, doors, house.lateWait, venue.zone, language),
		headline: presumed ? say('late-begun') : say('late-begun-part', { part, parts: partCount(evening) }),
		tone: doors.state,
		title: textIn(production.shortTitle, language),
		place: textIn(house.name, language),
	};
}
