import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from './instant.ts';
import {
	addDays,
	instantAt,
	isUnknownZone,
	localTime,
	nearestInstant,
	venueDay,
	venueDayBegins,
} from './zone.ts';

const BERLIN = 'Europe/Berlin';
/** The nights in which Berlin's clocks change in 2026. */
const SPRING = '2026-03-29';
const AUTUMN = '2026-10-25';

describe('the venue’s day', () => {
	it('[T13] is the evening before until 04:00, so a performance past midnight belongs to the day it began', () => {
		expect(venueDay(instantAt('2026-11-20', '19:30', BERLIN), BERLIN)).toBe('2026-11-20');
		expect(venueDay(instantAt('2026-11-21', '00:40', BERLIN), BERLIN)).toBe('2026-11-20');
		expect(venueDay(instantAt('2026-11-21', '03:59', BERLIN), BERLIN)).toBe('2026-11-20');
		expect(venueDay(instantAt('2026-11-21', '04:00', BERLIN), BERLIN)).toBe('2026-11-21');
	});

	it('[T13] is one of 23 hours before the spring change and of 25 before the autumn change', () => {
		const length = (day: string) => venueDayBegins(addDays(day, 1), BERLIN) - venueDayBegins(day, BERLIN);
		expect(length(addDays(SPRING, -1))).toBe(23 * HOUR);
		expect(length(SPRING)).toBe(DAY);
		expect(length(addDays(AUTUMN, -1))).toBe(25 * HOUR);
	});

	it.each([BERLIN, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/Santiago'])(
		'[T13] always begins at 04:00 and holds every instant up to the next, in %s',
		(zone) => {
			const instants = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) });
			fc.assert(
				fc.property(instants, (instant) => {
					const day = venueDay(instant, zone);
					expect(venueDayBegins(day, zone)).toBeLessThanOrEqual(instant);
					expect(venueDayBegins(addDays(day, 1), zone)).toBeGreaterThan(instant);
					expect(localTime(venueDayBegins(day, zone), zone)).toBe('04:00');
				}),
			);
		},
	);
});

describe('wall-clock times', () => {
	it('[T13] keep an evening’s start at its hour across both changes', () => {
		for (const night of [SPRING, AUTUMN]) {
			for (const day of [addDays(night, -1), night]) {
				expect(localTime(instantAt(day, '19:30', BERLIN), BERLIN)).toBe('19:30');
			}
		}
	});

	it('[T13] in the spring gap are read after it; in the repeated hour of autumn, the first', () => {
		expect(localTime(instantAt(SPRING, '02:30', BERLIN), BERLIN)).toBe('03:30');
		const first = instantAt(AUTUMN, '02:30', BERLIN);
		expect(first).toBe(Date.UTC(2026, 9, 25, 0, 30));
		expect(localTime(first + HOUR, BERLIN)).toBe('02:30');
	});

	it('[T13] count a performance that runs through the change in real minutes', () => {
		const up = instantAt(SPRING, '01:00', BERLIN);
		expect(localTime(up + 90 * MINUTE, BERLIN)).toBe('03:30');
		const autumnUp = instantAt(AUTUMN, '01:00', BERLIN);
		expect(localTime(autumnUp + 150 * MINUTE, BERLIN)).toBe('02:30');
	});

	it('[T2] "at 20:31" means the nearest 20:31, also just after midnight', () => {
		const now = instantAt('2026-11-20', '20:40', BERLIN);
		expect(nearestInstant('20:31', now, BERLIN)).toBe(now - 9 * MINUTE);
		const night = instantAt('2026-11-21', '00:10', BERLIN);
		expect(nearestInstant('23:50', night, BERLIN)).toBe(night - 20 * MINUTE);
	});

	it('[T2][T13] means the nearer of the two where the autumn change repeats it', () => {
		const first = instantAt(AUTUMN, '02:30', BERLIN);
		expect(nearestInstant('02:30', first + 10 * MINUTE, BERLIN)).toBe(first);
		expect(nearestInstant('02:30', first + 70 * MINUTE, BERLIN)).toBe(first + HOUR);
	});

	it('[T2] is always within half a day and half an hour of now', () => {
		const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
		const instants = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 0) });
		fc.assert(
			fc.property(minute, instants, (m, now) => {
				const time = `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
				expect(Math.abs(nearestInstant(time, now, BERLIN) - now)).toBeLessThanOrEqual(12.5 * HOUR);
			}),
		);
	});
});

it('[T13] knows a zone by its IANA name', () => {
	expect(isUnknownZone('Europe/Berlin')).toBe(false);
	expect(isUnknownZone('Europe/Elbflorenz')).toBe(true);
});
