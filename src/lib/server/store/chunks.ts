/** Rows in one statement: the engines allow at least 32,766 parameters, and no row of ours has more than 12. */
const MOST_ROWS = 500;

/** Parts of `rows` small enough for one insert each; none for no rows, which no engine takes. */
export function chunksOf<Row>(rows: readonly Row[]): Row[][] {
	const chunks: Row[][] = [];
	for (let from = 0; from < rows.length; from += MOST_ROWS) chunks.push(rows.slice(from, from + MOST_ROWS));
	return chunks;
}
