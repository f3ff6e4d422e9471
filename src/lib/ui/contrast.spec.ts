import { describe, expect, it } from 'vitest';
import { contrast, inkOn, legible } from './contrast.ts';

describe('contrast', () => {
	it('agrees with the published examples', () => {
		expect(contrast('#000000', '#ffffff')).toBe(21);
		expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
		expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
	});

	it('refuses what is not a colour and says what one looks like', () => {
		expect(() => contrast('red', '#ffffff')).toThrow('#f0532d');
	});

	it('chooses the ink that reads better', () => {
		expect(inkOn('#ffb02e')).toBe('#000000');
		expect(inkOn('#0b6157')).toBe('#ffffff');
	});
});

describe('an accent made legible', () => {
	it('is left alone when it reads already', () => {
		expect(legible('#f08fb0', '#14100c', 4.5)).toBe('#f08fb0');
	});

	it.each([
		['a navy on the stage', '#0a1a4f', '#14100c'],
		['a lemon on paper', '#fff25c', '#fbf8f3'],
		['a mid grey on mid grey', '#7a7a7a', '#767676'],
	])('gives way in lightness: %s', (_, accent, ground) => {
		const mended = legible(accent, ground, 4.5);
		expect(mended).not.toBe(accent);
		expect(contrast(mended, ground)).toBeGreaterThanOrEqual(4.5);
	});
});
