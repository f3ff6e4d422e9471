import { describe, expect, it } from 'vitest';
import { ServerClock } from './clock.ts';
import { conditionOf } from './condition.ts';

const surroundings = {
	heapBytes: 31_000_000,
	secure: true,
	worker: false,
	view: { width: 1280, height: 720 },
};

function clockWith(samples: number): ServerClock {
	const clock = new ServerClock({ monotonic: () => 1_000, wall: () => 50_000 });
	for (let sample = 0; sample < samples; sample++)
		clock.take({ askedAt: 990 - sample, answeredAt: 1_000, serverNow: 60_000 });
	return clock;
}

describe('how a device says it is', () => {
	it('[S7][S14] is in the words of the contract: the offset to its wall clock, and the least round trip', () => {
		const condition = conditionOf({ clock: clockWith(3), missing: [] }, 'build', surroundings);
		expect(condition).toMatchObject({ clock: { aheadMs: 10_005, roundTripMs: 10 }, build: 'build' });
	});

	it('[S7] knows no offset before the server was heard', () => {
		expect(conditionOf({ clock: clockWith(0), missing: [] }, 'build', surroundings).clock).toBeNull();
	});

	it('[P4] stays within its size however much is missing', () => {
		const missing = Array.from({ length: 300 }, (_, index) => `/media/${'x'.repeat(200)}-${index}.webp`);
		const condition = conditionOf({ clock: clockWith(1), missing }, 'b'.repeat(200), surroundings);
		expect(condition.build).toHaveLength(60);
		expect(condition.missing).toHaveLength(50);
		expect(Math.max(...condition.missing.map(({ length }) => length))).toBe(120);
		expect(condition.missing[0]).toMatch(/-0\.webp$/);
	});
});
