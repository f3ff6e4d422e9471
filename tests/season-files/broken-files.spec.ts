/** Season files broken in many ways, each with what the person is told, word for word, and where. */
import { describe, expect, it } from 'vitest';
import { payloads } from '../../src/lib/contract/payloads.ts';
import { dryRun, type DryRun } from '../../src/lib/domain/season/dry-run.ts';
import { ERROR_CODES, WARNING_CODES } from '../../src/lib/domain/season/problem.ts';
import { SEASON, ZONE } from '../../src/lib/domain/season/season.example.ts';
import type { Season } from '../../src/lib/domain/season/season.ts';
import { instantAt } from '../../src/lib/domain/time/zone.ts';
import { voicesOf } from '../../src/lib/words/words.ts';
import { readSeasonFile } from '../../src/lib/server/intake/season-file.ts';
import { readWords, SHIPPED_WORDS } from '../../src/lib/server/words.ts';

/** Two weeks before anything of these files. */
const NOW = instantAt('2027-02-15', '12:00', ZONE);

function run(file: string | Uint8Array, over: Partial<Season> = {}, now = NOW): DryRun {
	const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
	return dryRun(
		{ ...SEASON, ...over },
		readSeasonFile(bytes, ZONE),
		{ addHouses: false, houses: {} },
		{ tonight: 'adds' },
		now,
	);
}

const words = await readWords(SHIPPED_WORDS, null);
const reports: string[] = [];
const say = voicesOf(words.catalogue('import'), 'en', (what) => reports.push(what))('en');

/** "3:7 “7:30x” is not a time. …": line, column and sentence of everything that was told. */
function told({ problems, lines }: DryRun): string[] {
	return [...problems, ...lines.flatMap((line) => line.problems)].map(({ line, column, code, details }) => {
		const { startAt, ...rest } = details;
		const args = startAt === undefined ? rest : { ...rest, startAt: dateOf(Number(startAt)) };
		return `${line ?? '-'}:${column ?? '-'} ${say(`import-problem-${code}`, args)}`;
	});
}

function dateOf(at: number): string {
	return new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, day: 'numeric', month: 'short' }).format(at);
}

const HEAD = 'house,production,date,start';
const csv = (...lines: string[]) => lines.join('\n');
const row = (columns: string, cells: string) =>
	csv(`${HEAD},${columns}`, `Keel,Ebb,2027-03-05,19:30,${cells}`);

