import { describe, expect, it } from 'vitest';
import { MINUTE } from '$lib/domain/time/instant.ts';
import { instantMeant, laterTimes, typedInstant } from './clock-choices.ts';

const zone = 'Europe/London';
const now = Date.UTC(2025, 10, 21, 20, 31);

describe('when something happened', () => {
	it('[T2] is now, some minutes back, or a typed time of the venue', () => {
		expect(instantMeant('now', '', now, zone)).toBe(now);
		expect(instantMeant('5', '', now, zone)).toBe(now - 5 * MINUTE);
		expect(instantMeant('at', '20:28', now, zone)).toBe(now - 3 * MINUTE);
	});

	it('[T2] is nothing before it is typed, in the future, or more than 30 min back', () => {
		expect(instantMeant('at', '', now, zone)).toBeNull();
		expect(instantMeant('at', '20:32', now, zone)).toBeNull();
		expect(instantMeant('at', '20:01', now, zone)).toBe(now - 30 * MINUTE);
		expect(instantMeant('at', '20:00', now, zone)).toBeNull();
	});

	it('[T13] crosses midnight backwards', () => {
		const late = Date.UTC(2025, 10, 22, 0, 5);
		expect(instantMeant('at', '23:58', late, zone)).toBe(late - 7 * MINUTE);
		expect(typedInstant('00:10', Date.UTC(2025, 10, 21, 23, 55), zone)).toBe(Date.UTC(2025, 10, 22, 0, 10));
	});
});

describe('new times to offer', () => {
	it('are whole five minutes after the old time, and still to come', () => {
		const planned = Date.UTC(2025, 10, 21, 19, 30);
		expect(laterTimes(planned, planned - 10 * MINUTE)).toEqual(
			[5, 10, 15, 30].map((m) => planned + m * MINUTE),
		);
		expect(laterTimes(planned, planned + 7 * MINUTE)[0]).toBe(planned + 10 * MINUTE);
	});
});
