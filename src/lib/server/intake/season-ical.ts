import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import { inertLine } from '../../contract/inert.ts';
import { LONGEST_CELL, MOST_ROWS, type RowField } from '../../domain/season/fields.ts';
import { fileError, fileWarning, type SeasonProblem } from '../../domain/season/problem.ts';
import type { SeasonFile, SeasonRow } from '../../domain/season/row.ts';
import { isDay } from '../../domain/season/local-start.ts';
import { SECOND, type Instant } from '../../domain/time/instant.ts';
import { instantAt, isUnknownZone } from '../../domain/time/zone.ts';
import { blocksOf, calendarOf, propertyOf, type EventBlock } from './ical-blocks.ts';

/** The most times one event may repeat: a year of every night and a little. Our own choice. */
const MOST_OCCURRENCES = 400;

/**
 * Takes an iCalendar file apart into rows: one for each occurrence of each event. An event without a time, or that
 * repeats without end, is named by its line; the others are read.
 * @param zone the venue's: times without a zone are the venue's
 */
export function readSeasonIcal(text: string, zone: string): SeasonFile {
	const { events, zones, problems } = blocksOf(text);
	const rows: SeasonRow[] = [];
	const tooMany = (count: number): SeasonFile => ({
		rows: [],
		problems: [fileError('file-too-many-rows', { rows: count, most: MOST_ROWS })],
	});
	if (events.length > MOST_ROWS) return tooMany(events.length);
	for (const group of groupsOf(events)) {
		const read = groupRows(group, zones, zone);
		rows.push(...read.rows);
		problems.push(...read.problems);
		// Counted as it goes: a series of hundreds in each of thousands of events would keep the server from the evening.
		if (rows.length > MOST_ROWS) return tooMany(rows.length);
	}
	if (rows.length === 0 && problems.length === 0) problems.push(fileError('file-no-rows'));
	return { rows: rows.sort((a, b) => a.line - b.line), problems };
}

/** An event, and the changes of single occurrences of it that stand in blocks of their own. */
interface Group {
	event: EventBlock;
	exceptions: EventBlock[];
}

function groupsOf(events: EventBlock[]): Group[] {
	const isException = (event: EventBlock) => propertyOf(event, 'RECURRENCE-ID') !== null;
	const masters = events.filter((event) => !isException(event));
	const groups = masters.map((event): Group => ({ event, exceptions: [] }));
	const byUid = new Map(groups.map((group) => [propertyOf(group.event, 'UID'), group] as const).reverse());
	for (const exception of events.filter(isException)) {
		const uid = propertyOf(exception, 'UID');
		const group = uid === null ? undefined : byUid.get(uid);
		// Some calendars hand out a changed occurrence without the event it belongs to: it stands by itself.
		if (group) group.exceptions.push(exception);
		else groups.push({ event: exception, exceptions: [] });
	}
	return groups;
}

function groupRows({ event, exceptions }: Group, zones: string[], zone: string): SeasonFile {
	if (propertyOf(event, 'DTSTART') === null)
		return { rows: [], problems: [fileError('event-no-start', { text: calledIn(event) }, event.line)] };
	const broken = [event, ...exceptions].filter((block) => !canBeRead(block, zones));
	if (broken.length > 0) {
		return { rows: [], problems: broken.map(({ line }) => fileError('event-broken', {}, line)) };
	}
	const calendar = ICAL.Component.fromString(calendarOf(zones, [event, ...exceptions]));
	const [first] = calendar.getAllSubcomponents('vevent');
	if (!first) return { rows: [], problems: [fileError('event-broken', {}, event.line)] };
	const occurrences = occurrencesOf(new ICAL.Event(first), event);
	if (!occurrences.ok) return { rows: [], problems: [occurrences.problem] };
	const rows: SeasonRow[] = [];
	/** What is wrong with an event is wrong with each of its dates, and said once. */
	const problems = new Map<string, SeasonProblem>();
	for (const { item, start, end, original } of occurrences.value) {
		const block = item === null ? event : (exceptions.find((one) => isOf(one, item)) ?? event);
		const read = rowOf(block, { start, end, original }, zone);
		if ('cells' in read) rows.push(read);
		else problems.set(JSON.stringify(read), read);
	}
	return { rows, problems: [...problems.values()] };
}