describe('[T13] CSV files broken in many ways, each told by line and column', () => {
	const BROKEN: Record<string, [file: string | Uint8Array, told: string[]]> = {
		'nothing in it': [
			'',
			['-:- The file is empty. Choose one with a first line of column names, or take the template.'],
		],
		'only spaces': [
			' \n \n',
			['-:- The file is empty. Choose one with a first line of column names, or take the template.'],
		],
		'a workbook': [
			new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
			['-:- This is a workbook, not a CSV file. In the spreadsheet, save it as CSV (UTF-8) and choose that.'],
		],
		'a picture': [
			new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
			['-:- This is no text file. Choose a CSV or an iCalendar file.'],
		],
		'larger than a megabyte': [
			`${HEAD}\n${'x'.repeat(1_048_600)}`,
			['-:- The file is larger than 1 MB. Split it by season or house.'],
		],
		'ten megabytes': [
			new Uint8Array(10 * 1_048_576).fill(0x78),
			['-:- The file is larger than 1 MB. Split it by season or house.'],
		],
		'more rows than one file may have': [
			csv(HEAD, ...Array.from({ length: 5_001 }, () => 'Keel,Ebb,2027-03-05,19:30')),
			['-:- 5,001 rows are more than the 5,000 one file may have. Split it.'],
		],
		'columns missing': [
			csv('house,title', 'Keel,Ebb'),
			[
				'1:- These columns are missing: production, date, start. Add them to the first line, or begin with the template.',
			],
		],
		'no line of column names': [
			csv('Keel,Ebb,2027-03-05,19:30', 'Keel,Ebb,2027-03-06,19:30'),
			[
				'1:- The first line names no column of ours, so nothing can be read. Put the names there: house, production, date, start. Or begin with the template.',
			],
		],
		'column names in another language': [
			'Haus;Produktion;Datum;Beginn\nKeel;Ebb;2027-03-05;19:30',
			[
				'1:- The first line names no column of ours, so nothing can be read. Put the names there: house, production, date, start. Or begin with the template.',
			],
		],
		'semicolons where commas are meant': [
			'house,production,date,start\nKeel;Ebb;2027-03-05;19:30',
			[
				'2:- This row is one cell: its cells are not divided as those of the first line. Use the same sign throughout, comma or semicolon.',
			],
		],
		'a column twice': [
			csv(`${HEAD},Start`, 'Keel,Ebb,2027-03-05,19:30,20:00'),
			['1:5 The column start stands there twice. Keep one of them.'],
		],
		'no rows': [HEAD, ['-:- There are column names and no rows under them, or a calendar without events.']],
		'a quotation mark that does not close': [
			csv(HEAD, 'Keel,Ebb,2027-03-05,19:30', 'Keel,"Ebb,2027-03-06,19:30', 'Keel,Ebb,2027-03-07,19:30'),
			[
				'3:2 A quotation mark opens a cell here and does not close it, or stands in the middle of one. Write a quotation mark inside a cell twice.',
			],
		],
		'a quotation mark that does not close, with semicolons, in UTF-16 with a mark': [
			Uint8Array.from(
				Buffer.from('\ufeffhouse;production;date;start\r\nKeel;"Ebb;2027-03-06;19:30', 'utf16le'),
			),
			[
				'2:2 A quotation mark opens a cell here and does not close it, or stands in the middle of one. Write a quotation mark inside a cell twice.',
			],
		],
		'a quotation mark in the middle': [
			csv(HEAD, 'Keel,The "Ebb",2027-03-05,19:30'),
			[
				'2:2 A quotation mark opens a cell here and does not close it, or stands in the middle of one. Write a quotation mark inside a cell twice.',
			],
		],
		'a comma in a cell': [
			csv(HEAD, 'Keel,Ebb, again,2027-03-05,19:30'),
			[
				'2:5 This row has more cells than the 4 columns of the first line. Put a cell that holds a comma or semicolon in quotation marks.',
			],
		],
		'a cell of a whole page': [
			csv(HEAD, `Keel,${'Ebb '.repeat(100)},2027-03-05,19:30`),
			['2:2 This is longer than 300 characters. Shorten it.'],
		],
		'no house': [
			csv(HEAD, ',Ebb,2027-03-05,19:30'),
			['2:1 Nothing stands here, and it is needed. Fill it in.'],
		],
		'no start': [
			csv(HEAD, 'Keel,Ebb,2027-03-05,'),
			['2:4 Nothing stands here, and it is needed. Fill it in.'],
		],
		'a house nobody knows': [
			csv(HEAD, 'Kell,Ebb,2027-03-05,19:30'),
			['2:1 There is no house “Kell” here. Say above which one is meant or add it, or mend the name.'],
		],
		'a company nobody knows': [
			csv(`${HEAD},company`, 'Keel,Flow,2027-03-05,19:30,Tide Compny'),
			[
				'2:- No lengths are told. 55 + 45 minutes, as usual here, and marked as estimated.',
				'2:5 There is no company “Tide Compny” here yet. It comes along, to be completed under Companies. If a known one is meant, mend the name.',
			],
		],
		'a date in words': [
			csv(HEAD, 'Keel,Ebb,next Friday,19:30'),
			['2:3 “next Friday” is not a date. Write 2027-03-05 or 5.3.2027.'],
		],
		'a date that reads either way': [
			csv(HEAD, 'Keel,Ebb,03/04/2027,19:30'),
			['2:3 “03/04/2027” can be read as day and month either way. Write 2027-03-05.'],
		],
		'a day the calendar does not have': [
			csv(HEAD, 'Keel,Ebb,2027-02-29,19:30'),
			['2:3 The calendar has no 2027-02-29. Mend the date.'],
		],
		'the 31st of November, written either way': [
			csv(HEAD, 'Keel,Ebb,2027-11-31,19:30', 'Keel,Ebb,31.11.2027,19:30'),
			[
				'2:3 The calendar has no 2027-11-31. Mend the date.',
				'3:3 The calendar has no 31.11.2027. Mend the date.',
			],
		],
		'a time that is none': [
			csv(HEAD, 'Keel,Ebb,2027-03-05,half seven'),
			['2:4 “half seven” is not a time. Write 19:30, 7.30 pm, or up to 27:59 for after midnight.'],
		],
		'a time past the night after': [
			csv(HEAD, 'Keel,Ebb,2027-03-05,30:15'),
			['2:4 “30:15” is not a time. Write 19:30, 7.30 pm, or up to 27:59 for after midnight.'],
		],
		'a time of the next day, written as a night [T13]': [
			csv(HEAD, 'Keel,Ebb,2027-03-05,27:59', 'Keel,Ebb,2027-03-05,28:00', 'Keel,Ebb,2027-03-05,29:59'),
			[
				'3:4 “28:00” is after four in the morning, where the next day begins. Write the date 2027-03-06 and the start 04:00.',
				'4:4 “29:59” is after four in the morning, where the next day begins. Write the date 2027-03-06 and the start 05:59.',
			],
		],
		'another evening than that of the start [T13]': [
			csv(
				`${HEAD},day`,
				'Keel,Ebb,2027-03-05,19:30,2027-03-04',
				'Keel,Ebb,2027-03-05,19:30,2027-03-06',
				'Keel,Ebb,2027-03-08,00:30,2027-03-08',
				'Keel,Ebb,2027-03-09,00:30,2027-03-08',
				'Keel,Ebb,2027-03-09,25:30,2027-03-10',
				'Keel,Ebb,2027-03-10,25:30,2027-03-10',
			),
			[
				'2:5 This start belongs to 2027-03-05, not to 2027-03-04: a day lasts until four in the morning. Write 2027-03-05, or leave day empty; or mend date and start.',
				'3:5 This start belongs to 2027-03-05, not to 2027-03-06: a day lasts until four in the morning. Write 2027-03-05, or leave day empty; or mend date and start.',
				'4:5 This start belongs to 2027-03-07, not to 2027-03-08: a day lasts until four in the morning. Write 2027-03-07, or leave day empty; or mend date and start.',
				'6:5 This start belongs to 2027-03-09, not to 2027-03-10: a day lasts until four in the morning. Write 2027-03-09, or leave day empty; or mend date and start.',
			],
		],
		'a leap second [33]': [
			csv(HEAD, 'Keel,Ebb,2016-12-31,23:59:60'),
			['2:4 “23:59:60” names a leap second. Performances start at a whole minute.'],
		],
		'a time the clocks skip': [
			csv(HEAD, 'Keel,Ebb,2027-03-28,01:30'),
			['2:4 01:30 does not exist on 2027-03-28: the clocks go forward over it. Write 00:30 or 02:30.'],
		],
		'a time the clocks skip, as the night before writes it [33]': [
			csv(HEAD, 'Keel,Ebb,2027-03-27,25:30'),
			['2:4 01:30 does not exist on 2027-03-28: the clocks go forward over it. Write 00:30 or 02:30.'],
		],
		'a time that has passed': [
			csv(HEAD, 'Keel,Ebb,2027-01-05,19:30', 'Keel,Ebb,2027-02-15,11:00'),
			[
				'2:3 5 Jan has passed, so nothing is put there. Mend the date or the start, or remove the row.',
				'3:4 15 Feb has passed, so nothing is put there. Mend the date or the start, or remove the row.',
			],
		],
		'a time so near that screens announce it at once': [
			csv(HEAD, 'Keel,Ebb,2027-02-16,19:30'),
			[
				'2:3 Screens and phones announce this performance as soon as the file is taken: from then on it can be cancelled, not taken back.',
			],
		],
		'a time the clocks repeat': [
			csv(HEAD, 'Keel,Ebb,2027-10-31,01:30'),
			[
				'2:4 The clocks go back and this time comes twice. The first is meant; for the other write 01:30+00:00 instead of 01:30+01:00.',
			],
		],
		'an offset that is not the venue’s': [
			csv(HEAD, 'Keel,Ebb,2027-03-05,19:30+05:30'),
			['2:4 “19:30+05:30” is not the venue’s time then. Write 19:30+00:00.'],
		],
		'an evening far from its date': [
			row('day', '2027-03-15'),
			[
				'2:5 This start belongs to 2027-03-05, not to 2027-03-15: a day lasts until four in the morning. Write 2027-03-05, or leave day empty; or mend date and start.',
			],
		],
		'parts in words': [
			row('parts', 'fifty'),
			['2:5 “fifty” are no parts. Write the minutes of one to six parts with a plus between them: 50+40.'],
		],
		'seven parts': [
			row('parts', '10+10+10+10+10+10+10'),
			[
				'2:5 “10+10+10+10+10+10+10” are no parts. Write the minutes of one to six parts with a plus between them: 50+40.',
			],
		],
		'a length below nothing': [
			row('parts,intervals', '-50+40,-20'),
			[
				'2:5 “-50+40” are no parts. Write the minutes of one to six parts with a plus between them: 50+40.',
				'2:6 “-20” are no intervals. Write minutes with a plus between them: 20+15.',
			],
		],
		'a part of no length, and one of five hours': [
			csv(`${HEAD},parts`, 'Keel,Ebb,2027-03-05,19:30,0', 'Keel,Ebb,2027-03-06,19:30,300'),
			[
				'2:5 “0” are no parts. Write the minutes of one to six parts with a plus between them: 50+40.',
				'3:5 “300” are no parts. Write the minutes of one to six parts with a plus between them: 50+40.',
			],
		],
		'intervals that are none': [
			row('intervals', 'yes'),
			['2:5 “yes” are no intervals. Write minutes with a plus between them: 20+15.'],
		],
		'too few intervals': [
			row('parts,intervals', '50+40+45,20'),
			['2:6 Parts and intervals do not fit: 3 parts, 1 intervals. There is one interval fewer than parts.'],
		],
		'intervals that do not fit the parts there are': [
			row('intervals', '20+20'),
			['2:5 Parts and intervals do not fit: 2 parts, 2 intervals. There is one interval fewer than parts.'],
		],
		'doors in words': [row('doors', 'early'), ['2:5 “early” is not a number of minutes. Write 30.']],
		'late seating that is none': [
			row('late_seating', 'sometimes'),
			[
				'2:5 “sometimes” is no late seating. Write any, interval, none, or breaks as part and minute: 1:12 2:5.',
			],
		],
		'a break past the end of its part': [
			row('late_seating', '1:75'),
			['2:5 Minute 75 of part 1 lies in none of the parts 60+45. Mend the break or the parts.'],
		],
		'an access word nobody knows': [
			row('access', 'captioned; surtitled'),
			[
				'2:5 “surtitled” is not known. Known are: relaxed, captioned, signed, audio-described, touch-tour, hearing-loop.',
			],
		],
		'an id that is none': [
			row('id', 'ebb 1'),
			['2:5 “ebb 1” is not an id: letters without accents, digits, hyphens and underscores, at most 64.'],
		],
		'one performance twice': [
			csv(HEAD, 'Keel,Ebb,2027-03-05,19:30', 'The Loft,Ebb,2027-03-05,19:30', 'keel,ebb,5.3.2027,7.30 pm'),
			['4:4 Line 2 is about the same performance. Remove one of the two, or give each its own id.'],
		],
		'rows of one production that disagree': [
			csv(
				`${HEAD},parts,intervals`,
				'Keel,Ebb,2027-03-05,19:30,50+40,20',
				'Keel,Ebb,2027-03-06,19:30,50+45,20',
			),
			[
				'3:5 “50+45” here, “50+40” in line 2: the rows of one production must agree. Mend one of them, or give one another production.',
			],
		],
		'a performance to which something has happened': [
			csv(`${HEAD},id`, 'The Loft,Ebb,2027-03-01,19:30,begun'),
			[
				'2:1 Something has already happened to this performance of 1 Mar, so it is not changed. Remove the row; what is still to be said of it is said on the staff page.',
			],
		],
		'letters that are none': [
			csv(HEAD, 'Keel,E\u0007bb\u001b,2027-03-05,19:30'),
			[
				'2:- Something that is no letter stands here (U+0007, U+001B), as copying from other programs leaves behind. It is left out: look whether the line reads right.',
			],
		],
		'a column nobody knows': [
			row('price', '12'),
			['1:5 The column “price” is not one of ours. It is left out.'],
		],
		'letters that are no UTF-8': [
			Uint8Array.from(
				Buffer.from(csv(HEAD, 'Keel,Ebb,2027-03-05,19:30', 'Keel,Café,2027-03-06,19:30'), 'latin1'),
			),
			[
				'-:- The file does not say how its letters are written. It was read as Windows-1252: look at names with accents, or save it as UTF-8.',
				'3:- No company is named. Tide Company is taken.',
				'3:- No lengths are told. 55 + 45 minutes, as usual here, and marked as estimated.',
			],
		],
	};

	it.each(Object.entries(BROKEN))('%s', (_, [file, expected]) => {
		expect(told(run(file))).toEqual(expected);
		expect(reports).toEqual([]);
	});

	it('names everything wrong with a row at once, and takes nothing of it', () => {
		const done = run(csv(`${HEAD},parts,company`, 'Kell,Flow,2027-13-05,25:75,x,New Company'));
		expect(done.lines[0]?.problems.map(({ column }) => column)).toEqual([3, 5]);
		expect(done.changes).toEqual({ houses: [], companies: [], productions: [], performances: [] });
	});

	it('[33] what ends after midnight, two houses at once, and 25:30 are no mistakes', () => {
		const done = run(
			csv(
				HEAD,
				'Keel,Ebb,2027-03-05,22:30',
				'The Loft,Ebb,2027-03-05,22:30',
				'Keel,Ebb,2027-03-05,25:30',
				'The Loft,Ebb,2027-03-06,01:30',
			),
		);
		expect(told(done)).toEqual([]);
		expect(done.lines.map(({ day, start }) => [day, start])).toEqual([
			['2027-03-05', instantAt('2027-03-05', '22:30', ZONE)],
			['2027-03-05', instantAt('2027-03-05', '22:30', ZONE)],
			['2027-03-05', instantAt('2027-03-06', '01:30', ZONE)],
			['2027-03-05', instantAt('2027-03-06', '01:30', ZONE)],
		]);
	});

	it('[33] two in one house, the first of which ends after midnight, are told to both', () => {
		expect(told(run(csv(HEAD, 'Keel,Ebb,2027-03-05,23:30', 'Keel,Ebb,2027-03-05,25:30')))).toEqual([
			'2:- Ebb of 6 Mar is in the same house at the same time. Look whether both are meant.',
			'3:- Ebb of 5 Mar is in the same house at the same time. Look whether both are meant.',
		]);
	});

	it('a performance that has begun is not changed, and one that screens announce is changed at once', () => {
		const file = csv(`${HEAD},id`, 'Keel,Ebb,2027-03-13,19:30,third');
		expect(told(run(file, {}, instantAt('2027-03-03', '19:30', ZONE)))).toEqual([
			'2:4 The time of this performance, 3 Mar, has come, so it is not changed. Remove the row, or write it as it stands.',
		]);
		expect(told(run(file, {}, instantAt('2027-03-03', '19:29', ZONE)))).toEqual([
			'2:4 This performance of 3 Mar is tonight’s, and the house manager alone moves it. Remove the row, or ask them.',
		]);
		expect(told(run(file, {}, instantAt('2027-03-02', '19:29', ZONE)))).toEqual([
			'2:4 Screens and phones announce this performance already, and show the change as soon as the file is taken.',
		]);
		const performances = SEASON.performances.map((one) => ({ ...one, touched: true, cancelled: true }));
		expect(told(run(file, { performances }))).toEqual([
			'2:4 This performance is cancelled, so it is not changed. Remove the row.',
		]);
	});

	it('a change to a production that is running is refused, row by row', () => {
		const running = SEASON.performances.map((performance) => ({ ...performance, running: true }));
		const done = run(row('doors', '45'), { performances: running });
		expect(told(done)).toEqual([
			'2:5 A performance of this production is running now. Import this change after house clear.',
		]);
		expect(run(row('doors', '30'), { performances: running }).totals).toMatchObject({ new: 1, errors: 0 });
	});
});

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const calendar = (...lines: string[]) =>
	['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
const ebb = (...lines: string[]) => calendar(...event('UID:ebb-1', 'SUMMARY:Ebb', 'LOCATION:Keel', ...lines));

describe('[T13] calendars broken in many ways, each told by line', () => {
	const BROKEN: Record<string, [file: string, told: string[]]> = {
		'not a calendar after all': [
			'BEGIN:VCARD\nEND:VCARD',
			['-:- This begins like a calendar and is none. Export it again as iCalendar (.ics).'],
		],
		'cut off on its way': [
			'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Ebb',
			['3:- The file ends before the calendar does. It was cut off on its way: export or download it again.'],
		],
		'no events': [
			calendar(),
			['-:- There are column names and no rows under them, or a calendar without events.'],
		],
		'an event that does not end': [
			calendar(
				'BEGIN:VEVENT',
				'SUMMARY:Ebb',
				...event('SUMMARY:Ebb', 'LOCATION:Keel', 'DTSTART:20270305T193000'),
			),
			['3:- This event cannot be read. Open it in the calendar it comes from, save it and export again.'],
		],
		'a line that is none': [
			ebb('DTSTART:20270305T193000', 'nonsense'),
			['3:- This event cannot be read. Open it in the calendar it comes from, save it and export again.'],
		],
		'a start that is none': [
			ebb('DTSTART:tomorrow'),
			['3:- This event cannot be read. Open it in the calendar it comes from, save it and export again.'],
		],
		'a month the year does not have': [
			ebb('DTSTART:20271305T193000'),
			['3:- This event cannot be read. Open it in the calendar it comes from, save it and export again.'],
		],
		'no start': [ebb(), ['3:- The event Ebb has no start. Give it one in the calendar.']],
		'all day': [
			ebb('DTSTART;VALUE=DATE:20270305'),
			['3:- Ebb is an all-day event: it has no time. Give it a start in the calendar.'],
		],
		'a zone nobody knows': [
			ebb('DTSTART;TZID=Harbour Time:20270305T193000'),
			[
				'3:- Ebb is in the time zone “Harbour Time”, which nobody knows and the calendar does not describe. Choose another in the calendar.',
			],
		],
		'no place': [
			calendar(...event('SUMMARY:Ebb', 'DTSTART:20270305T193000')),
			['3:- Ebb has no place. Give it a house in the calendar.'],
		],
		'no title': [
			calendar(...event('LOCATION:Keel', 'DTSTART:20270305T193000')),
			['3:- This event has no title, so nobody knows what plays. Give it one in the calendar.'],
		],
		'no title, for a whole series: said once': [
			calendar(...event('LOCATION:Keel', 'DTSTART:20270305T193000', 'RRULE:FREQ=DAILY;COUNT=30')),
			['3:- This event has no title, so nobody knows what plays. Give it one in the calendar.'],
		],
		'nothing but a day, and a name of a whole page': [
			calendar(...event(`SUMMARY:${'Ebb '.repeat(100)}`, 'DTSTART;VALUE=DATE:20270305')),
			[`3:- ${'Ebb '.repeat(20)} is an all-day event: it has no time. Give it a start in the calendar.`],
		],
		'an end before the beginning': [
			ebb('DTSTART:20270305T193000', 'DTEND:20270305T183000'),
			['3:- Ebb ends before it begins. Mend its end in the calendar.'],
		],
		'a length below nothing': [
			ebb('DTSTART:20270305T193000', 'DURATION:-PT2H'),
			['3:- Ebb ends before it begins. Mend its end in the calendar.'],
		],
		'a folded line that was cut: its second half has lost its space': [
			ebb('DTSTART:20270305T193000', 'DESCRIPTION:A long evening by the', 'water, and home again'),
			['3:- This event cannot be read. Open it in the calendar it comes from, save it and export again.'],
		],
		'a folded line that was cut with all that came after it': [
			ebb('DTSTART:20270305T193000', 'DESCRIPTION:A long evening\r\n  by the wat').split('wat')[0] ?? '',
			['8:- The file ends before the calendar does. It was cut off on its way: export or download it again.'],
		],
		'half past one as a timetable writes it [33]': [
			ebb('DTSTART:20270305T253000'),
			['3:- This event cannot be read. Open it in the calendar it comes from, save it and export again.'],
		],
		'the 31st of November': [
			ebb('DTSTART:20271131T193000'),
			['3:- This event cannot be read. Open it in the calendar it comes from, save it and export again.'],
		],
		'ten megabytes': [
			calendar(...event(`DESCRIPTION:${'x'.repeat(10 * 1_048_576)}`)),
			['-:- The file is larger than 1 MB. Split it by season or house.'],
		],
		'letters that are none': [
			ebb('DTSTART:20270305T193000', 'DESCRIPTION:A \u0007bell'),
			[
				'8:- Something that is no letter stands here (U+0007), as copying from other programs leaves behind. It is left out: look whether the line reads right.',
			],
		],
		'a time that has passed': [
			ebb('DTSTART:20260305T193000Z'),
			['3:- 5 Mar has passed, so nothing is put there. Mend the date or the start, or remove the row.'],
		],
		'a time the clocks repeat': [
			ebb('DTSTART;TZID=Europe/London:20271031T013000'),
			[
				'3:- The clocks go back and this time comes twice. The first is meant; for the other give the event the time zone UTC and the start 2027-10-31 01:30.',
			],
		],
		'a house that plays twice at once [33]': [
			calendar(
				...event('UID:a', 'SUMMARY:Ebb', 'LOCATION:Keel', 'DTSTART:20270305T233000'),
				...event('UID:b', 'SUMMARY:Ebb', 'LOCATION:Keel', 'DTSTART:20270306T013000'),
			),
			[
				'3:- Ebb of 6 Mar is in the same house at the same time. Look whether both are meant.',
				'9:- Ebb of 5 Mar is in the same house at the same time. Look whether both are meant.',
			],
		],
		'a place nobody knows': [
			calendar(...event('SUMMARY:Ebb', 'LOCATION:Elsewhere', 'DTSTART:20270305T193000')),
			['3:- There is no house “Elsewhere” here. Say above which one is meant or add it, or mend the name.'],
		],
		'a title of a whole page': [
			calendar(...event(`SUMMARY:${'Ebb '.repeat(100)}`, 'LOCATION:Keel', 'DTSTART:20270305T193000')),
			['3:- This is longer than 300 characters. Shorten it.'],
		],
		'repeating without end': [
			ebb('DTSTART:20270305T193000', 'RRULE:FREQ=WEEKLY'),
			['3:- Ebb repeats without end. Give the series a last date in the calendar.'],
		],
		'repeating too often': [
			ebb('DTSTART:20270305T193000', 'RRULE:FREQ=DAILY;COUNT=5000'),
			['3:- Ebb repeats more than 400 times. Split the series, or end it earlier.'],
		],
		'repeating every second': [
			ebb('DTSTART:20270305T193000', 'RRULE:FREQ=SECONDLY;COUNT=3'),
			[
				'3:- The rule by which Ebb repeats is not one a season is written in: every so many days, weeks, months or years, on weekdays or on days 1 to 28. Enter the performances one by one.',
			],
		],
		'repeating on the 31st of February': [
			ebb('DTSTART:20270305T193000', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=2'),
			[
				'3:- The rule by which Ebb repeats is not one a season is written in: every so many days, weeks, months or years, on weekdays or on days 1 to 28. Enter the performances one by one.',
			],
		],
		'repeating on a Tuesday, every seventh day from a Friday': [
			ebb('DTSTART:20270305T193000', 'RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU;COUNT=2'),
			[
				'3:- The rule by which Ebb repeats is not one a season is written in: every so many days, weeks, months or years, on weekdays or on days 1 to 28. Enter the performances one by one.',
			],
		],
		'a rule that is none': [
			ebb('DTSTART:20270305T193000', 'RRULE:FREQ=SOMETIMES'),
			['3:- This event cannot be read. Open it in the calendar it comes from, save it and export again.'],
		],
		'a leap second [33]': [
			ebb('DTSTART:20161231T235960Z'),
			['3:- “20161231T235960Z” names a leap second. Performances start at a whole minute.'],
		],
		'a time the clocks skip': [
			ebb('DTSTART;TZID=Europe/London:20270328T013000'),
			['3:- 01:30 does not exist on 2027-03-28: the clocks go forward over it. Write 00:30 or 02:30.'],
		],
		cancelled: [
			ebb('DTSTART:20270305T193000', 'STATUS:CANCELLED'),
			[
				'3:- Ebb of 2027-03-05 is cancelled in the calendar and left out. If it is in the season, cancel it there.',
			],
		],
		'the same event twice': [
			calendar(
				...event('UID:a', 'SUMMARY:Ebb', 'LOCATION:Keel', 'DTSTART:20270305T193000'),
				...event('UID:a', 'SUMMARY:Ebb', 'LOCATION:Keel', 'DTSTART:20270306T193000'),
			),
			['9:- Line 3 is about the same performance. Remove one of the two, or give each its own id.'],
		],
		'a production nobody knows': [
			calendar(...event('SUMMARY:Flow', 'LOCATION:Keel', 'DTSTART:20270305T193000', 'DTEND:20270305T210000')),
			[
				'3:- No company is named. Tide Company is taken.',
				'3:- A production of this name is new. It gets one part of 90 minutes, as long as the calendar says, marked as estimated.',
			],
		],
	};

	it.each(Object.entries(BROKEN))('%s', (_, [file, expected]) => {
		expect(told(run(file))).toEqual(expected);
		expect(reports).toEqual([]);
	});

	it.each<[string, string[], string]>([
		[
			'without an end',
			[],
			'A production of this name is new, and the calendar says no end. It gets one part of 120 minutes, as long as an evening usually is here, marked as estimated.',
		],
		[
			'that blocks the whole day',
			['DURATION:PT10H'],
			'A production of this name is new, and the calendar blocks more than four hours, which is no length of a part. It gets one part of 120 minutes, as long as an evening usually is here, marked as estimated.',
		],
	])('an event %s of a production nobody knows is one part, and told', (_, length, sentence) => {
		const flow = event('SUMMARY:Flow', 'LOCATION:Keel', 'DTSTART:20270305T193000', ...length);
		const done = run(calendar(...flow));
		expect(told(done)).toEqual(['3:- No company is named. Tide Company is taken.', `3:- ${sentence}`]);
		expect(done.changes.productions.map(({ after }) => after)).toMatchObject([
			{ partMinutes: [120], intervalMinutes: [], estimated: true },
		]);
		// One that is known keeps its parts.
		expect(run(ebb('DTSTART:20270305T193000', ...length)).changes.productions).toEqual([]);
	});

	it('what is told always passes the door', () => {
		const all = Object.values(BROKEN).map(([file]) => readSeasonFile(new TextEncoder().encode(file), ZONE));
		for (const { rows, problems } of all) {
			const input = { file: 'season.ics', rows, problems };
			expect(payloads['season:prepare-import']['~standard'].validate(input)).not.toHaveProperty('issues');
		}
	});

	it('one broken event does not keep the others out', () => {
		const good = event('SUMMARY:Ebb', 'LOCATION:Keel', 'DTSTART:20270305T193000');
		const done = run(calendar(...event('SUMMARY:Ebb', 'DTSTART:nonsense'), ...good));
		expect(done.totals).toMatchObject({ new: 1, errors: 1 });
	});
});

describe('what a season file is told', () => {
	it('every code has its sentence', () => {
		for (const code of [...ERROR_CODES, ...WARNING_CODES]) {
			expect(words.catalogue('import')['en']).toContain(`import-problem-${code} =`);
		}
	});
});
