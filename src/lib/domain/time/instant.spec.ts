import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesLeft, MINUTE, roundUpToMinutes } from './instant.ts';

const instants = fc.integer({ min: 0, max: Date.UTC(2040, 0) });

describe('minutes', () => {
	it('[T8] left are never below zero, and zero exactly from the end on', () => {
		fc.assert(
			fc.property(instants, fc.integer({ min: -100 * MINUTE, max: 100 * MINUTE }), (until, left) => {
				const minutes = minutesLeft(until, until - left);
				expect(minutes).toBeGreaterThanOrEqual(0);
				expect(minutes === 0).toBe(left <= 0);
				if (left > 0) expect(minutes * MINUTE - left).toBeLessThan(MINUTE);
			}),
		);
	});

	it('[T7] are rounded up, by less than one step, and stay where they fit', () => {
		fc.assert(
			fc.property(instants, fc.integer({ min: 1, max: 60 }), (at, step) => {
				const rounded = roundUpToMinutes(at, step);
				expect(rounded % (step * MINUTE)).toBe(0);
				expect(rounded).toBeGreaterThanOrEqual(at);
				expect(rounded - at).toBeLessThan(step * MINUTE);
				expect(roundUpToMinutes(rounded, step)).toBe(rounded);
			}),
		);
	});
});
