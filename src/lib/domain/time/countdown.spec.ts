import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countdownTo } from './countdown.ts';
import { HOUR, MINUTE, SECOND } from './instant.ts';

describe('a countdown', () => {
	it('counts whole minutes, and seconds in the last one only', () => {
		const end = 10 * HOUR;
		expect(countdownTo(end, end - 12 * MINUTE)).toEqual({ unit: 'minutes', count: 12 });
		expect(countdownTo(end, end - 11 * MINUTE - 1)).toEqual({ unit: 'minutes', count: 12 });
		expect(countdownTo(end, end - MINUTE - 1)).toEqual({ unit: 'minutes', count: 2 });
		expect(countdownTo(end, end - MINUTE)).toEqual({ unit: 'seconds', count: 60 });
		expect(countdownTo(end, end - SECOND)).toEqual({ unit: 'seconds', count: 1 });
	});

	it('[T8] ends with its last millisecond, and says nothing from its end on', () => {
		expect(countdownTo(HOUR, HOUR - 1)).toEqual({ unit: 'seconds', count: 1 });
		expect(countdownTo(HOUR, HOUR)).toBeNull();
		expect(countdownTo(HOUR, HOUR + 1)).toBeNull();
	});

	it('[T8] never counts to zero or below it', () => {
		fc.assert(
			fc.property(fc.integer({ min: -HOUR, max: HOUR }), (left) => {
				const count = countdownTo(HOUR, HOUR - left);
				expect(count === null).toBe(left <= 0);
				if (count) expect(count.count).toBeGreaterThanOrEqual(1);
			}),
		);
	});
});
