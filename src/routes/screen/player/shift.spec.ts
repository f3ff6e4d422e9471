import { describe, expect, it } from 'vitest';
import { MINUTE } from '$lib/domain/time/instant.ts';
import { shiftAt } from './shift.ts';

describe('the shift against burn-in', () => {
	it('[S9] is another one every minute, stands within it, and stays well inside the safe area', () => {
		const minutes = Array.from({ length: 17 * 23 }, (_, minute) => shiftAt(minute * MINUTE));
		for (const [index, { x, y }] of minutes.entries()) {
			expect(Math.abs(Number.parseFloat(x))).toBeLessThanOrEqual(0.6);
			expect(Math.abs(Number.parseFloat(y))).toBeLessThanOrEqual(0.6);
			expect({ x, y }).not.toEqual(minutes[index + 1]);
		}
		expect(shiftAt(5 * MINUTE + 59_999)).toEqual(shiftAt(5 * MINUTE));
	});
});
