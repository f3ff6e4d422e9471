import { fromAbsolute, parseDateTime, toZoned } from '@internationalized/date';
import { DAY, type Instant, type LocalDate, type LocalTime } from '../time/instant.ts';
import { localTime } from '../time/zone.ts';

/**
 * The instants at which the wall clock shows this: one; none in the night that skips it; two, in order, in the night
 * that repeats it [T13].
 */
export function occurrencesOf(day: LocalDate, time: LocalTime, zone: string): Instant[] {
	const asUtc = Date.parse(`${day}T${time}:00Z`);
	// Clocks change at most once in two days: either the offset of the day before is right, or that of the day after.
	const offsets = new Set([asUtc - DAY, asUtc + DAY].map((at) => fromAbsolute(at, zone).offset));
	return [...offsets]
		.map((offset) => asUtc - offset)
		.filter((at) => at + fromAbsolute(at, zone).offset === asUtc)
		.sort((one, other) => one - other);
}

/** The nearest times that do exist around one that the wall clock skips. */
export function aroundGap(
	day: LocalDate,
	time: LocalTime,
	zone: string,
): { before: LocalTime; after: LocalTime } {
	const local = parseDateTime(`${day}T${time}`);
	const clock = (which: 'earlier' | 'later') =>
		localTime(toZoned(local, zone, which).toDate().getTime(), zone);
	return { before: clock('earlier'), after: clock('later') };
}

/** Whether the calendar has this day. */
export function isDay(day: LocalDate): boolean {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	const real = new Date(Date.UTC(year, month - 1, date));
	return real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
}
