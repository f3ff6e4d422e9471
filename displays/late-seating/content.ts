import type { Say, SceneInput } from '../../src/lib/contract/scene.ts';
import { latecomerDoors, type LatecomerDoors } from '../../src/lib/domain/evening/late-seating.ts';
import { partCount } from '../../src/lib/domain/evening/public-evening.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { clockText, textIn, type Language, type Text } from '../../src/lib/domain/time/clock-text.ts';

/** The doors as a latecomer reads them, and what to do until they open. */
export interface DoorsLines {
	doors: string;
	next: string;
}

export interface LateSeatingContent extends DoorsLines {
	tone: LatecomerDoors['state'];
	/** Why the doors stand as they do; true also where time alone says so [T18]. */
	begun: string;
	title: string;
	place: string;
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
	}
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
