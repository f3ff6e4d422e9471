import { describe, expect, it } from 'vitest';
import { millisecondsOf } from './dissolve.ts';

describe('a CSS time', () => {
	it.each([
		['500ms', 500],
		[' .5s', 500],
		['0ms', 0],
		['0s', 0],
		['', 0],
		['auto', 0],
	])('%j is %i ms', (time, ms) => {
		expect(millisecondsOf(time)).toBe(ms);
	});
});
