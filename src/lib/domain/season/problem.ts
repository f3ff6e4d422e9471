import type { RowField } from './fields.ts';

/** Why a row, or a whole file, is not taken. The sentences are in the word catalogues (`import-problem-<code>`). */
export const ERROR_CODES = [
	// the file
	'file-empty',
	'file-too-large',
	'file-workbook',
	'file-not-text',
	'file-no-header',
	'file-columns-missing',
	'file-column-twice',
	'file-quote',
	'file-too-many-rows',
	'file-no-rows',
	'file-not-calendar',
	'file-cut',
	// a row
	'missing',
	'too-long',
	'too-many-cells',
	'other-delimiter',
	'id-unreadable',
	'house-unknown',
	'date-unreadable',
	'date-either-way',
	'date-impossible',
	'start-unreadable',
	'leap-second',
	'time-skipped',
	'offset-wrong',
	'start-next-day',
	'day-other',
	'parts-unreadable',
	'intervals-unreadable',
	'intervals-count',
	'doors-unreadable',
	'late-seating-unreadable',
	'late-seating-outside',
	'access-unknown',
	'production-differs',
	'production-running',
	'twice',
	'begun',
	'start-passed',
	'tonight',
	// a calendar's event
	'event-broken',
	'event-no-start',
	'event-no-title',
	'event-no-place',
	'event-ends-before-start',
	'event-all-day',
	'event-zone-unknown',
	'event-repeats-forever',
	'event-repeats-too-often',
	'event-repeats-strangely',
] as const;

/** What is worth knowing about a row that is taken. */
export const WARNING_CODES = [
	'encoding-guessed',
	'control-character',
	'column-unknown',
	'time-twice',
	'event-time-twice',
	'company-assumed',
	'company-new',
	'lengths-estimated',
	'length-from-calendar',
	'length-not-in-calendar',
	'overlaps',
	'public-at-once',
	'event-cancelled',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
export type WarningCode = (typeof WARNING_CODES)[number];

/** Where it is, and what the sentence needs: words and numbers; instants under names that end in `At`. */
interface Place {
	/** Counted from 1; `null`: the file as a whole. */
	line: number | null;
	/** Counted from 1; `null`: the whole line. */
	column: number | null;
	field: RowField | null;
	details: Record<string, string | number>;
}

export type SeasonProblem = Place &
	({ severity: 'error'; code: ErrorCode } | { severity: 'warning'; code: WarningCode });

/** Something wrong with the file as a whole, or with a line of it. */
export function fileError(
	code: ErrorCode,
	details: SeasonProblem['details'] = {},
	line: number | null = null,
	column: number | null = null,
): SeasonProblem {
	return { severity: 'error', code, line, column, field: null, details };
}

export function fileWarning(
	code: WarningCode,
	details: SeasonProblem['details'] = {},
	line: number | null = null,
	column: number | null = null,
): SeasonProblem {
	return { severity: 'warning', code, line, column, field: null, details };
}

export function isError(problem: SeasonProblem): boolean {
	return problem.severity === 'error';
}

export function isWarningCode(code: ErrorCode | WarningCode): code is WarningCode {
	return WARNING_CODES.some((known) => known === code);
}
