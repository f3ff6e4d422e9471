import type { LocalDate } from '$lib/domain/time/instant.ts';
import type { Weekday } from '$lib/domain/time/week.ts';
import { addDays } from '$lib/domain/time/zone.ts';

/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** The month an address names; `null` when it names none. */
export function monthIn(text: string | null): Month | null {
	return text !== null && /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(text) ? text : null;
}

export function monthOf(day: LocalDate): Month {
	return day.slice(0, 7);
}

/** The month so many months after this one; before it where negative. */
export function monthsAfter(month: Month, count: number): Month {
	const [year = 0, number = 1] = month.split('-').map(Number);
	return new Date(Date.UTC(year, number - 1 + count, 15)).toISOString().slice(0, 7);
}

export function daysOf(month: Month): LocalDate[] {
	const days: LocalDate[] = [];
	for (let day = `${month}-01`; monthOf(day) === month; day = addDays(day, 1)) days.push(day);
	return days;
}

/** The weeks of a month, each from the day `first` on; `null` for days of the months beside it. */
export function weeksOf(month: Month, first: Weekday): (LocalDate | null)[][] {
	const days = daysOf(month);
	const empty = (new Date(`${month}-01T12:00:00Z`).getUTCDay() + 7 - first) % 7;
	const cells = [...Array.from({ length: empty }, () => null), ...days];
	while (cells.length % 7 > 0) cells.push(null);
	return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** "November 2026", "November 2026", "novembre 2026". */
export function monthText(month: Month, language: string): string {
	return new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
		Date.parse(`${month}-15T12:00:00Z`),
	);
}

/** A calendar day, which has no zone: "Friday 20 November". */
export function noonOf(day: LocalDate): number {
	return Date.parse(`${day}T12:00:00Z`);
}
