import { describe, expect, it } from 'vitest';
import { firstWeekday, weekFrom } from './week.ts';

describe('the day a week begins with', () => {
	it('is the custom of where the venue is, not of its language', () => {
		expect(firstWeekday('en', 'Europe/London')).toBe(1);
		expect(firstWeekday('en', 'America/New_York')).toBe(7);
		expect(firstWeekday('de', 'Europe/Berlin')).toBe(1);
		expect(firstWeekday('es', 'America/New_York')).toBe(7);
		expect(firstWeekday('ar', 'Africa/Cairo')).toBe(6);
		// A zone by a newer name than the engine's own.
		expect(firstWeekday('en', 'Asia/Kolkata')).toBe(7);
	});

	it('is the language’s own where it names a region', () => {
		expect(firstWeekday('en-US', 'Europe/London')).toBe(7);
		expect(firstWeekday('en-GB', 'America/New_York')).toBe(1);
	});

	it('is Monday where no region is known', () => {
		expect(firstWeekday('en', 'UTC')).toBe(1);
	});

	it('is followed by the six others', () => {
		expect(weekFrom(1)).toEqual([1, 2, 3, 4, 5, 6, 7]);
		expect(weekFrom(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
		expect(weekFrom(6)).toEqual([6, 7, 1, 2, 3, 4, 5]);
	});
});
