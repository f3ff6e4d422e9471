import type { Performance } from '$lib/domain/evening/performance.ts';
import type { PointId } from '$lib/domain/evening/points.ts';
import type { Voice } from '../desk/voice.svelte.ts';
import { pointName } from '../staff/tonight/timetable.ts';
import type { StageWish } from './offers.ts';

/** What will be done, in words: on the button that does it, and where it waits for the line. */
export function wishWords(
	voice: Pick<Voice, 'say' | 'time'>,
	performance: Performance,
	wish: StageWish,
): string {
	const { say } = voice;
	switch (wish.wish) {
		case 'stamp':
			return named(wish.point);
		case 'ask':
			return say('stage-do-ask', { part: wish.part });
		case 'withdraw-ask':
			return say('stage-do-withdraw-ask', { time: voice.time(wish.at) });
		case 'undo':
			return say('stage-do-undo', { point: named(wish.point), time: voice.time(wish.at) });
		case 'release-hold':
			return say('staff-hold-release');
		case 'stop':
			return say('staff-show-stop');
		case 'resume':
			return say('staff-show-resume');
	}

	function named(point: PointId): string {
		const { key, args } = pointName(performance, point);
		return say(key, args);
	}
}
