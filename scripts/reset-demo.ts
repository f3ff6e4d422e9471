/**
 * `npm run reset-demo`: lays the demonstration anew, with a tonight that begins soon. The server must be stopped, so
 * that no page goes on with an evening that is gone.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../src/entry/environment.ts';
import { log } from '../src/entry/log.ts';
import { castDemonstration, layDemonstration } from '../src/lib/server/demonstration.ts';
import { firstProgramme, loadManifests } from '../src/lib/server/manifests.ts';
import { openStore } from '../src/lib/server/store/store.ts';
import { listVenues } from '../src/lib/server/store/venues.ts';

try {
	const { dataDir, databaseUrl } = readEnvironment(process.env);
	const root = fileURLToPath(new URL('..', import.meta.url));
	const rules = firstProgramme(await loadManifests(root));
	const store = await openStore({ dataDir, log, ...(databaseUrl && { databaseUrl }) });
	try {
		const real = (await listVenues(store.db)).find(({ demonstration }) => !demonstration);
		if (real) {
			throw new Error(
				`This is ${real.name}, not the demonstration. For a demonstration beside it, give it a folder of its own: DATA_DIR=/path/to/demo npm start`,
			);
		}
		const now = Date.now();
		await layDemonstration({ store, mediaDir: join(dataDir, 'media'), rules }, 'now', now);
		const { screens, kiosks, people } = await castDemonstration(store, dataDir, now);
		console.log('The demonstration has a new tonight: its main house starts in 40 minutes or a little more.');
		console.log(
			`Kept: ${screens.length} screens, ${kiosks.length} kiosks and ${people.length} people with their join links and passwords, whatever was added to them, and the log of the nights before.`,
		);
		console.log('Gone: stamps, holds, requests, codes and answers of the evening before.');
		console.log(databaseUrl ? 'Start the server again if one is running.' : 'Start the server: npm start');
	} finally {
		await store.close();
	}
} catch (cause) {
	console.error(`Nothing was reset. ${cause instanceof Error ? cause.message : String(cause)}`);
	process.exitCode = 1;
}
