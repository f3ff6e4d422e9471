import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../domain/time/instant.ts';
import { ServerTime } from './clock.ts';

const START = Date.UTC(2026, 10, 20, 18, 0);

/** A machine whose two clocks a test moves, and what was said of its wall clock. */
function machine() {
	const at = { wall: START, monotonic: 4_321.9 };
	const steps: number[] = [];
	const time = new ServerTime({ wall: () => at.wall, monotonic: () => at.monotonic }, (by) => steps.push(by));
	return {
		time,
		steps,
		pass: (milliseconds: number) => {
			at.wall += milliseconds;
			at.monotonic += milliseconds;
		},
		step: (milliseconds: number) => {
			at.wall += milliseconds;
		},
	};
}

describe('[R6] the server’s time', () => {
	it('begins with the wall clock and runs on by the monotonic one, in whole milliseconds', () => {
		const { time, pass, steps } = machine();
		expect([time.now(), time.steady(), time.cautious()]).toEqual([START, START, START]);
		pass(1_500.5);
		expect([time.now(), time.steady(), time.cautious()]).toEqual([1, 1, 1].map(() => START + 1_500));
		expect(steps).toEqual([]);
	});

	it.each([HOUR, -HOUR, 2 * SECOND + 1, -2 * SECOND - 1])(
		'follows a wall clock set by %i ms in what is shown, says so once, and lets nothing run out by it',
		(by) => {
			const { time, pass, step, steps } = machine();
			pass(MINUTE);
			step(by);
			expect(time.now()).toBe(START + MINUTE + by);
			expect(time.steady()).toBe(START + MINUTE);
			pass(MINUTE);
			expect(time.now()).toBe(START + 2 * MINUTE + by);
			expect(time.steady()).toBe(START + 2 * MINUTE);
			expect(steps).toEqual([by]);
		},
	);

	it('takes two crystals that differ for what they are, until they differ by more than 2 s', () => {
		const { time, step, steps } = machine();
		step(2 * SECOND);
		expect(time.now()).toBe(START);
		step(1);
		expect(time.now()).toBe(START + 2 * SECOND + 1);
		expect(steps).toEqual([2 * SECOND + 1]);
	});

	it('does not take a process that was stopped between its two clocks for a clock that was set', () => {
		const at = { wall: START, monotonic: 0 };
		let stopped = 0;
		const clocks = {
			wall: () => at.wall,
			// The wall clock was read; then 40 s pass, and this one is.
			monotonic() {
				at.wall += stopped;
				at.monotonic += stopped;
				stopped = 0;
				return at.monotonic;
			},
		};
		const steps: number[] = [];
		const time = new ServerTime(clocks, (by) => steps.push(by));
		stopped = 40 * SECOND;
		expect(time.now()).toBe(START + 40 * SECOND);
		expect(steps).toEqual([]);
	});

	it('never goes back by itself, nor lets anything go early, however often the wall clock is set', () => {
		const moves = fc.array(
			fc.record({ passed: fc.nat(DAY), set: fc.integer({ min: -400 * DAY, max: 400 * DAY }) }),
			{ maxLength: 20 },
		);
		fc.assert(
			fc.property(moves, fc.nat(19), (all, written) => {
				const { time, pass, step } = machine();
				let elapsed = 0;
				let note: { at: number; elapsed: number } | null = null;
				all.forEach(({ passed, set }, index) => {
					step(set);
					if (index === written) note = { at: time.now(), elapsed };
					const before = time.steady();
					pass(passed);
					elapsed += passed;
					expect(time.steady() - before).toBe(passed);
					expect(Math.abs(time.now() - (START + elapsed + setBy(all, index)))).toBeLessThanOrEqual(
						2 * SECOND,
					);
					expect(time.cautious()).toBeLessThanOrEqual(time.steady());
					// Written down while the clock was not behind, it is never older by this than it really is.
					if (note && setBy(all, written) >= 0)
						expect(time.cautious() - note.at).toBeLessThanOrEqual(elapsed - note.elapsed);
				});
			}),
		);
	});
});

function setBy(moves: { set: number }[], upTo: number): number {
	return moves.slice(0, upTo + 1).reduce((sum, { set }) => sum + set, 0);
}
