import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { INT8, jsonPlugin, readInteger } from '../../src/lib/server/store/codec.ts';
import type { StoreLog } from '../../src/lib/server/store/engine.ts';
import { migrate } from '../../src/lib/server/store/migrate.ts';
import { openStore, storeOver, type Db, type Store } from '../../src/lib/server/store/store.ts';
import type { Tables } from '../../src/lib/server/store/tables.ts';

/** An empty store on one of the engines. */
export interface Opened {
	store: Store;
	/** What the store wrote to the log. */
	logged: string[];
	close(): Promise<void>;
}

export interface EngineUnderTest {
	name: string;
	open: () => Promise<Opened>;
}

function keepingLog(): { log: StoreLog; logged: string[] } {
	const logged: string[] = [];
	return { logged, log: { error: (_details, message) => void logged.push(message) } };
}

export const sqlite: EngineUnderTest = {
	name: 'SQLite',
	async open() {
		const dataDir = await mkdtemp(join(tmpdir(), 'foyer-store-'));
		const { log, logged } = keepingLog();
		const store = await openStore({ dataDir, log });
		return {
			store,
			logged,
			async close() {
				await store.close();
				await rm(dataDir, { recursive: true });
			},
		};
	},
};

/** One PostgreSQL in this process for all that is tested in it; it has one session, so a read waits for a transaction. */
let inProcess: Promise<Kysely<Tables>> | null = null;

async function startInProcess(): Promise<Kysely<Tables>> {
	const pglite = await PGlite.create({ parsers: { [INT8]: readInteger } });
	const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }), plugins: [jsonPlugin] });
	await migrate(db);
	return db;
}

const pglite: EngineUnderTest = {
	name: 'PostgreSQL in process',
	async open() {
		const db = await (inProcess ??= startInProcess());
		await empty(db);
		const { log, logged } = keepingLog();
		const store = storeOver({ reader: db, writer: db, shared: true, close: () => Promise.resolve() }, log);
		return { store, logged, close: () => store.close() };
	},
};

/** One more server on a PostgreSQL database, which is left as it is. */
export async function openServer(databaseUrl: string): Promise<Opened> {
	const { log, logged } = keepingLog();
	const store = await openStore({ dataDir: '', databaseUrl, log });
	return { store, logged, close: () => store.close() };
}

function postgresAt(databaseUrl: string): EngineUnderTest {
	return {
		name: 'PostgreSQL',
		async open() {
			const opened = await openServer(databaseUrl);
			await opened.store.share(empty);
			return opened;
		},
	};
}

async function empty(db: Db): Promise<void> {
	for (const { name } of await db.introspection.getTables()) {
		await sql`delete from ${sql.table(name)}`.execute(db);
	}
}

/**
 * The address of a real PostgreSQL, for those who have one. Its tables are emptied, so run the files one after another:
 * `FOYER_TEST_DATABASE_URL=postgres://… npx vitest run --project store --no-file-parallelism`.
 */
export const realPostgres = process.env['FOYER_TEST_DATABASE_URL'];

/** SQLite and PostgreSQL in process; a real PostgreSQL, too, where one is named. */
export const engines: EngineUnderTest[] = [
	sqlite,
	pglite,
	...(realPostgres ? [postgresAt(realPostgres)] : []),
];
