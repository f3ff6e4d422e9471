import { describe, expect, it } from 'vitest';
import { barsOf } from './bars.ts';

describe('the bars of tonight’s answers', () => {
	it('stand against the most frequent score, the happiest first', () => {
		expect(barsOf({ 1: 1, 2: 0, 3: 2, 4: 4, 5: 8 })).toEqual([
			{ score: 5, count: 8, share: 100 },
			{ score: 4, count: 4, share: 50 },
			{ score: 3, count: 2, share: 25 },
			{ score: 2, count: 0, share: 0 },
			{ score: 1, count: 1, share: 13 },
		]);
	});

	it('are empty, not broken, before the first answer', () => {
		expect(barsOf({ 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }).every(({ share }) => share === 0)).toBe(true);
	});
});
