/**
 * `npm run backup [-- <file>]`: copies the database to a file while the server goes on [R8].
 */
import { join, resolve } from 'node:path';
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../src/entry/environment.ts';
import { backUpPostgres } from '../src/lib/server/store/postgres-backup.ts';
import { backUpDatabase } from '../src/lib/server/store/sqlite-backup.ts';

try {
	const { dataDir, databaseUrl } = readEnvironment(process.env);
	const { positionals } = parseArgs({ allowPositionals: true });
	const moment = new Date().toISOString().replaceAll(':', '-');
	const named = positionals[0] ?? join(dataDir, 'backups', `foyer-${moment}.${databaseUrl ? 'dump' : 'db'}`);
	const file = resolve(named);
	if (databaseUrl) backUpPostgres(databaseUrl, file);
	else backUpDatabase(dataDir, file);
	console.log(`Backed up to ${file} (${Math.ceil(statSync(file).size / 1024)} kB) and looked through.`);
	console.log(
		'Keep a copy on another machine. It holds all that the server knows: treat it as confidential.',
	);
	console.log(`To go back to it, stop the server, then: npm run restore -- ${file}`);
} catch (cause) {
	console.error(`No backup was made. ${cause instanceof Error ? cause.message : String(cause)}`);
	process.exitCode = 1;
}
