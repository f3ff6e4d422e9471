import { fromAbsolute, parseDateTime, toCalendarDate, toZoned } from '@internationalized/date';
import type { Instant, LocalDate, LocalTime } from './instant.ts';

/**
 * The hour at which one venue day gives way to the next: a performance that ends after midnight belongs to the day
 * it began [T13]. Four in the morning is our own choice, the hour at which no house plays.
 */
const DAY_BEGINS_HOUR = 4;

/** The venue day an instant belongs to: the calendar day, but until 04:00 still the evening before. */
export function venueDay(at: Instant, zone: string): LocalDate {
	const local = fromAbsolute(at, zone);
	const day = toCalendarDate(local);
	return (local.hour < DAY_BEGINS_HOUR ? day.subtract({ days: 1 }) : day).toString();
}

/** The instant at which the venue day begins. */
export function venueDayBegins(day: LocalDate, zone: string): Instant {
	return instantAt(day, `0${DAY_BEGINS_HOUR}:00`, zone);
}

/**
 * The instant of a wall-clock time. A time that the spring change skips is read as the same distance after the gap
 * (02:30 becomes 03:30); a time that the autumn change repeats is its first occurrence.
 * @throws RangeError when day, time or zone is not one.
 */
export function instantAt(day: LocalDate, time: LocalTime, zone: string): Instant {
	return toZoned(parseDateTime(`${day}T${time}`), zone, 'compatible')
		.toDate()
		.getTime();
}

/** The wall-clock time `HH:MM` at an instant. */
export function localTime(at: Instant, zone: string): LocalTime {
	const local = fromAbsolute(at, zone);
	return `${String(local.hour).padStart(2, '0')}:${String(local.minute).padStart(2, '0')}`;
}

/** The day on the calendar at an instant, which is not always the venue's day. */
export function calendarDay(at: Instant, zone: string): LocalDate {
	return toCalendarDate(fromAbsolute(at, zone)).toString();
}

/** `days` calendar days after `day`; crosses clock changes by the calendar, not by 24 hours. */
export function addDays(day: LocalDate, days: number): LocalDate {
	return toCalendarDate(parseDateTime(`${day}T12:00`))
		.add({ days })
		.toString();
}

/** The ISO weekday of a day: Monday is 1, Sunday 7. */
export function weekdayOf(day: LocalDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
	const weekdays = [7, 1, 2, 3, 4, 5, 6] as const;
	return weekdays[new Date(`${day}T12:00Z`).getUTCDay()] ?? 1;
}

/**
 * The instant somebody means who says a time of day around `now` ("at 20:31"): the occurrence nearest to now, of both
 * where the autumn change repeats it.
 * @throws RangeError when time or zone is not one.
 */
export function nearestInstant(time: LocalTime, now: Instant, zone: string): Instant {
	const today = toCalendarDate(fromAbsolute(now, zone));
	const candidates = [-1, 0, 1].flatMap((days) => {
		const local = parseDateTime(`${today.add({ days }).toString()}T${time}`);
		return [toZoned(local, zone, 'compatible'), toZoned(local, zone, 'later')].map((at) =>
			at.toDate().getTime(),
		);
	});
	return candidates.reduce((best, at) => (Math.abs(at - now) < Math.abs(best - now) ? at : best));
}

/** True when no IANA zone of that name is known here. */
export function isUnknownZone(zone: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		return false;
	} catch (error) {
		if (error instanceof RangeError) return true;
		throw error;
	}
}
