import type { Server } from 'node:http';
import type { Foyer } from '../lib/server/foyer.ts';

/** A request that is still being answered after this many milliseconds is cut off. */
const patience = 2_000;

/** Whatever keeps us from closing after this many milliseconds will not get better. */
const limit = 10_000;

/**
 * What to do on SIGTERM and SIGINT: take no more visitors, let the screens go (their sockets would hold the server open
 * for ever; closed this way they come back by themselves), finish what is being answered, exit with 0.
 * Only the first signal counts: Ctrl-C reaches us twice, from the terminal and once more from npm.
 */
export function stopper(server: Server, foyer: Foyer): () => void {
	let stopping = false;
	return () => {
		if (stopping) return;
		stopping = true;
		setTimeout(() => fail(`it took longer than ${limit / 1000} seconds`), limit);
		stop(server, foyer).then(() => process.exit(0), fail);
	};
}

function fail(cause: unknown): never {
	console.error('Foyer did not stop cleanly:', cause);
	process.exit(1);
}

async function stop(server: Server, foyer: Foyer): Promise<void> {
	const closed = new Promise<void>((resolve) => {
		// Closing a server that is not listening (any more) is an error to Node and none to us.
		server.close(() => resolve());
	});
	setTimeout(() => server.closeAllConnections(), patience).unref();
	await foyer.hangUp();
	server.closeIdleConnections();
	await closed;
	// Only now: what was being answered until here needed the store.
	await foyer.close();
}
