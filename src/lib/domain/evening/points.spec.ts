import { describe, expect, it } from 'vitest';
import { describePoint, isUp, PART_NUMBERS, partsUpTo, pointsOf } from './points.ts';

describe('the points of an evening', () => {
	it('[T1] lists house open, then clearance, up and down of every part, and house clear last', () => {
		expect(pointsOf(2)).toEqual([
			'house_open',
			'clearance_1',
			'up_1',
			'down_1',
			'clearance_2',
			'up_2',
			'down_2',
			'house_clear',
		]);
	});

	it.each(PART_NUMBERS)('[T1] takes every point of %i parts apart again', (parts) => {
		const points = pointsOf(parts);
		expect(points).toHaveLength(2 + 3 * parts);
		expect(new Set(points)).toHaveLength(points.length);
		for (const point of points) {
			const { kind, part } = describePoint(point);
			expect(part === null ? kind : `${kind}_${part}`).toBe(point);
			expect(isUp(point)).toBe(kind === 'up');
		}
	});

	it.each([0, 7, 1.5, -1, Number.NaN])('[T1] refuses %d parts', (parts) => {
		expect(() => partsUpTo(parts)).toThrow('1 to 6 parts');
	});
});
