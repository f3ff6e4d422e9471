import { describe, expect, it } from 'vitest';
import { doorsOf } from './tonight-words.ts';

const AT = Date.UTC(2025, 10, 21, 19, 55);
const say = (key: string, args: Record<string, string | number> = {}) =>
	[key, ...Object.values(args)].join(' ');

describe('tonight on a patron’s phone', () => {
	it('[T11] tells latecomers how the doors are and where to wait', () => {
		const doors = { state: 'closed', until: { name: 'at', at: AT } } as const;
		expect(doorsOf({ doors, lateWait: { en: 'at the bar' } }, 'UTC', 'en', say)).toBe(
			'late-doors-at 7.55\u00a0pm. late-wait at the bar',
		);
		expect(doorsOf({ doors: { state: 'open' }, lateWait: null }, 'UTC', 'en', say)).toBe(
			'late-doors-open. late-go-in',
		);
	});

	it('[T11] says nothing of them while no part runs', () => {
		expect(doorsOf({ doors: null, lateWait: null }, 'UTC', 'en', say)).toBeNull();
	});
});
