import type { KyselyPlugin } from 'kysely';
import type { Json, Tables } from './tables.ts';

/** The columns of a table that hold JSON documents, and those that do not. */
type JsonColumnsOf<Row> = { [C in keyof Row & string]: Row[C] extends Json<infer _> ? C : never }[keyof Row &
	string];
type JsonColumn = { [T in keyof Tables]: JsonColumnsOf<Tables[T]> }[keyof Tables];
type PlainColumn = {
	[T in keyof Tables]: Exclude<keyof Tables[T] & string, JsonColumnsOf<Tables[T]>>;
}[keyof Tables];

/**
 * Which columns hold JSON, by name alone: a result does not say which table a column came from. It does not compile
 * when one is missing, nor when one table uses as plain text a name that another uses for a document.
 */
const JSON_COLUMNS: Record<Exclude<JsonColumn, PlainColumn>, true> & Record<JsonColumn & PlainColumn, never> =
	{
		settings: true,
		details: true,
		content: true,
		placement: true,
		houses: true,
		state: true,
		deviations: true,
		answer: true,
		data: true,
		told: true,
		written: true,
		programmed: true,
	};
const jsonColumns = Object.keys(JSON_COLUMNS);

/** A document as it is stored. What JSON cannot say (`undefined`) is stored as `null`. */
export function toJson(document: unknown): string {
	return JSON.stringify(document ?? null);
}

/** Turns stored documents into objects in every row that is read, whatever the engine. */
export const jsonPlugin: KyselyPlugin = {
	transformQuery: ({ node }) => node,
	transformResult({ result }) {
		const [first] = result.rows;
		if (first) {
			const present = jsonColumns.filter((column) => column in first);
			for (const row of present.length > 0 ? result.rows : []) {
				for (const column of present) {
					const text = row[column];
					if (typeof text === 'string') row[column] = JSON.parse(text);
				}
			}
		}
		return Promise.resolve(result);
	},
};

/**
 * How PostgreSQL's values become what SQLite gives: its 8-byte integers (instants, counts) come as text, because they
 * could be larger than a number can say. Ours never are; one that is would be a fault, and is named.
 */
export function readInteger(text: string): number {
	const value = Number(text);
	if (Number.isSafeInteger(value)) return value;
	throw new RangeError(`The database holds ${text}, which is no instant and no count.`);
}

/** PostgreSQL's type number of `int8`. */
export const INT8 = 20;