function canBeRead(block: EventBlock, zones: string[]): boolean {
	// The library makes the 2nd of January of the 32nd of December; nobody meant that.
	const told = ['DTSTART', 'DTEND', 'RECURRENCE-ID'].map((name) => propertyOf(block, name));
	if (told.some((value) => value !== null && !isMoment(value))) return false;
	try {
		const calendar = ICAL.Component.fromString(calendarOf(zones, [block]));
		const [event] = calendar.getAllSubcomponents('vevent');
		if (!event) return false;
		// Values are understood when they are asked for: one that is none throws then.
		const { startDate, endDate } = new ICAL.Event(event);
		const rule: unknown = event.getFirstPropertyValue('rrule');
		const isTime = (value: unknown) => value === null || value === undefined || value instanceof ICAL.Time;
		return isTime(startDate) && isTime(endDate) && (rule === null || rule instanceof ICAL.Recur);
	} catch {
		// The library says in English and in its own terms what it met; the line is what helps.
		return false;
	}
}

/** 20270305 or 20270305T193000, and of the calendar. */
function isMoment(value: string): boolean {
	const [, year, month, day, clock] =
		/^(\d{4})(\d{2})(\d{2})(?:T((?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d|60))Z?)?$/.exec(value) ?? [];
	if (year === undefined || (value.includes('T') && clock === undefined)) return false;
	return isDay(`${year}-${month}-${day}`);
}

interface Occurrence {
	/** The block that says otherwise for this occurrence; `null`: the event itself. */
	item: ICAL.Event | null;
	start: ICAL.Time;
	end: ICAL.Time | null;
	/** When it was to be before anybody moved it, for a repeated event: it is known by that. */
	original: string | null;
}

function occurrencesOf(
	event: ICAL.Event,
	{ line, ...block }: EventBlock,
): { ok: true; value: Occurrence[] } | { ok: false; problem: SeasonProblem } {
	const refuse = (problem: SeasonProblem) => ({ ok: false, problem }) as const;
	const title = calledIn({ line, ...block });
	if (!event.isRecurring()) {
		const original = propertyOf({ line, ...block }, 'RECURRENCE-ID');
		return { ok: true, value: [{ item: null, start: event.startDate, end: event.endDate, original }] };
	}
	const rule = event.component.getFirstPropertyValue('rrule');
	if (rule instanceof ICAL.Recur) {
		if (rule.count === null && rule.until === null)
			return refuse(fileError('event-repeats-forever', { title }, line));
		if (!comesAgain(rule)) return refuse(fileError('event-repeats-strangely', { title }, line));
	}
	const found: Occurrence[] = [];
	const dates = event.iterator();
	// Its types leave out that it ends with nothing.
	const next = (): ICAL.Time | null | undefined => dates.next();
	for (let date = next(); date; date = next()) {
		if (found.length === MOST_OCCURRENCES)
			return refuse(fileError('event-repeats-too-often', { title, most: MOST_OCCURRENCES }, line));
		const { item, startDate, endDate } = event.getOccurrenceDetails(date);
		found.push({
			item: item === event ? null : item,
			start: startDate,
			end: endDate,
			original: date.toString(),
		});
	}
	return { ok: true, value: found };
}

/** What a rule may choose days by, for each frequency. */
const CHOOSES: Record<string, readonly string[]> = {
	DAILY: ['BYDAY', 'BYMONTH'],
	WEEKLY: ['BYDAY', 'BYMONTH'],
	MONTHLY: ['BYDAY', 'BYMONTHDAY', 'BYMONTH'],
	YEARLY: ['BYDAY', 'BYMONTHDAY', 'BYMONTH'],
};

/**
 * Whether a rule is of the kind seasons are written in, and sure to find its next day. The library searches forever
 * for the 31st of February, or for a Tuesday every seventh day from a Monday on.
 */
function comesAgain({ freq, interval, parts }: ICAL.Recur): boolean {
	const chosen = Object.keys(parts);
	const may = CHOOSES[freq];
	if (!may || !Number.isInteger(interval) || interval < 1) return false;
	if (!chosen.every((part) => may.includes(part))) return false;
	const skips = interval > 1 && (freq === 'DAILY' ? chosen.length > 0 : chosen.includes('BYMONTH'));
	const days: unknown[] = parts['BYMONTHDAY'] ?? [];
	return !skips && days.every((day) => Number(day) >= 1 && Number(day) <= 28);
}

