import { describe, expect, it } from 'vitest';
import { missingSaid } from './missing.ts';

describe('what is missing', () => {
	it('[S1] is said by name, a few of them, and of the rest how many', () => {
		expect(missingSaid([])).toEqual([]);
		expect(missingSaid(['a.webp'])).toEqual(['a.webp is missing or damaged']);
		expect(missingSaid(['a', 'b', 'c', 'd', 'e'])).toEqual([
			'a is missing or damaged',
			'b is missing or damaged',
			'c is missing or damaged',
			'2 more files are missing or damaged',
		]);
	});
});
