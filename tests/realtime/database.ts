import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

/** The rows of a query on a server's database, running or not, as somebody beside the server reads them. */
export function rowsOf(
	dataDir: string,
	query: string,
	...values: SQLInputValue[]
): Record<string, string | number | null>[] {
	const database = new DatabaseSync(join(dataDir, 'foyer.db'), { readOnly: true, timeout: 5_000 });
	try {
		return database
			.prepare(query)
			.all(...values)
			.map((row) => ({ ...row }) as Record<string, string | number | null>);
	} finally {
		database.close();
	}
}

/** Every value of every table, one text a table: what somebody with a copy of the database could read. */
export function everythingIn(dataDir: string): Map<string, string> {
	const tables = rowsOf(dataDir, `select name from sqlite_master where type = 'table'`);
	return new Map(
		tables.map(({ name }) => [
			String(name),
			rowsOf(dataDir, `select * from "${String(name)}"`)
				.map((row) => JSON.stringify(row))
				.join('\n'),
		]),
	);
}
