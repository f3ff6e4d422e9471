import type { RowField } from './fields.ts';
import type { SeasonProblem } from './problem.ts';

/** One cell as it stood in the file, made inert; nothing in it is ever computed. */
export interface Cell {
	text: string;
	/** Counted from 1; `null` where the file has no columns. */
	column: number | null;
}

/** One performance as a file tells it, before anything is understood. */
export interface SeasonRow {
	/** The line of the file it begins on, counted from 1. */
	line: number;
	/** What the file leaves empty is not there. */
	cells: Partial<Record<RowField, Cell>>;
}

/** A file from outside, taken apart: what it tells, and what could not be taken apart. */
export interface SeasonFile {
	rows: SeasonRow[];
	problems: SeasonProblem[];
}
