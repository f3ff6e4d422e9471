import { describe, expect, it } from 'vitest';
import { readabilityOf } from './readable.ts';

/** A 55-inch panel over people's heads. */
const usual = {
	panelWidthMm: 1_218,
	heightOfWidth: 9 / 16,
	lowerEdgeMm: 1_900,
	distanceMm: 5_000,
	widthPx: 1_920,
};

describe('[S10] what can be read from where', () => {
	it('is body text of distance/200 and headlines of distance/100, at least', () => {
		const { body, headline, enlargement } = readabilityOf(usual);
		expect(enlargement).toBe(1);
		expect(body.neededMm).toBe(25);
		expect(headline.neededMm).toBe(50);
		expect(body.capMm).toBeGreaterThanOrEqual(25);
		expect(headline.capMm).toBeGreaterThanOrEqual(50);
		expect(body.capPx).toBeCloseTo((body.capMm * 1_920) / 1_218, 6);
		expect(body.readableToMm).toBeCloseTo(200 * body.capMm, 6);
		expect(headline.readableToMm).toBeCloseTo(100 * headline.capMm, 6);
	});

	it('is drawn larger than designed where the panel is small for its distance', () => {
		const far = { ...usual, distanceMm: 12_000 };
		const { body, enlargement } = readabilityOf(far);
		expect(enlargement).toBeCloseTo(60 / (1_218 * (9 / 16) * 0.055 * 0.668), 6);
		expect(body.enlarged).toBe(true);
		expect(body.capMm).toBeCloseTo(60, 6);
		expect(body.readableToMm).toBeCloseTo(12_000, 6);
	});

	it('counts from the shorter side of an upright panel', () => {
		const upright = readabilityOf({ ...usual, panelWidthMm: 685, heightOfWidth: 16 / 9, widthPx: 1_080 });
		expect(upright.body.capMm).toBeCloseTo(readabilityOf(usual).body.capMm, 0);
		expect(upright.panelHeightMm).toBeCloseTo(1_218, 0);
	});

	it('says how far up people look, standing and seated, and when that is too far', () => {
		const { lookUpStanding, lookUpSeated, tooHigh } = readabilityOf(usual);
		expect([Math.round(lookUpStanding), Math.round(lookUpSeated), tooHigh]).toEqual([7, 12, false]);
		expect(readabilityOf({ ...usual, lowerEdgeMm: 2_600, distanceMm: 2_000 }).tooHigh).toBe(true);
	});
});
