import {
	closeSync,
	copyFileSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	renameSync,
	rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Instant } from '../../domain/time/instant.ts';
import { StoreUnusable, type StoreLog } from './engine.ts';
import { markRestored } from './restored.ts';
import { claimDataDir, databaseFile, openDatabase } from './sqlite-files.ts';
import { openStore } from './store.ts';

/**
 * Copies the embedded database of a data folder to `file`, as it is at one instant, while a server may go on writing to
 * it [R8]. The copy is looked through before it gets its name, so a file of that name is a good one.
 * @throws StoreUnusable when there is nothing to copy, the name is taken, or database or copy are damaged.
 */
export function backUpDatabase(dataDir: string, file: string): void {
	const source = databaseFile(dataDir);
	if (!existsSync(source)) {
		throw new StoreUnusable(
			`There is no database in ${dataDir}. If it is elsewhere, say where: DATA_DIR=/path/to/data`,
		);
	}
	if (existsSync(file))
		throw new StoreUnusable(`${file} is there already. Choose another name for the backup.`);
	const partial = `${file}.partial`;
	mkdirSync(dirname(file), { recursive: true });
	rmSync(partial, { force: true });
	const database = openDatabase(source);
	try {
		database.prepare('vacuum into ?').run(partial);
	} finally {
		database.close();
	}
	openDatabase(partial).close();
	toDisk(partial);
	renameSync(partial, file);
	toDisk(dirname(file));
}

/**
 * Puts a backup in the place of a data folder's database; every venue gets a new incarnation, so that no screen takes
 * what it still holds for newer [R8]. What stood there is kept aside.
 * @returns the folder it is kept in; `null` when there was nothing.
 * @throws StoreUnusable when a server runs on the folder, or the backup is missing, damaged or not Foyer's; nothing is
 * changed then.
 */
export async function restoreDatabase(
	dataDir: string,
	file: string,
	now: Instant,
	log: StoreLog,
): Promise<{ keptIn: string | null }> {
	if (!existsSync(file)) throw new StoreUnusable(`There is no file ${file}. Nothing was changed.`);
	const claim = claimDataDir(dataDir);
	const workshop = join(dataDir, 'restoring');
	try {
		rmSync(workshop, { recursive: true, force: true });
		mkdirSync(workshop);
		const restored = databaseFile(workshop);
		copyFileSync(file, restored);
		assertIsBackup(restored, file);
		const store = await openStore({ dataDir: workshop, log });
		try {
			await markRestored(store, now);
		} finally {
			await store.close();
		}
		toDisk(restored);
		const keptIn = keepAside(dataDir, now);
		renameSync(restored, databaseFile(dataDir));
		toDisk(dataDir);
		return { keptIn };
	} finally {
		rmSync(workshop, { recursive: true, force: true });
		claim.release();
	}
}

function assertIsBackup(copy: string, file: string): void {
	let tables: unknown[];
	try {
		const database = openDatabase(copy);
		tables = database
			.prepare(`select 1 from sqlite_master where name in ('venue', 'kysely_migration')`)
			.all();
		database.close();
	} catch (cause) {
		throw new StoreUnusable(
			`${file} is damaged, or no database. Nothing was changed. Try the backup before it.`,
			{
				cause,
			},
		);
	}
	if (tables.length === 2) return;
	throw new StoreUnusable(`${file} is a database, but not one of Foyer's. Nothing was changed.`);
}

/** A database is up to three files: what the WAL holds is not in the first one yet, so they are kept together. */
function keepAside(dataDir: string, now: Instant): string | null {
	const database = databaseFile(dataDir);
	const present = [database, `${database}-wal`, `${database}-shm`].filter((file) => existsSync(file));
	if (present.length === 0) return null;
	const keptIn = join(dataDir, `before-restore-${new Date(now).toISOString().replaceAll(':', '-')}`);
	mkdirSync(keptIn);
	for (const file of present) {
		const kept = join(keptIn, basename(file));
		copyFileSync(file, kept);
		toDisk(kept);
	}
	toDisk(keptIn);
	// An old WAL beside the new database would be taken for a part of it.
	for (const file of present) if (file !== database) rmSync(file);
	return keptIn;
}

/** What was written to a file, or the names in a folder, survive a power cut from here on. */
function toDisk(path: string): void {
	const descriptor = openSync(path, 'r');
	try {
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}
