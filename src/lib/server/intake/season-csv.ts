import { CsvError, parse } from 'csv-parse/sync';
import { inertLine } from '../../contract/inert.ts';
import {
	LONGEST_CELL,
	MOST_ROWS,
	NEEDED_FIELDS,
	SEASON_FIELDS,
	type SeasonField,
} from '../../domain/season/fields.ts';
import { fileError, fileWarning, type SeasonProblem } from '../../domain/season/problem.ts';
import type { LocalDate } from '../../domain/time/instant.ts';
import type { Cell, SeasonFile, SeasonRow } from '../../domain/season/row.ts';

/** What spreadsheets put between cells, the likeliest first. */
const DELIMITERS = [',', ';', '\t'] as const;

/** The template to begin with: the columns, and one row as an example, on a day to come. */
export function seasonTemplate(house: string, date: LocalDate): string {
	const example: Record<SeasonField, string> = {
		id: 'hamlet-1',
		house,
		company: 'Harbour Players',
		production: 'Hamlet',
		title: 'Hamlet, Prince of Denmark',
		short_title: 'Hamlet',
		date,
		start: '19:30',
		day: '',
		parts: '85+70',
		intervals: '20',
		doors: '30',
		late_seating: '1:12 2:5',
		access: 'captioned',
		warnings: 'Smoke and a gunshot.',
	};
	const cells = SEASON_FIELDS.map((field) => `"${example[field].replaceAll('"', '""')}"`);
	// The mark tells spreadsheets that this is UTF-8.
	return `\ufeff${SEASON_FIELDS.join(',')}\r\n${cells.join(',')}\r\n`;
}

/**
 * Takes a CSV file apart into rows of cells. Columns come in any order and case; a cell is text and stays text, also
 * one that begins with an equals sign.
 */
export function readSeasonCsv(text: string): SeasonFile {
	// Excel's own first line, which names the delimiter.
	const [, told] = /^sep=(.)\n/i.exec(text) ?? [];
	const source = told === undefined ? text : `\n${text.slice(text.indexOf('\n') + 1)}`;
	const records = recordsOf(source, told ?? delimiterOf(source));
	if (!records.ok) return { rows: [], problems: [records.problem] };
	const [head, ...body] = records.value.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	if (!head) return { rows: [], problems: [fileError('file-empty')] };
	const { columns, problems } = columnsOf(head);
	if (problems.some(({ severity }) => severity === 'error')) return { rows: [], problems };
	if (body.length === 0) return { rows: [], problems: [...problems, fileError('file-no-rows')] };
	if (body.length > MOST_ROWS) {
		const details = { rows: body.length, most: MOST_ROWS };
		return { rows: [], problems: [...problems, fileError('file-too-many-rows', details)] };
	}
	const rows: SeasonRow[] = [];
	for (const record of body) {
		const read = rowOf(record, columns, head.cells.length);
		if ('cells' in read) rows.push(read);
		else problems.push(read);
	}
	return { rows, problems };
}

interface CsvRecord {
	line: number;
	cells: string[];
}

function recordsOf(
	text: string,
	delimiter: string,
): { ok: true; value: CsvRecord[] } | { ok: false; problem: SeasonProblem } {
	const records: CsvRecord[] = [];
	/** A quoted cell may go over several lines: a record begins after the line on which the one before ended. */
	let ended = 0;
	try {
		parse(text, {
			delimiter,
			record_delimiter: '\n',
			relax_column_count: true,
			on_record: (cells: string[], { lines }) => {
				records.push({ line: ended + 1, cells });
				ended = lines;
				return null;
			},
		});
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const { column } = error;
		const place = typeof column === 'number' ? column + 1 : null;
		return { ok: false, problem: fileError('file-quote', {}, ended + 1, place) };
	}
	return { ok: true, value: records };
}

/** The one that makes the most columns we know out of the first line. */
function delimiterOf(text: string): string {
	const first = text.trimStart().split('\n', 1)[0] ?? '';
	const known = (delimiter: string) => first.split(delimiter).filter((name) => fieldOf(name) !== null).length;
	return [...DELIMITERS].sort((a, b) => known(b) - known(a))[0] ?? ',';
}

/** The column somebody means: `Short title`, `short-title` and `SHORT_TITLE` are one. */
function fieldOf(name: string): SeasonField | null {
	const wanted = name
		.trim()
		.replace(/^"|"$/g, '')
		.toLowerCase()
		.replace(/[\s-]+/g, '_');
	return SEASON_FIELDS.find((field) => field === wanted) ?? null;
}

function columnsOf(head: CsvRecord): { columns: (SeasonField | null)[]; problems: SeasonProblem[] } {
	const columns = head.cells.map(fieldOf);
	// Rows without names over them, or names in another language: to list every cell as unknown would help nobody.
	if (columns.every((field) => field === null))
		return { columns, problems: [fileError('file-no-header', {}, head.line)] };
	const unknown = head.cells.flatMap((name, index) =>
		columns[index] === null && name.trim() !== ''
			? [fileWarning('column-unknown', { text: inertLine(name).slice(0, 60) }, head.line, index + 1)]
			: [],
	);
	const twice = columns.flatMap((field, index) =>
		field !== null && columns.indexOf(field) < index
			? [fileError('file-column-twice', { text: field }, head.line, index + 1)]
			: [],
	);
	const missing = NEEDED_FIELDS.filter((field) => !columns.includes(field));
	const lacking =
		missing.length > 0 ? [fileError('file-columns-missing', { text: missing.join(', ') }, head.line)] : [];
	return { columns, problems: [...unknown, ...twice, ...lacking] };
}

function rowOf(
	{ line, cells: texts }: CsvRecord,
	columns: (SeasonField | null)[],
	most: number,
): SeasonRow | SeasonProblem {
	const [only = '', ...more] = texts;
	if (most > 1 && more.length === 0 && DELIMITERS.some((delimiter) => only.includes(delimiter)))
		return fileError('other-delimiter', {}, line);
	const beyond = texts.findIndex((text, index) => index >= most && text.trim() !== '');
	if (beyond >= 0) return fileError('too-many-cells', { most }, line, beyond + 1);
	const cells: SeasonRow['cells'] = {};
	for (const [index, field] of columns.entries()) {
		const text = inertLine(texts[index] ?? '');
		if (field === null) continue;
		if (text.length > LONGEST_CELL) {
			return { ...fileError('too-long', { most: LONGEST_CELL }, line, index + 1), field };
		}
		// An empty cell keeps its place, so that what is missing there can be pointed at.
		cells[field] = { text, column: index + 1 } satisfies Cell;
	}
	return { line, cells };
}
