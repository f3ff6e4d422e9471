import type { LateSeating } from '../evening/late-seating.ts';
import type { AccessWord } from '../programme/plan.ts';
import type { RowField } from './fields.ts';
import { isError, isWarningCode, type SeasonProblem } from './problem.ts';
import { readAccess, readDoors, readIntervals, readLateSeating, readParts } from './read-production.ts';
import { bothOf, readWhen, type Read, type When, type WrongCell } from './read-when.ts';
import type { SeasonRow } from './row.ts';

/** What a row says of its production; what it leaves empty is `null` and changes nothing. */
export interface ProductionWish {
	title: string | null;
	shortTitle: string | null;
	partMinutes: number[] | null;
	intervalMinutes: number[] | null;
	doorsMinutesBefore: number | null;
	lateSeating: LateSeating | null;
	access: AccessWord[] | null;
	warnings: string | null;
	/** How long a calendar blocks for it, if it says so; of use for a production nobody knows yet. `null`: no calendar. */
	calendar: { minutes: number | null } | null;
}

/** A row understood, before it is compared with the season. */
export interface Wish {
	row: SeasonRow;
	id: string | null;
	/** As written: an id or a name. */
	house: string;
	production: string;
	company: string | null;
	when: When;
	about: ProductionWish;
}

/** An id that can stand in an address, a log line and a key. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** Something about one cell of a row, at its place. */
export function problemAt(row: SeasonRow, { field, code, details = {} }: WrongCell): SeasonProblem {
	const place = { line: row.line, column: row.cells[field]?.column ?? null, field, details };
	return isWarningCode(code)
		? { ...place, severity: 'warning', code }
		: { ...place, severity: 'error', code };
}

/** Understands a row: the wish, or `null` and why not. Everything wrong with it is named at once, not one after the other. */
export function readRow(row: SeasonRow, zone: string): { wish: Wish | null; problems: SeasonProblem[] } {
	const problems: SeasonProblem[] = [];
	const told = (field: RowField) => row.cells[field]?.text ?? '';
	const fromCalendar = row.cells.length !== undefined;

	function needed(field: RowField): string {
		if (told(field) === '') problems.push(problemAt(row, { field, code: 'missing' }));
		return told(field);
	}

	function taken<Value>(read: Read<Value>): Value | null {
		if (read.ok) return read.value;
		problems.push(problemAt(row, read.wrong));
		return null;
	}

	function optional<Value>(field: RowField, read: (text: string) => Read<Value>): Value | null {
		return told(field) === '' ? null : taken(read(told(field)));
	}

	const house = needed('house');
	const production = needed('production');
	const when = taken(
		readWhen({ date: told('date'), start: told('start'), day: told('day') || undefined }, zone),
	);
	if (when?.twice) {
		const { first, second, secondUtc } = bothOf(when.start, zone);
		problems.push(
			problemAt(
				row,
				fromCalendar
					? { field: 'start', code: 'event-time-twice', details: { utc: secondUtc } }
					: { field: 'start', code: 'time-twice', details: { first, second } },
			),
		);
	}
	const id = optional('id', (text) =>
		ID.test(text)
			? { ok: true, value: text }
			: { ok: false, wrong: { field: 'id', code: 'id-unreadable', details: { text } } },
	);
	const about: ProductionWish = {
		title: told('title') || null,
		shortTitle: told('short_title') || null,
		partMinutes: optional('parts', readParts),
		intervalMinutes: optional('intervals', readIntervals),
		doorsMinutesBefore: optional('doors', readDoors),
		lateSeating: optional('late_seating', readLateSeating),
		access: optional('access', readAccess),
		warnings: told('warnings') || null,
		calendar: fromCalendar ? { minutes: told('length') === '' ? null : Number(told('length')) } : null,
	};
	const { partMinutes, intervalMinutes } = about;
	if (intervalMinutes !== null && partMinutes !== null && intervalMinutes.length !== partMinutes.length - 1) {
		const details = { parts: partMinutes.length, intervals: intervalMinutes.length };
		problems.push(problemAt(row, { field: 'intervals', code: 'intervals-count', details }));
	}
	if (when === null || problems.some(isError)) return { wish: null, problems };
	return { wish: { row, id, house, production, company: told('company') || null, when, about }, problems };
}
