/**
 * `npm run restore -- <file>`: puts a backup in the database's place; what stood there is kept aside [R8].
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../src/entry/environment.ts';
import { log } from '../src/entry/log.ts';
import { restorePostgres } from '../src/lib/server/store/postgres-backup.ts';
import { restoreDatabase } from '../src/lib/server/store/sqlite-backup.ts';

/** Says how to call it, with the newest backup here as the example. */
function usage(dataDir: string): string {
	const folder = join(dataDir, 'backups');
	const newest = existsSync(folder) ? readdirSync(folder).sort().at(-1) : undefined;
	const example = newest
		? `The newest one here: npm run restore -- ${join(folder, newest)}`
		: `There is none in ${folder}.`;
	return `Say which backup: npm run restore -- <file>\n${example}`;
}

try {
	const { dataDir, databaseUrl } = readEnvironment(process.env);
	const { positionals } = parseArgs({ allowPositionals: true });
	const [named] = positionals;
	if (!named) throw new Error(usage(dataDir));
	const file = resolve(named);
	if (databaseUrl) {
		await restorePostgres(databaseUrl, file, Date.now(), log);
		console.log(`Restored from ${file}.`);
	} else {
		const { keptIn } = await restoreDatabase(dataDir, file, Date.now(), log);
		console.log(`Restored from ${file}.`);
		if (keptIn) console.log(`What stood there before is kept in ${keptIn}; delete it when you are sure.`);
	}
	console.log('Start the server again: npm start');
} catch (cause) {
	console.error(`Nothing was restored. ${cause instanceof Error ? cause.message : String(cause)}`);
	process.exitCode = 1;
}
