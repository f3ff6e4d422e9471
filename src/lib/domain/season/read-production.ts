import { LATE_SEATING_KINDS, type LateSeating } from '../evening/late-seating.ts';
import { PART_NUMBERS } from '../evening/points.ts';
import { ACCESS_WORDS, type AccessWord } from '../programme/plan.ts';
import type { RowField } from './fields.ts';
import type { Read } from './read-when.ts';

/** The longest part or interval a file may tell, in minutes: four hours, as the office takes it. */
const LONGEST_MINUTES = 240;

/** "50+40+45": the parts of a show in minutes, one to six [T1]. */
export function readParts(text: string): Read<number[]> {
	const minutes = minutesIn(text);
	const fine =
		minutes !== null && minutes.length <= PART_NUMBERS.length && minutes.every((each) => each >= 1);
	return fine ? { ok: true, value: minutes } : unreadable('parts', 'parts-unreadable', text);
}

/** "20+15": the intervals between them. */
export function readIntervals(text: string): Read<number[]> {
	if (/^(0|-|–|none)$/i.test(text)) return { ok: true, value: [] };
	const minutes = minutesIn(text);
	return minutes !== null && minutes.length < PART_NUMBERS.length
		? { ok: true, value: minutes }
		: unreadable('intervals', 'intervals-unreadable', text);
}

/** "30": the house opens this many minutes before the start. */
export function readDoors(text: string): Read<number> {
	const [minutes, ...more] = minutesIn(text) ?? [];
	return minutes !== undefined && more.length === 0
		? { ok: true, value: minutes }
		: unreadable('doors', 'doors-unreadable', text);
}

/** any, interval, none; or the breaks as part:minutes, "1:12 2:5" [T11]. */
export function readLateSeating(text: string): Read<LateSeating> {
	const word = text.toLowerCase();
	const kind = LATE_SEATING_KINDS.find((each) => each === word);
	if (kind !== undefined && kind !== 'breaks') return { ok: true, value: { kind } };
	const breaks = text.split(/[\s,;]+/).map((one) => {
		const [, part, minutes] = /^([1-6]):(\d{1,3})$/.exec(one) ?? [];
		const number = PART_NUMBERS.find((each) => each === Number(part));
		return number === undefined ? null : { part: number, minutes: Number(minutes) };
	});
	const told = breaks.filter((one) => one !== null);
	if (told.length < breaks.length) return unreadable('late_seating', 'late-seating-unreadable', text);
	return {
		ok: true,
		value: { kind: 'breaks', breaks: told.sort((a, b) => a.part - b.part || a.minutes - b.minutes) },
	};
}

/** "captioned, relaxed": access words of the production. */
export function readAccess(text: string): Read<AccessWord[]> {
	const words = text
		.toLowerCase()
		.split(/[\s,;|+/]+/)
		.filter((word) => word !== '');
	const unknown = words.find((word) => !ACCESS_WORDS.some((known) => known === word));
	if (unknown !== undefined) {
		const details = { text: unknown, known: ACCESS_WORDS.join(', ') };
		return { ok: false, wrong: { field: 'access', code: 'access-unknown', details } };
	}
	return { ok: true, value: ACCESS_WORDS.filter((word) => words.includes(word)) };
}

/** Minutes joined by a plus; `null` when something in it is no number of minutes. */
function minutesIn(text: string): number[] | null {
	const told = text.split('+').map((part) => /^\s*(\d{1,3})\s*(?:min|')?\s*$/i.exec(part)?.[1]);
	const minutes = told.map(Number);
	return minutes.every((each) => Number.isInteger(each) && each <= LONGEST_MINUTES) ? minutes : null;
}

function unreadable(
	field: RowField,
	code: 'parts-unreadable' | 'intervals-unreadable' | 'doors-unreadable' | 'late-seating-unreadable',
	text: string,
): Read<never> {
	return { ok: false, wrong: { field, code, details: { text } } };
}
