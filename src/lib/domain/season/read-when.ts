import { fromAbsolute, parseDate } from '@internationalized/date';
import { MINUTE, type Instant, type LocalDate } from '../time/instant.ts';
import { addDays, localTime, venueDay } from '../time/zone.ts';
import { aroundGap, isDay, occurrencesOf } from './local-start.ts';
import type { ErrorCode, WarningCode } from './problem.ts';
import type { RowField } from './fields.ts';

/** When a performance starts and which venue day it belongs to. */
export interface When {
	start: Instant;
	day: LocalDate;
	/** The wall clock shows that time twice; the first was taken. */
	twice: boolean;
}

/** What is wrong with one of the cells. */
export interface WrongCell {
	field: RowField;
	code: ErrorCode | WarningCode;
	details?: Record<string, string | number>;
}

export type Read<Value> = { ok: true; value: Value } | { ok: false; wrong: WrongCell };

function wrong(field: RowField, code: ErrorCode, details: WrongCell['details'] = {}): Read<never> {
	return { ok: false, wrong: { field, code, details } };
}

const UTC = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:00)?Z$/;

/**
 * The start of a row: a date and a time of the venue's clock, or, as calendars say it, an instant in UTC. A time up to
 * 27:59 is of the night that follows the date, as timetables write it (25:30 is half past one). The day is always the
 * venue day of the start, which lasts until four in the morning [T13]: what says otherwise, a later time or another `day`,
 * is refused with what to write instead, because such a performance would never be tonight's when it plays.
 */
export function readWhen(
	cells: { date?: string | undefined; start: string; day?: string | undefined },
	zone: string,
): Read<When> {
	const utc = UTC.exec(cells.start);
	if (utc) {
		const start = Date.parse(cells.start);
		if (!isDay(utc[1] ?? '') || Number.isNaN(start))
			return wrong('start', 'start-unreadable', { text: cells.start });
		return withDay({ start, day: venueDay(start, zone), twice: false }, cells.day);
	}
	const date = readDate('date', cells.date ?? '');
	if (!date.ok) return date;
	const clock = readClock(cells.start);
	if (!clock.ok) return clock;
	const { minutes, offset } = clock.value;
	const calendarDay = minutes >= 24 * 60 ? addDays(date.value, 1) : date.value;
	const time = hhmm(minutes % (24 * 60));
	const found = occurrencesOf(calendarDay, time, zone);
	const [first] = found;
	if (first === undefined) {
		const around = aroundGap(calendarDay, time, zone);
		return wrong('start', 'time-skipped', { time, date: calendarDay, ...around });
	}
	const meant = offset === null ? first : found.find((at) => offsetMinutes(at, zone) === offset);
	if (meant === undefined) {
		const right = found.map((at) => `${time}${offsetText(offsetMinutes(at, zone))}`).join(', ');
		return wrong('start', 'offset-wrong', { text: cells.start, right });
	}
	const twice = offset === null && found.length > 1;
	const day = venueDay(meant, zone);
	if (calendarDay !== date.value && day !== date.value)
		return wrong('start', 'start-next-day', { text: cells.start, time, date: calendarDay });
	return withDay({ start: meant, day, twice }, cells.day);
}

/**
 * The ways out where a time comes twice: the same time with each of its offsets, and the second as a calendar in UTC
 * would write it.
 */
export function bothOf(start: Instant, zone: string): { first: string; second: string; secondUtc: string } {
	const time = localTime(start, zone);
	const [first = start, second = start] = occurrencesOf(localDay(start, zone), time, zone);
	const written = (at: Instant) => `${time}${offsetText(offsetMinutes(at, zone))}`;
	const secondUtc = new Date(second).toISOString().slice(0, 16).replace('T', ' ');
	return { first: written(first), second: written(second), secondUtc };
}

/** A `day` says again what follows from the start, or there is a mistake in one of them. */
function withDay(when: When, told: string | undefined): Read<When> {
	if (told === undefined) return { ok: true, value: when };
	const day = readDate('day', told);
	if (!day.ok) return day;
	return day.value === when.day
		? { ok: true, value: when }
		: wrong('day', 'day-other', { text: told, day: when.day });
}

function localDay(at: Instant, zone: string): LocalDate {
	const { year, month, day } = fromAbsolute(at, zone);
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 2026-11-22, or 22.11.2026. What reads either way, such as 03/04/2026, is not guessed. */
function readDate(field: 'date' | 'day', text: string): Read<LocalDate> {
	if (text === '') return wrong(field, 'missing');
	if (/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(text)) return wrong(field, 'date-either-way', { text });
	const [, year, month, date] =
		/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ??
		(([, d, m, y]) => [text, y, m, d])(/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? []);
	if (year === undefined || month === undefined || date === undefined)
		return wrong(field, 'date-unreadable', { text });
	const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
	return isDay(day)
		? { ok: true, value: parseDate(day).toString() }
		: wrong(field, 'date-impossible', { text });
}

const CLOCK =
	/^(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?(?::(?<second>\d{2}))?\s*(?:(?<half>[ap])\.?m\.?|(?<german>uhr))?\s*(?<offset>z|[+-]\d{2}:?\d{2})?$/i;

/** A time of day in minutes after midnight of its date, and the offset from UTC it names. */
function readClock(text: string): Read<{ minutes: number; offset: number | null }> {
	const { hour, minute, second, half, german, offset } = CLOCK.exec(text)?.groups ?? {};
	if (hour === undefined || (minute === undefined && half === undefined && german === undefined))
		return wrong('start', text === '' ? 'missing' : 'start-unreadable', { text });
	if (second === '60') return wrong('start', 'leap-second', { text });
	const hours =
		half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
	const written = half === undefined || (Number(hour) >= 1 && Number(hour) <= 12);
	// A timetable may go further than the venue's day; the answer is more than that it cannot be read.
	if (!written || hours > 29 || Number(minute ?? 0) > 59 || (second !== undefined && second !== '00'))
		return wrong('start', 'start-unreadable', { text });
	return { ok: true, value: { minutes: hours * 60 + Number(minute ?? 0), offset: readOffset(offset) } };
}

function readOffset(text: string | undefined): number | null {
	if (text === undefined) return null;
	if (text.toLowerCase() === 'z') return 0;
	const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
	return text.startsWith('-') ? -minutes : minutes;
}

function offsetMinutes(at: Instant, zone: string): number {
	return fromAbsolute(at, zone).offset / MINUTE;
}

function offsetText(minutes: number): string {
	return `${minutes < 0 ? '-' : '+'}${hhmm(Math.abs(minutes))}`;
}

function hhmm(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	return `${String(hours).padStart(2, '0')}:${String(minutes - hours * 60).padStart(2, '0')}`;
}
