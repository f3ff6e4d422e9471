import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A database that is open, migrated and ours. */
export interface Engine {
	/** For reading: never sees what is not committed, never waits for a transaction. */
	reader: Kysely<Tables>;
	/** For transactions. */
	writer: Kysely<Tables>;
	/**
	 * Whether other servers write to the same database: a transaction then locks its venue's row first, so that one
	 * venue's transactions follow each other wherever they run.
	 */
	shared: boolean;
	close(): Promise<void>;
}

/** As much of the log as the store writes to; pino's own order of arguments. */
export interface StoreLog {
	error(details: object, message: string): void;
}

/** Why the database cannot be used, in words for the person who starts the server, with what to do next. */
export class StoreUnusable extends Error {
	override name = 'StoreUnusable';
}
