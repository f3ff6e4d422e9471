import { describe, expect, it } from 'vitest';
import { readFactor } from './read-factor.ts';

const capitalMm = (shorterMm: number, factor: number) => shorterMm * 0.055 * 0.668 * factor;

describe('the reading factor', () => {
	it('[S10] leaves a 55-inch panel read from 5 m as drawn: capitals of 25 mm', () => {
		const panel = { widthMm: 1218, widthPx: 1920, heightPx: 1080, distanceMm: 5000 };
		expect(readFactor(panel)).toBe(1);
		expect(capitalMm(685, 1)).toBeGreaterThanOrEqual(25);
	});

	it.each([
		[
			'a 43-inch portrait panel from 6 m',
			{ widthMm: 529, widthPx: 1080, heightPx: 1920, distanceMm: 6000 },
			529,
		],
		['a stretched panel from 8 m', { widthMm: 1898, widthPx: 3840, heightPx: 1080, distanceMm: 8000 }, 533.8],
	])('[S10] raises %s until capitals reach distance/200', (_, panel, shorterMm) => {
		const factor = readFactor(panel);
		expect(factor).toBeGreaterThan(1);
		expect(capitalMm(shorterMm, factor)).toBeCloseTo(panel.distanceMm / 200, 1);
	});

	it('never makes words smaller than drawn', () => {
		expect(readFactor({ widthMm: 3000, widthPx: 3840, heightPx: 2160, distanceMm: 2000 })).toBe(1);
	});
});
