/** The columns of a season file, in the order of the template. What each means is in docs/season.md. */
export const SEASON_FIELDS = [
	'id',
	'house',
	'company',
	'production',
	'title',
	'short_title',
	'date',
	'start',
	'day',
	'parts',
	'intervals',
	'doors',
	'late_seating',
	'access',
	'warnings',
] as const;

export type SeasonField = (typeof SEASON_FIELDS)[number];

/**
 * `length`: how long a calendar blocks for it, in minutes; empty where it does not say. Every row of a calendar has it and
 * none of a CSV file: no column of ours, because it is not the length of a part.
 */
export const ROW_FIELDS = [...SEASON_FIELDS, 'length'] as const;

export type RowField = (typeof ROW_FIELDS)[number];

/** Columns without which no row says anything. */
export const NEEDED_FIELDS = ['house', 'production', 'date', 'start'] as const satisfies SeasonField[];

/** The most rows one file may bring: a large house's ten years. Our own choice. */
export const MOST_ROWS = 5_000;

/** The most mistakes that are named of one file; who reads more? */
export const MOST_PROBLEMS = 6_000;

/** The longest cell, in characters; a longer one is named, not cut. */
export const LONGEST_CELL = 300;

/** The largest file, in bytes. */
export const LARGEST_FILE = 1_048_576;
