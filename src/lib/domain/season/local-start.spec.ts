import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantAt, localTime } from '../time/zone.ts';
import { aroundGap, isDay, occurrencesOf } from './local-start.ts';

const ZONES = [
	'Europe/London',
	'America/New_York',
	'Australia/Lord_Howe',
	'Asia/Beirut',
	'Asia/Kathmandu',
	'UTC',
];

describe('[T13] when the wall clock shows a time', () => {
	it.each([
		['Europe/London', '2027-03-28', '01:30', 0],
		['Europe/London', '2027-03-28', '02:00', 1],
		['Europe/London', '2027-10-31', '01:30', 2],
		['Europe/London', '2027-10-31', '02:00', 1],
		['America/New_York', '2027-11-07', '01:00', 2],
		// half an hour, and at midnight
		['Australia/Lord_Howe', '2027-10-03', '02:15', 0],
		['Asia/Beirut', '2027-03-28', '00:30', 0],
	])('%s, %s %s: %i times', (zone, day, time, times) => {
		expect(occurrencesOf(day, time, zone)).toHaveLength(times);
	});

	it('names the nearest times that exist', () => {
		expect(aroundGap('2027-03-28', '01:30', 'Europe/London')).toEqual({ before: '00:30', after: '02:30' });
	});

	it('every occurrence shows that time; where there is one, it is the one everybody means', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...ZONES),
				fc.integer({ min: 0, max: 4_000 }),
				fc.integer({ min: 0, max: 1_439 }),
				(zone, days, minutes) => {
					const day = addDays('2020-01-01', days);
					const clock = [Math.floor(minutes / 60), minutes % 60];
					const time = clock.map((part) => String(part).padStart(2, '0')).join(':');
					const found = occurrencesOf(day, time, zone);
					for (const at of found) expect(localTime(at, zone)).toBe(time);
					if (found.length > 0) expect(found[0]).toBe(instantAt(day, time, zone));
				},
			),
		);
	});

	it('knows the days of the calendar', () => {
		expect(['2027-02-28', '2028-02-29', '2027-02-29', '2027-13-01', '2027-00-10'].map(isDay)).toEqual([
			true,
			true,
			false,
			false,
			false,
		]);
	});
});
