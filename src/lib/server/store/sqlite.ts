import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { jsonPlugin } from './codec.ts';
import type { Engine } from './engine.ts';
import { migrate } from './migrate.ts';
import { NodeSqliteDialect } from './sqlite-dialect.ts';
import { claimDataDir, databaseFile, makeDataDir, openDatabase } from './sqlite-files.ts';
import type { Tables } from './tables.ts';

/**
 * Opens the embedded database of a data folder: one connection writes, another reads what is committed.
 * `beside` is for a command that runs while a server does: it does not claim the folder.
 * @throws StoreUnusable when the folder is in use, or the database damaged, not writable or too new.
 */
export async function openSqlite(dataDir: string, { beside }: { beside: boolean }): Promise<Engine> {
	if (beside) makeDataDir(dataDir);
	const claim = beside ? null : claimDataDir(dataDir);
	let writer: Kysely<Tables> | null = null;
	try {
		const file = databaseFile(dataDir);
		const database = openDatabase(file);
		// FULL: a commit that was answered is on the disk, whatever happens to the machine next [R1].
		database.exec('pragma journal_mode = wal; pragma synchronous = full');
		writer = kyselyOn(database);
		await migrate(writer);
		const readOnly = new DatabaseSync(file, { timeout: 5_000 });
		readOnly.exec('pragma query_only = on');
		return engineOf(kyselyOn(readOnly), writer, claim);
	} catch (cause) {
		await writer?.destroy();
		claim?.release();
		throw cause;
	}
}

function kyselyOn(database: DatabaseSync): Kysely<Tables> {
	return new Kysely({ dialect: new NodeSqliteDialect(database), plugins: [jsonPlugin] });
}

function engineOf(reader: Kysely<Tables>, writer: Kysely<Tables>, claim: { release(): void } | null): Engine {
	return {
		reader,
		writer,
		shared: false,
		async close() {
			await reader.destroy();
			// Last, because the last connection to close folds the WAL into the database.
			await writer.destroy();
			claim?.release();
		},
	};
}
