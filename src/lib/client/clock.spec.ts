import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLES, ServerClock, offsetOf, withSample, type ClockSample, type DeviceClocks } from './clock.ts';

/** A question over a network that takes so long there and so long back, to a server that is `ahead`. */
function asked(at: number, there: number, back: number, ahead: number): ClockSample {
	return { askedAt: at, answeredAt: at + there + back, serverNow: at + there + ahead };
}

function clocks(wall: number, monotonic = 0): DeviceClocks & { wallIs: number; monotonicIs: number } {
	return {
		wallIs: wall,
		monotonicIs: monotonic,
		wall() {
			return this.wallIs;
		},
		monotonic() {
			return this.monotonicIs;
		},
	};
}

describe('the clock offset', () => {
	it('[S14] is that of the least round trip of eight samples', () => {
		const ahead = 1_700_000_000_000;
		const slow = [40, 35, 50, 28, 90, 33, 41].map((back, i) => asked(i * 100, 2, back, ahead));
		const quick = asked(900, 1, 1, ahead);
		expect(offsetOf([...slow, quick])).toBe(ahead);
		expect(offsetOf(slow)).not.toBe(ahead);
	});

	it('[S14] is wrong by no more than half the least round trip, whatever the network does', () => {
		const leg = fc.integer({ min: 0, max: 400 });
		fc.assert(
			fc.property(fc.array(fc.tuple(leg, leg), { minLength: 1, maxLength: SAMPLES }), (trips) => {
				const ahead = 1_234_567;
				const samples = trips.map(([there, back], i) => asked(i * 1000, there, back, ahead));
				const least = Math.min(...trips.map(([there, back]) => there + back));
				expect(Math.abs((offsetOf(samples) ?? Infinity) - ahead)).toBeLessThanOrEqual(least / 2);
			}),
		);
	});

	it('[S14] forgets the oldest of more than eight, so that it follows a drifting crystal', () => {
		let samples: ClockSample[] = [asked(0, 0, 0, 5_000)];
		for (let i = 1; i <= SAMPLES; i++) samples = withSample(samples, asked(i * 5_000, 4, 4, 5_002));
		expect(samples).toHaveLength(SAMPLES);
		expect(offsetOf(samples)).toBe(5_002);
	});

	it('[R6] starts anew when a sample shows that a clock was set', () => {
		const before = [1, 2, 3].map((i) => asked(i * 100, 1, 1, 5_000));
		const stepped = asked(400, 8, 8, 3_605_000);
		expect(withSample(before, stepped)).toEqual([stepped]);
	});
});

describe('ServerClock', () => {
	it('[S14] ticks by the monotonic clock, whatever happens to the wall clock', () => {
		const device = clocks(0);
		const clock = new ServerClock(device);
		clock.take(asked(0, 1, 1, 1_000_000));
		device.wallIs = 99_999_999;
		device.monotonicIs = 500;
		expect(clock.now()).toBe(1_000_500);
	});

	it('[S14] keeps its offset across a reload without the server', () => {
		const before = new ServerClock(clocks(50_000, 10));
		before.take(asked(10, 0, 0, 1_000_000));
		const stored = before.stored();
		expect(stored).not.toBeNull();

		const after = new ServerClock(clocks(80_000, 0));
		if (stored) after.restore(stored);
		expect(after.now()).toBe(before.now() + 30_000);
	});

	it('[R6] of a device that boots in 1970 goes on from the last time it kept', () => {
		const clock = new ServerClock(clocks(12_000));
		clock.restore({ ahead: 250, keptAt: 1_700_000_000_000 });
		expect(clock.now()).toBe(1_700_000_000_000);
	});

	it('has nothing to keep before the server was heard', () => {
		expect(new ServerClock(clocks(5)).stored()).toBeNull();
	});

	it('does not let a stored offset overrule the server', () => {
		const clock = new ServerClock(clocks(0));
		clock.take(asked(0, 1, 1, 7_000));
		clock.restore({ ahead: 1, keptAt: 1_700_000_000_000 });
		expect(clock.now()).toBe(7_000);
	});
});
