import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../time/instant.ts';
import { arbitraryEvening, performance, play, start, type Step } from './evening.arbitrary.ts';
import { activeHold } from './performance.ts';
import { isOver, isPlayedOut, phaseOf } from './phase.ts';

const stamp: Step = { name: 'stamp', skip: 0, backSeconds: 0 };

describe('the phase', () => {
	it('[T3] follows the last actual point', () => {
		const steps = Array.from({ length: 8 }, () => ({ after: 60, step: stamp }));
		const { moments } = play(performance, start, steps);
		expect(moments.map(({ happened }) => phaseOf(performance, happened))).toEqual([
			{ name: 'before' },
			{ name: 'house_open', since: start + MINUTE },
			{ name: 'cleared', part: 1, since: start + 2 * MINUTE },
			{ name: 'part', part: 1, since: start + 3 * MINUTE },
			{ name: 'interval', after: 1, since: start + 4 * MINUTE },
			{ name: 'cleared', part: 2, since: start + 5 * MINUTE },
			{ name: 'part', part: 2, since: start + 6 * MINUTE },
			{ name: 'show_down', since: start + 7 * MINUTE },
			{ name: 'house_clear', since: start + 8 * MINUTE },
		]);
	});

	it('[T3] is halted by stop, goes on where it was after resume, and ends by abandon', () => {
		const { moments } = play(performance, start, [
			{ after: 0, step: { ...stamp, skip: 2 } },
			{ after: 600, step: { name: 'halt', step: 'stop' } },
			{ after: 60, step: { name: 'halt', step: 'resume' } },
			{ after: 60, step: { name: 'halt', step: 'stop' } },
			{ after: 60, step: { name: 'halt', step: 'abandon' } },
		]);
		const phases = moments.map(({ happened }) => phaseOf(performance, happened).name);
		expect(phases).toEqual(['before', 'part', 'stopped', 'part', 'stopped', 'abandoned']);
	});

	it('[T3] is cancelled before part 1 only, and nothing is stopped that does not run', () => {
		const { moments } = play(performance, start, [
			{ after: 0, step: { name: 'halt', step: 'stop' } },
			{ after: 0, step: { ...stamp, skip: 2 } },
			{ after: 0, step: { name: 'halt', step: 'cancel' } },
			{ after: 0, step: { name: 'undo' } },
			{ after: 60, step: { name: 'halt', step: 'cancel' } },
		]);
		const phases = moments.map(({ happened }) => phaseOf(performance, happened).name);
		expect(phases).toEqual(['before', 'part', 'before', 'cancelled']);
	});

	it('[T3][T10] always has at most one hold, of the next up and of no other', () => {
		fc.assert(
			fc.property(arbitraryEvening(), (evening) => {
				for (const { happened } of evening.moments) {
					const hold = activeHold(evening.performance, happened);
					if (!hold) continue;
					const reached = happened.stamps.some(({ point }) => point === hold.delays);
					expect(reached).toBe(false);
					expect(hold.releasedAt).toBeNull();
				}
			}),
		);
	});
});

describe('an evening', () => {
	const ended = {
		show_down: [false, true],
		house_clear: [true, true],
		abandoned: [true, true],
		cancelled: [true, true],
	};
	const goesOn = ['before', 'house_open', 'cleared', 'part', 'interval', 'stopped'] as const;

	it('[T3][T12] is played out from show down on, and over once the house is clear or it was called off', () => {
		for (const phase of ['show_down', 'house_clear', 'abandoned', 'cancelled'] as const) {
			expect([isOver(phase), isPlayedOut(phase)], phase).toEqual(ended[phase]);
		}
		for (const phase of goesOn) expect([isOver(phase), isPlayedOut(phase)], phase).toEqual([false, false]);
	});
});
