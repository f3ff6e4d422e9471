import { describe, expect, it } from 'vitest';
import { MINUTE } from '../time/instant.ts';
import { callAt, callsBefore, DEFAULT_CALLS, nextCall } from './calls.ts';
import { after, performance, start } from './evening.arbitrary.ts';
import { timesOf } from './expected.ts';
import { publicTime } from './public-evening.ts';
import { withHold } from './performance.ts';

const at = (minute: number) => start + minute * MINUTE;

describe('front-of-house calls', () => {
	it('[T16] come at 15, 10, 5, 3 and 1 minutes before an up, with one, two and three bells at the end', () => {
		expect(callsBefore(DEFAULT_CALLS, start).map((call) => [call.minutes, call.bells, call.at])).toEqual([
			[15, 0, at(-15)],
			[10, 0, at(-10)],
			[5, 1, at(-5)],
			[3, 2, at(-3)],
			[1, 3, at(-1)],
		]);
	});

	it('[T16] stand for their minute, and never past the up', () => {
		expect(callAt(DEFAULT_CALLS, start, at(-10.1))).toBeNull();
		expect(callAt(DEFAULT_CALLS, start, at(-10))?.minutes).toBe(10);
		expect(callAt(DEFAULT_CALLS, start, at(-9.1))?.minutes).toBe(10);
		expect(callAt(DEFAULT_CALLS, start, at(-9))).toBeNull();
		expect(callAt(DEFAULT_CALLS, start, at(-0.5))?.minutes).toBe(1);
		expect(callAt(DEFAULT_CALLS, start, start)).toBeNull();
		expect(callAt(DEFAULT_CALLS, null, at(-5))).toBeNull();
	});

	it('[T16] the next one is known ahead', () => {
		expect(nextCall(DEFAULT_CALLS, start, at(-12))?.minutes).toBe(10);
		expect(nextCall(DEFAULT_CALLS, start, at(-10))?.minutes).toBe(5);
		expect(nextCall(DEFAULT_CALLS, start, at(-0.5))).toBeNull();
	});

	it('[T16][T7] staff are offered them by the expected time, the public by the public one', () => {
		const hold = {
			delays: 'up_1',
			reason: 'lift',
			since: at(-20),
			newTime: at(12),
			releasedAt: null,
		} as const;
		const held = withHold(after(['house_open', -30]), hold);
		const now = at(-5);
		const expected = timesOf(performance, held, now).find(({ point }) => point === 'up_1')?.expected ?? null;
		expect(callAt(DEFAULT_CALLS, expected, now)).toBeNull();
		expect(callAt(DEFAULT_CALLS, expected, at(7))?.minutes).toBe(5);
		expect(callAt(DEFAULT_CALLS, publicTime(performance, held, 'up_1'), now)?.minutes).toBe(5);
	});
});
