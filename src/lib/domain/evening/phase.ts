import type { Instant } from '../time/instant.ts';
import { lastStamp, showDown, type Happened, type Performance } from './performance.ts';
import { describePoint, type PartNumber } from './points.ts';

/** Where an evening stands; derived, never stored [T3]. */
export type Phase =
	| { name: 'before' }
	| { name: 'house_open'; since: Instant }
	/** Front of house and stage agreed that the part may start. */
	| { name: 'cleared'; part: PartNumber; since: Instant }
	| { name: 'part'; part: PartNumber; since: Instant }
	| { name: 'interval'; after: PartNumber; since: Instant }
	| { name: 'show_down'; since: Instant }
	| { name: 'house_clear'; since: Instant }
	| { name: 'stopped'; since: Instant }
	| { name: 'abandoned'; since: Instant }
	| { name: 'cancelled'; since: Instant };

export type PhaseName = Phase['name'];

/** The phase of a performance, from its last actual point and what halted it. */
export function phaseOf(performance: Performance, happened: Happened): Phase {
	if (happened.halt) return { name: happened.halt.kind, since: happened.halt.at };
	const last = lastStamp(happened);
	if (!last) return { name: 'before' };
	const { kind, part } = describePoint(last.point);
	const since = last.at;
	switch (kind) {
		case 'house_open':
			return { name: 'house_open', since };
		case 'clearance':
			return { name: 'cleared', part: part ?? 1, since };
		case 'up':
			return { name: 'part', part: part ?? 1, since };
		case 'down':
			return last.point === showDown(performance)
				? { name: 'show_down', since }
				: { name: 'interval', after: part ?? 1, since };
		case 'house_clear':
			return { name: 'house_clear', since };
	}
}

/** Whether nothing more is to come of an evening: the house is clear, or it was called off. */
export function isOver(phase: PhaseName): boolean {
	switch (phase) {
		case 'house_clear':
		case 'abandoned':
		case 'cancelled':
			return true;
		case 'before':
		case 'house_open':
		case 'cleared':
		case 'part':
		case 'interval':
		case 'show_down':
		case 'stopped':
			return false;
	}
}

/** Whether nothing more is played: it is down, or over. */
export function isPlayedOut(phase: PhaseName): boolean {
	return phase === 'show_down' || isOver(phase);
}
