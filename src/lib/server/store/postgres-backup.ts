import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import pg from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import { StoreUnusable, type StoreLog } from './engine.ts';
import { APPLICATION_NAME } from './postgres.ts';
import { markRestored } from './restored.ts';
import { openStore } from './store.ts';

/**
 * Backs a PostgreSQL database up with PostgreSQL's own tool, while servers go on [R8].
 * @throws StoreUnusable when the name is taken, or pg_dump is missing or fails.
 */
export function backUpPostgres(databaseUrl: string, file: string): void {
	if (existsSync(file))
		throw new StoreUnusable(`${file} is there already. Choose another name for the backup.`);
	mkdirSync(dirname(file), { recursive: true });
	run('pg_dump', ['--format=custom', `--file=${file}`], databaseUrl);
}

/**
 * Puts such a backup in the database's place with pg_restore, in one transaction; every venue gets a new incarnation.
 * @throws StoreUnusable when a server is connected, or the file or pg_restore is missing or fails; nothing is changed then.
 */
export async function restorePostgres(
	databaseUrl: string,
	file: string,
	now: Instant,
	log: StoreLog,
): Promise<void> {
	if (!existsSync(file)) throw new StoreUnusable(`There is no file ${file}. Nothing was changed.`);
	await assertNobodyConnected(databaseUrl);
	run('pg_restore', ['--clean', '--if-exists', '--no-owner', '--single-transaction', file], databaseUrl);
	const store = await openStore({ dataDir: '', databaseUrl, log });
	try {
		await markRestored(store, now);
	} finally {
		await store.close();
	}
}

async function assertNobodyConnected(databaseUrl: string): Promise<void> {
	const client = new pg.Client({ connectionString: databaseUrl });
	await client.connect();
	try {
		const { rowCount } = await client.query(
			'select 1 from pg_stat_activity where datname = current_database() and application_name = $1',
			[APPLICATION_NAME],
		);
		if (rowCount === 0) return;
		throw new StoreUnusable(
			'A Foyer is running on this database. Stop every node first, then restore again.',
		);
	} finally {
		await client.end();
	}
}

/** Runs one of PostgreSQL's tools on the database; its password travels in the environment, not in the list of processes. */
function run(tool: 'pg_dump' | 'pg_restore', options: string[], databaseUrl: string): void {
	const address = new URL(databaseUrl);
	const password = decodeURIComponent(address.password);
	address.password = '';
	const { error, status, stderr } = spawnSync(tool, [`--dbname=${address.href}`, ...options], {
		env: { ...process.env, ...(password && { PGPASSWORD: password }) },
		encoding: 'utf8',
	});
	if (error) {
		throw new StoreUnusable(
			`The database is PostgreSQL, and its tool ${tool} is not on this machine (${error.message}). Install PostgreSQL's client programs (Debian: postgresql-client), or run ${tool} ${options.join(' ')} where they are.`,
		);
	}
	if (status !== 0) throw new StoreUnusable(`${tool} failed: ${stderr.trim()}`);
}
