import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnusable } from './engine.ts';

/** The embedded database's file. */
export function databaseFile(dataDir: string): string {
	return join(dataDir, 'foyer.db');
}

/** @throws StoreUnusable when the folder is not there and cannot be made. */
export function makeDataDir(dataDir: string): void {
	try {
		mkdirSync(dataDir, { recursive: true });
	} catch (cause) {
		throw new StoreUnusable(
			`The data folder ${dataDir} cannot be made (${messageOf(cause)}). Make it and give this user the right to write in it, or choose another: DATA_DIR=/path/to/data`,
			{ cause },
		);
	}
}

/**
 * Claims a data folder for this process, until released or until the process ends, however it ends: the kernel lets go
 * of a dead process's locks. The lock is on a small database beside the main one, so that backups still read the main one.
 * @throws StoreUnusable when another process has it [R5].
 */
export function claimDataDir(dataDir: string): { release(): void } {
	makeDataDir(dataDir);
	let lock: DatabaseSync | null = null;
	try {
		lock = new DatabaseSync(join(dataDir, 'foyer.lock'), { timeout: 0 });
		// Nothing is ever written to it, so it needs no journal on the disk.
		lock.exec('pragma journal_mode = memory; begin exclusive');
	} catch (cause) {
		lock?.close();
		if (sqliteCode(cause) === SQLITE_BUSY) {
			throw new StoreUnusable(
				`Another Foyer is running on the data folder ${dataDir}. Stop that one first, or give this one a folder of its own: DATA_DIR=/path/to/other npm start`,
				{ cause },
			);
		}
		throw notWritable(dataDir, cause);
	}
	const held = lock;
	return { release: () => held.close() };
}

/**
 * Opens a database file and looks through it.
 * @throws StoreUnusable when it is no database, or a damaged one [R5]; the restore step is named.
 */
export function openDatabase(file: string): DatabaseSync {
	let database: DatabaseSync | null = null;
	try {
		// Another process (a backup, a command) may hold it for a moment: wait for that, then fail.
		database = new DatabaseSync(file, { timeout: 5_000 });
		const [first] = database.prepare('pragma quick_check(1)').all();
		const verdict = first ? Object.values(first)[0] : 'no answer';
		if (verdict === 'ok') return database;
		throw damaged(file, String(verdict), undefined);
	} catch (cause) {
		database?.close();
		if (cause instanceof StoreUnusable) throw cause;
		const code = sqliteCode(cause);
		if (code === SQLITE_CORRUPT || code === SQLITE_NOTADB) throw damaged(file, messageOf(cause), cause);
		throw notWritable(file, cause);
	}
}

function damaged(file: string, verdict: string, cause: unknown): StoreUnusable {
	return new StoreUnusable(
		`The database ${file} is damaged (${verdict}). Put the last good backup in its place: npm run restore -- <backup file>. The damaged file is kept aside.`,
		{ cause },
	);
}

function notWritable(what: string, cause: unknown): StoreUnusable {
	return new StoreUnusable(
		`${what} cannot be opened for writing (${messageOf(cause)}). Check that this user may write there and that the disk is not full.`,
		{ cause },
	);
}

const SQLITE_BUSY = 5;
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

/** SQLite's primary result code of an error, where it is one of SQLite's. */
function sqliteCode(cause: unknown): number | undefined {
	const extended = cause instanceof Error && 'errcode' in cause ? cause.errcode : undefined;
	return typeof extended === 'number' ? extended & 0xff : undefined;
}

function messageOf(cause: unknown): string {
	return cause instanceof Error ? cause.message : String(cause);
}
