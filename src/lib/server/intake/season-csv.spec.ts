import { describe, expect, it } from 'vitest';
import { SEASON_FIELDS } from '../../domain/season/fields.ts';
import { readSeasonCsv, seasonTemplate } from './season-csv.ts';
import { readSeasonFile } from './season-file.ts';

const ZONE = 'Europe/London';
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The rows as plain texts. */
function rowsOf(file: string | Uint8Array) {
	const { rows, problems } = readSeasonFile(typeof file === 'string' ? bytesOf(file) : file, ZONE);
	return {
		rows: rows.map(({ line, cells }) => ({
			line,
			...Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, cell.text])),
		})),
		problems: problems.map(({ code }) => code),
	};
}

const ONE = [{ line: 2, house: 'Café', production: 'Ebb; again', date: '2027-03-05', start: '19:30' }];

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
	const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
	return Uint8Array.from(order === 'le' ? bytes : bytes.swap16());
}

describe('a CSV file as spreadsheets write it', () => {
	const text = 'house,production,date,start\nCafé,Ebb; again,2027-03-05,19:30\n';

	it.each<[string, string | Uint8Array]>([
		['UTF-8', text],
		['UTF-8 with its mark', `\ufeff${text}`],
		['UTF-16 with its mark', utf16(text, 'le', true)],
		['UTF-16 the other way round', utf16(text, 'be', true)],
		['UTF-16 without a mark', utf16(text, 'le', false)],
		['lines of Windows', text.replaceAll('\n', '\r\n')],
		['lines of an old Mac', text.replaceAll('\n', '\r')],
		['semicolons', 'house;production;date;start\nCafé;"Ebb; again";2027-03-05;19:30'],
		['tabs', 'house\tproduction\tdate\tstart\nCafé\tEbb; again\t2027-03-05\t19:30'],
		['columns in any order and case', 'START,Date,"Production",House\n19:30,2027-03-05,Ebb; again,Café'],
	])('%s', (_, file) => {
		expect(rowsOf(file)).toEqual({ rows: ONE, problems: [] });
	});

	it('Windows-1252 is read, and said to be a guess', () => {
		expect(rowsOf(Uint8Array.from(Buffer.from(text, 'latin1')))).toEqual({
			rows: ONE,
			problems: ['encoding-guessed'],
		});
	});

	it('Excel’s own first line is none of ours', () => {
		expect(rowsOf('sep=;\nhouse;production;date;start\nCafé;"Ebb; again";2027-03-05;19:30').rows).toEqual([
			{ ...ONE[0], line: 3 },
		]);
	});

	it('a quoted cell may go over lines: the rows after it keep their own', () => {
		const file =
			'house,production,date,start\nKeel,"Ebb\nor ""Flow""",2027-03-05,19:30\n\nKeel,Ebb,2027-03-06,19:30';
		expect(rowsOf(file).rows).toMatchObject([
			{ line: 2, production: 'Ebb or "Flow"' },
			{ line: 5, date: '2027-03-06' },
		]);
	});

	it('what would turn or hide the text around it is taken out', () => {
		const file = 'house,production,date,start\nKeel,\u202eEbb\u0007\ufeff,2027-03-05,19:30';
		expect(rowsOf(file)).toMatchObject({ rows: [{ production: 'Ebb' }], problems: ['control-character'] });
		expect(rowsOf(file.replace('\u0007', ''))).toMatchObject({ rows: [{ production: 'Ebb' }], problems: [] });
	});

	it('the template has every column and is read as it stands', () => {
		const { rows, problems } = readSeasonCsv(
			seasonTemplate('Keel', '2027-03-05').replace('\ufeff', '').replaceAll('\r', ''),
		);
		expect(problems).toEqual([]);
		expect(Object.keys(rows[0]?.cells ?? {})).toEqual([...SEASON_FIELDS]);
		expect(rows[0]?.cells).toMatchObject({ house: { text: 'Keel' }, date: { text: '2027-03-05' } });
	});
});

const calendar = (...lines: string[]) =>
	['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) => [
	'BEGIN:VEVENT',
	'SUMMARY:Ebb',
	'LOCATION:Keel',
	...lines,
	'END:VEVENT',
];
const starts = (file: string) =>
	readSeasonFile(bytesOf(file), ZONE).rows.map(({ cells }) =>
		[cells.date?.text, cells.start?.text].filter(Boolean).join(' '),
	);

