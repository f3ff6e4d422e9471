import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '$lib/domain/time/instant.ts';
import { lasted } from './stops.ts';

describe('how long a stop lasted', () => {
	it('[T12] is told in seconds under a minute, then in whole minutes', () => {
		expect(lasted(59_999)).toEqual({ key: 'staff-left-seconds', args: { count: 59 } });
		expect(lasted(4 * MINUTE + 50 * SECOND)).toEqual({ key: 'staff-left-minutes', args: { count: 4 } });
		expect(lasted(-3)).toEqual({ key: 'staff-left-seconds', args: { count: 0 } });
	});
});
