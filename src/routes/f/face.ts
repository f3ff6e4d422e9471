import type { Score } from '$lib/domain/feedback/answer.ts';

/** The mouth of each face in a box of 24: from turned down to open with delight. Paths to be stroked. */
export const MOUTHS: Record<Score, string> = {
	1: 'M7.5 17.5Q12 11.5 16.5 17.5',
	2: 'M8 16.8Q12 14 16 16.8',
	3: 'M8 16H16',
	4: 'M7.5 14.8Q12 18.8 16.5 14.8',
	5: 'M7 13.8H17Q16 19 12 19T7 13.8Z',
};
