import { describe, expect, it } from 'vitest';
import { seesRequestsOf } from './who-sees.ts';

describe('who sees a request', () => {
	it('[H1] is whoever table A lets see requests, in their own houses or in all', () => {
		const sees = (role: 'usher' | 'house-manager' | 'company', works: string[], houses: string[]) =>
			seesRequestsOf({ role, houses: works }, houses);
		expect(sees('house-manager', ['loft'], ['keel'])).toBe(true);
		expect(sees('usher', ['loft'], ['keel'])).toBe(false);
		expect(sees('usher', ['loft'], ['keel', 'loft'])).toBe(true);
		expect(sees('usher', ['loft'], [])).toBe(true);
		expect(sees('usher', [], ['keel'])).toBe(true);
		expect(sees('company', [], [])).toBe(false);
	});
});
