import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { INT8, jsonPlugin, readInteger } from './codec.ts';
import { StoreUnusable, type Engine, type StoreLog } from './engine.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

/** What our connections are called in PostgreSQL's own lists. */
export const APPLICATION_NAME = 'foyer';

/** Any number will do that nobody else uses: the letters of "foyer". */
const MIGRATION_LOCK = 0x666f796572;

/**
 * Opens a PostgreSQL database, which other servers may use at the same time.
 * @throws StoreUnusable when it cannot be reached or is too new.
 */
export async function openPostgres(databaseUrl: string, log: StoreLog): Promise<Engine> {
	const types = new pg.TypeOverrides();
	types.setTypeParser(INT8, readInteger);
	const pool = new pg.Pool({
		connectionString: databaseUrl,
		max: 10,
		application_name: APPLICATION_NAME,
		types,
	});
	// Without a listener an idle connection that the database closes would end the process.
	pool.on('error', (err) => log.error({ err }, 'a connection to PostgreSQL was lost'));
	const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [jsonPlugin] });
	try {
		await oneAtATime(pool, databaseUrl, () => migrate(db));
	} catch (cause) {
		await db.destroy();
		throw cause;
	}
	return { reader: db, writer: db, shared: true, close: () => db.destroy() };
}

/** Two nodes that start together would both make the first table; the second waits for the first here. */
async function oneAtATime(pool: pg.Pool, databaseUrl: string, task: () => Promise<void>): Promise<void> {
	let client: pg.PoolClient;
	try {
		client = await pool.connect();
	} catch (cause) {
		// The address without its password: this message ends up in logs.
		const { host, pathname } = new URL(databaseUrl);
		const why = cause instanceof Error ? cause.message || cause.name : String(cause);
		throw new StoreUnusable(
			`PostgreSQL at ${host}${pathname} does not let us in (${why}). Check that it runs and that DATABASE_URL names the right user, password and database.`,
			{ cause },
		);
	}
	try {
		await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
		await task();
	} finally {
		// Closing the connection gives the lock back, also when asking to would fail.
		client.release(true);
	}
}
