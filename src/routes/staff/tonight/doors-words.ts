import type { LatecomerDoors } from '$lib/domain/evening/late-seating.ts';
import type { Instant } from '$lib/domain/time/instant.ts';
import type { Sentence } from './timetable.ts';

/** How the doors stand for latecomers, and until when [T11]. */
export function doorsWords(doors: LatecomerDoors, timeOf: (at: Instant) => string): Sentence {
	if (doors.state === 'open') return { key: 'stage-doors-open', args: {} };
	const { until } = doors;
	switch (until.name) {
		case 'at':
			return { key: 'stage-doors-closed-at', args: { time: timeOf(until.at) } };
		case 'unknown':
			return { key: 'stage-doors-closed-break', args: {} };
		case 'break':
		case 'interval':
		case 'end':
			return { key: `stage-doors-closed-${until.name}`, args: {} };
	}
}
