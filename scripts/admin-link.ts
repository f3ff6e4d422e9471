/**
 * `npm run admin-link`: makes another link with which somebody becomes an administrator, once; beside a running server.
 */
import { existsSync } from 'node:fs';
import { readEnvironment } from '../src/entry/environment.ts';
import { listeningAddress } from '../src/entry/listening.ts';
import { log } from '../src/entry/log.ts';
import { houseAddress } from '../src/lib/server/gateway/hosts.ts';
import { databaseFile } from '../src/lib/server/store/sqlite-files.ts';
import { openStore } from '../src/lib/server/store/store.ts';
import { listVenues } from '../src/lib/server/store/venues.ts';
import { makeAdminLink } from '../src/lib/server/usecases/admin-link.ts';

try {
	const { dataDir, databaseUrl, publicUrl, port } = readEnvironment(process.env);
	if (!databaseUrl && !existsSync(databaseFile(dataDir))) {
		throw new Error(
			`There is no database in ${dataDir}. Start the server once (npm start), or say where its data lies: DATA_DIR=/path/to/data npm run admin-link`,
		);
	}
	const store = await openStore({ dataDir, beside: true, log, ...(databaseUrl && { databaseUrl }) });
	try {
		const [venue] = await listVenues(store.db);
		if (!venue) throw new Error('There is no venue in this database yet. Start the server once: npm start');
		const secret = await makeAdminLink(
			store,
			{ kind: 'foyer', venue: venue.id, id: 'command-line' },
			Date.now(),
		);
		const address = publicUrl ?? listeningAddress(dataDir) ?? houseAddress(port);
		console.log(`Become an administrator of ${venue.name}, once, within 7 days:`);
		console.log(`  ${address}/welcome/${secret}`);
		console.log('Whoever opens it first is in: hand it over in person. The server must be running.');
	} finally {
		await store.close();
	}
} catch (cause) {
	console.error(`No link was made. ${cause instanceof Error ? cause.message : String(cause)}`);
	process.exitCode = 1;
}
