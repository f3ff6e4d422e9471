import type { SceneInput } from '../../src/lib/contract/scene.ts';
import { latecomerDoors, type LatecomerDoors } from '../../src/lib/domain/evening/late-seating.ts';
import { partCount } from '../../src/lib/domain/evening/public-evening.ts';
import { doorsLines, type DoorsLines } from '../../src/lib/domain/programme/public-words.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { textIn } from '../../src/lib/domain/time/clock-text.ts';

export interface LateSeatingContent extends DoorsLines {
	tone: LatecomerDoors['state'];
	/** Why the doors stand as they do; true also where time alone says so [T18]. */
	begun: string;
	title: string;
	place: string;
}

/** What latecomers read beside the doors of `subject`; `null` while no part runs [T11]. */
export function lateSeatingContent(
	{ say, language, now, venue }: SceneInput,
	{ phase, production, house, evening, lateSeating }: PerformanceNow,
): LateSeatingContent | null {
	const doors = latecomerDoors(lateSeating, evening, phase, now);
	if (doors === null || phase.name !== 'part') return null;
	return {
		...doorsLines(say, doors, house.lateWait, venue.zone, language),
		tone: doors.state,
		// Intervals are not presumed, so nobody knows that a later part runs: the performance does.
		begun:
			phase.part === 1 || phase.presumed
				? say('late-begun')
				: say('late-begun-part', { part: phase.part, parts: partCount(evening) }),
		title: textIn(production.shortTitle, language),
		place: textIn(house.name, language),
	};
}
