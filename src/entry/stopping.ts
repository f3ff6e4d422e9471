import type { Server as HttpServer } from 'node:http';
import type { Foyer } from '../lib/server/foyer.ts';

/** What listens, by http or by https. */
type Server = Pick<HttpServer, 'close' | 'closeAllConnections' | 'closeIdleConnections'>;

/** A request that is still being answered after this many milliseconds is cut off. */
const patience = 2_000;

/** Whatever keeps us from closing after this many milliseconds will not get better. */
const limit = 10_000;

/**
 * What to do on SIGTERM and SIGINT: take no more visitors, let the screens go (their sockets would hold the server open
 * for ever; closed this way they come back by themselves), finish what is being answered, exit with 0.
 * Only the first signal counts: Ctrl-C reaches us twice, from the terminal and once more from npm.
 */
export function stopper(servers: readonly Server[], foyer: Foyer): () => void {
	let stopping = false;
	return () => {
		if (stopping) return;
		stopping = true;
		setTimeout(() => fail(`it took longer than ${limit / 1000} seconds`), limit);
		stop(servers, foyer).then(() => process.exit(0), fail);
	};
}

function fail(cause: unknown): never {
	console.error('Foyer did not stop cleanly:', cause);
	process.exit(1);
}

async function stop(servers: readonly Server[], foyer: Foyer): Promise<void> {
	const closed = servers.map(
		(server) =>
			new Promise<void>((resolve) => {
				// Closing a server that is not listening (any more) is an error to Node and none to us.
				server.close(() => resolve());
			}),
	);
	setTimeout(() => {
		for (const server of servers) server.closeAllConnections();
	}, patience).unref();
	await foyer.hangUp();
	for (const server of servers) server.closeIdleConnections();
	await Promise.all(closed);
	// Only now: what was being answered until here needed the store.
	await foyer.close();
}