describe('an iCalendar file', () => {
	const ebb = calendar(...event('UID:a', 'DTSTART:20270305T193000'));

	it.each<[string, string | Uint8Array]>([
		['UTF-8', ebb],
		['UTF-8 with its mark', `\ufeff${ebb}`],
		['UTF-16 with its mark', utf16(ebb, 'le', true)],
		['lines of its own making', ebb.replaceAll('\r\n', '\n')],
		['empty lines before it', `\r\n\r\n${ebb}`],
	])('%s', (_, file) => {
		expect(rowsOf(file)).toMatchObject({
			rows: [{ house: 'Keel', production: 'Ebb', date: '2027-03-05', start: '19:30', length: '' }],
			problems: [],
		});
	});

	const NEW_YORK = [
		'BEGIN:VTIMEZONE',
		'TZID:Our New York',
		'BEGIN:STANDARD',
		'DTSTART:20071104T020000',
		'TZOFFSETFROM:-0400',
		'TZOFFSETTO:-0500',
		'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
		'END:STANDARD',
		'BEGIN:DAYLIGHT',
		'DTSTART:20070311T020000',
		'TZOFFSETFROM:-0500',
		'TZOFFSETTO:-0400',
		'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
		'END:DAYLIGHT',
		'END:VTIMEZONE',
	];

	it.each([
		['no zone: the venue’s', 'DTSTART:20270305T193000', [], '2027-03-05 19:30'],
		['UTC', 'DTSTART:20270305T193000Z', [], '2027-03-05T19:30Z'],
		['the venue’s zone', 'DTSTART;TZID=Europe/London:20270705T193000', [], '2027-07-05 19:30'],
		['another zone', 'DTSTART;TZID=America/New_York:20270305T193000', [], '2027-03-06T00:30Z'],
		['a zone of its own', 'DTSTART;TZID="Our New York":20270705T193000', NEW_YORK, '2027-07-05T23:30Z'],
	])('a start in %s', (_, start, zone, read) => {
		expect(starts(calendar(...zone, ...event(start)))).toEqual([read]);
	});

	it('a series, less what is left out, with what was moved; an occurrence keeps its id', () => {
		const series = event(
			'UID:series@box-office.example',
			'DTSTART:20270301T193000',
			'RRULE:FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20270315T235959',
			'EXDATE:20270308T193000',
		);
		const moved = event(
			'UID:series@box-office.example',
			'RECURRENCE-ID:20270311T193000',
			'DTSTART:20270312T180000',
		);
		const cancelled = event(
			'UID:series@box-office.example',
			'RECURRENCE-ID:20270315T193000',
			'DTSTART:20270315T193000',
			'STATUS:CANCELLED',
		);
		expect(starts(calendar(...series, ...moved, ...cancelled))).toEqual([
			'2027-03-01 19:30',
			'2027-03-04 19:30',
			'2027-03-12 18:00',
		]);
		const ids = (file: string) => rowsOf(file).rows.map((row) => row['id' as keyof typeof row]);
		const whole = ids(calendar(...series));
		expect(ids(calendar(...series, ...moved)).sort()).toEqual(whole.toSorted());
		expect(new Set(whole).size).toBe(4);
		expect(rowsOf(calendar(...series, ...moved, ...cancelled)).problems).toEqual(['event-cancelled']);
	});

	it('text as calendars fold and escape it', () => {
		const folded = calendar(
			'BEGIN:VEVENT',
			'UID:a',
			'DTSTART:20270305T193000',
			'DURATION:PT1H30M',
			'SUMMARY:Ebb\\, or: the long',
			'  way home\\nagain',
			'LOCATION:Keel\\; upstairs',
			'BEGIN:VALARM',
			'TRIGGER:-PT15M',
			'ACTION:DISPLAY',
			'DESCRIPTION:x',
			'END:VALARM',
			'END:VEVENT',
		);
		expect(rowsOf(folded).rows).toMatchObject([
			{ line: 3, production: 'Ebb, or: the long way home again', house: 'Keel; upstairs', length: '90' },
		]);
	});
});