/** Whether this block is the one the library means by the exception. */
function isOf(block: EventBlock, { recurrenceId }: ICAL.Event): boolean {
	return propertyOf(block, 'RECURRENCE-ID') === recurrenceId.toICALString();
}

function rowOf(
	block: EventBlock,
	{ start, end, original }: Pick<Occurrence, 'start' | 'end' | 'original'>,
	zone: string,
): SeasonRow | SeasonProblem {
	const { line } = block;
	const title = calledIn(block);
	if (propertyOf(block, 'STATUS')?.toUpperCase() === 'CANCELLED')
		return fileWarning('event-cancelled', { title, date: dayOf(start) }, line);
	if (start.isDate) return fileError('event-all-day', { title }, line);
	if (/T\d{4}60Z?$/.test(propertyOf(block, 'DTSTART') ?? ''))
		return fileError('leap-second', { text: propertyOf(block, 'DTSTART') ?? '' }, line);
	const named = zoneNameOf(block, start);
	const when = whenOf(start, named, zone);
	if (when === null)
		return fileError('event-zone-unknown', { title, text: inertLine(named).slice(0, LONGEST_NAMED) }, line);
	const house = unescaped(propertyOf(block, 'LOCATION') ?? '');
	const production = titleOf(block);
	if (production === '') return fileError('event-no-title', {}, line);
	if (house === '') return fileError('event-no-place', { title }, line);
	const uid = propertyOf(block, 'UID');
	const minutes = end === null ? 0 : Math.round((end.toUnixTime() - start.toUnixTime()) / 60);
	if (minutes < 0) return fileError('event-ends-before-start', { title }, line);
	const texts: Partial<Record<RowField, string>> = {
		...(uid !== null && { id: idOf(uid, original) }),
		house,
		production,
		...when,
		length: minutes > 0 ? String(minutes) : '',
	};
	const cells: SeasonRow['cells'] = {};
	for (const [field, text] of Object.entries(texts) as [RowField, string][]) {
		if (text.length > LONGEST_CELL) return { ...fileError('too-long', { most: LONGEST_CELL }, line), field };
		cells[field] = { text, column: null };
	}
	return { line, cells };
}

/** Start and date of the venue's clock where the calendar means that; else the instant. `null`: nobody knows that zone. */
function whenOf(time: ICAL.Time, named: string, zone: string): { date?: string; start: string } | null {
	const clock = `${two(time.hour)}:${two(time.minute)}`;
	if (named === FLOATING || named === zone) return { date: dayOf(time), start: clock };
	const utc = (at: Instant) => ({ start: `${new Date(at).toISOString().slice(0, 16)}Z` });
	if (named === 'UTC') return utc(time.toUnixTime() * SECOND);
	if (!isUnknownZone(named)) return utc(instantAt(dayOf(time), clock, named));
	// The calendar brings a zone of its own making.
	return time.zone.tzid === named ? utc(time.toUnixTime() * SECOND) : null;
}

const FLOATING = '';

function zoneNameOf({ lines }: EventBlock, { zone }: ICAL.Time): string {
	if (zone === ICAL.Timezone.utcTimezone) return 'UTC';
	const start = lines.find(({ text }) => /^DTSTART[;:]/i.test(text))?.text ?? '';
	return /^[^:"]*;TZID=(?:"([^"]+)"|([^":;]+))/i.exec(start)?.slice(1).find(Boolean) ?? FLOATING;
}

function dayOf({ year, month, day }: ICAL.Time): string {
	return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
	return String(number).padStart(2, '0');
}

function titleOf(block: EventBlock): string {
	return unescaped(propertyOf(block, 'SUMMARY') ?? '');
}

/** Longer names do not help to find an event, and a problem has no room for them. */
const LONGEST_NAMED = 80;

/** An event as a sentence names it. */
function calledIn(block: EventBlock): string {
	return titleOf(block).slice(0, LONGEST_NAMED) || '–';
}

/** A text value without its escapes, as one line. */
function unescaped(value: string): string {
	return inertLine(value.replace(/\\n/gi, ' ').replace(/\\([\\;,])/g, '$1'));
}

/** Event ids hold anything; ours are short and safe, and the same for the same event at the next import. */
function idOf(uid: string, original: string | null): string {
	const text = original === null ? uid : `${uid} ${original.replace(/[-:]/g, '')}`;
	return `ical-${createHash('sha256').update(text).digest('hex').slice(0, 20)}`;
}
