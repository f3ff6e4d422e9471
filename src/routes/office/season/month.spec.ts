import { describe, expect, it } from 'vitest';
import { daysOf, monthIn, monthsAfter, monthText, weeksOf } from './month.ts';

describe('a month of the season', () => {
	it('is what an address names, or none', () => {
		expect(['2026-11', '2026-13', '2026-1', 'x', null].map(monthIn)).toEqual([
			'2026-11',
			null,
			null,
			null,
			null,
		]);
	});

	it('is followed and preceded across the turn of the year', () => {
		expect(monthsAfter('2026-12', 1)).toBe('2027-01');
		expect(monthsAfter('2027-01', -1)).toBe('2026-12');
	});

	it('has every day of the calendar once, in weeks from the day on with which a week begins', () => {
		for (const month of ['2026-11', '2027-02', '2028-02', '2027-03']) {
			for (const first of [1, 6, 7] as const) {
				const weeks = weeksOf(month, first);
				expect(weeks.every((week) => week.length === 7)).toBe(true);
				expect(weeks.flat().filter((day) => day !== null)).toEqual(daysOf(month));
			}
		}
		// 1 November 2026 is a Sunday, 1 February 2027 a Monday of a month of four whole weeks.
		expect(weeksOf('2026-11', 1)[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
		expect(weeksOf('2026-11', 7)[0]?.[0]).toBe('2026-11-01');
		expect(weeksOf('2026-11', 6)[0]).toEqual([null, '2026-11-01', ...daysOf('2026-11').slice(1, 6)]);
		expect(weeksOf('2027-02', 1)).toHaveLength(4);
		expect(weeksOf('2027-02', 7)).toHaveLength(5);
		expect(daysOf('2028-02')).toHaveLength(29);
	});

	it('is named in the reader’s language', () => {
		expect(monthText('2027-03', 'de')).toBe('März 2027');
	});
});
