import { describe, expect, it } from 'vitest';
import { cutAfter } from './cut.ts';

describe('a line that has no room', () => {
	it('[S10] is cut at a word', () => {
		expect(cutAfter('Sat 22 Nov · Skerry Light · Sail House', 6)).toBe('Sat 22 Nov · Skerry Light …');
		expect(cutAfter('Sat 22 Nov · Skerry Light · Sail House', 5)).toBe('Sat 22 Nov · Skerry …');
		expect(cutAfter('Sat 22 Nov, 7.30\u00a0pm', 4)).toBe('Sat 22 Nov, 7.30\u00a0pm');
	});

	it('leaves nothing hanging that only joins', () => {
		expect(cutAfter('Sat 22 Nov · Skerry Light', 4)).toBe('Sat 22 Nov …');
		expect(cutAfter('The bar is closed: please ask', 4)).toBe('The bar is closed …');
	});
});
