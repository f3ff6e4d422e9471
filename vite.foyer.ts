import type { Plugin, ViteDevServer } from 'vite';
import { readEnvironment } from './src/entry/environment.ts';
import { log } from './src/entry/log.ts';
import { trustworthyHeaders } from './src/entry/proxy.ts';
import { openedFoyer, putFoyer } from './src/entry/slot.ts';
import type { openFoyer as open, Foyer } from './src/lib/server/foyer.ts';

/** Code that the running Foyer holds in memory; an edit there reaches it only through a restart. */
const heldInMemory = /^(src\/lib\/(server|domain|contract|words|demo)\/|displays\/[^/]+\/manifest\.ts$)/;

function isFoyerModule(module: Record<string, unknown>): module is { openFoyer: typeof open } {
	return typeof module['openFoyer'] === 'function';
}

/**
 * `npm run dev`: opens the Foyer inside Vite's server, on the same port, as start.ts does in production.
 * It is loaded by Vite, not imported: an import would keep the code of the first start for ever.
 */
export function foyer(): Plugin {
	let mine: Foyer | undefined;

	async function openIn(server: ViteDevServer): Promise<Foyer> {
		// After a restart by Vite itself (a changed config, the r key) the last one still holds the database.
		await openedFoyer()?.close();
		putFoyer(undefined);
		const { dataDir, databaseUrl, publicUrl } = readEnvironment(process.env);
		const module = await server.ssrLoadModule('/src/lib/server/foyer.ts');
		if (!isFoyerModule(module)) throw new Error('src/lib/server/foyer.ts does not export openFoyer.');
		const opened = await module.openFoyer({
			dataDir,
			port: server.config.server.port,
			root: server.config.root,
			log,
			...(databaseUrl && { databaseUrl }),
			...(publicUrl && { publicUrl }),
		});
		putFoyer(opened);
		return opened;
	}

	function restartOnEdit(server: ViteDevServer): void {
		let restarting = false;
		server.watcher.on('all', (_event, file) => {
			const path = file.slice(server.config.root.length + 1).replaceAll('\\', '/');
			if (restarting || !heldInMemory.test(path) || path.endsWith('.spec.ts')) return;
			restarting = true;
			server.config.logger.info(`${path} changed, Foyer restarts`, { timestamp: true });
			const closed = mine?.close() ?? Promise.resolve();
			closed
				.then(() => server.restart())
				.catch((cause: unknown) => server.config.logger.error(String(cause)))
				.finally(() => {
					restarting = false;
				});
		});
	}

	return {
		name: 'foyer',
		apply: 'serve',
		async configureServer(server) {
			const { httpServer } = server;
			// Vitest and other embedders have no HTTP server of their own: nothing to attach to.
			if (!httpServer || !('requestTimeout' in httpServer)) return;
			const opened = await openIn(server);
			mine = opened;
			// Not before: a server that failed to open must leave no watcher behind.
			restartOnEdit(server);
			opened.attach(httpServer);
			httpServer.prependListener('request', (req) => trustworthyHeaders(req, []));
			httpServer.prependListener('upgrade', (req) => trustworthyHeaders(req, []));
			httpServer.once('listening', () => {
				for (const line of opened.greeting()) server.config.logger.info(line);
				// The first request compiles the pages; let it be ours.
				fetch(`http://localhost:${server.config.server.port}/`).catch((cause: unknown) =>
					server.config.logger.warn(`The first page could not be fetched: ${String(cause)}`),
				);
			});
			server.middlewares.use((req, res, next) => {
				if (!opened.guard(req, res)) next();
			});
		},
		async closeBundle() {
			await mine?.close();
		},
	};
}
