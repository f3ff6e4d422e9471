import { expect, it } from 'vitest';
import { SCORES } from './answer.ts';

it('[F3] the one question has five answers, 1 to 5', () => {
	expect(SCORES).toEqual([1, 2, 3, 4, 5]);
});
