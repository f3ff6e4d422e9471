import { svelte } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** The modules that start a screen and a kiosk; their addresses are known to src/routes/screen/device-script.ts. */
const kinds = ['screen', 'kiosk'] as const;

/**
 * Screens and kiosks are started by one file each, built by itself. They never navigate [S6], so they do without Kit's
 * client; and a file that shares nothing holds nothing that only other pages need. Together that is a third of what a
 * device would load. Styles and faces come by the page that Kit makes.
 */
export function deviceScripts(): Plugin {
	return {
		name: 'foyer-device-scripts',
		apply: 'build',
		async writeBundle({ dir }) {
			const { consumer, root } = this.environment.config;
			if (consumer !== 'client' || dir === undefined) return;
			for (const kind of kinds) {
				await build({
					configFile: false,
					root,
					publicDir: false,
					logLevel: 'warn',
					plugins: [websocketsOnly(), svelte(), scriptsOnly()],
					resolve: { alias: { $lib: join(root, 'src/lib'), $displays: join(root, 'displays') } },
					build: {
						outDir: dir,
						emptyOutDir: false,
						rollupOptions: {
							input: join(root, `src/routes/${kind}/start.ts`),
							output: { entryFileNames: `_app/${kind}.js`, codeSplitting: false },
						},
					},
				});
			}
		},
	};
}

/** Leaves out styles and faces: the page has them from Kit's build already. */
function scriptsOnly(): Plugin {
	return {
		name: 'foyer-scripts-only',
		generateBundle(_, bundle) {
			for (const [name, { type }] of Object.entries(bundle)) {
				if (type === 'asset') Reflect.deleteProperty(bundle, name);
			}
		},
	};
}

/** Our sockets are websockets only; the other transports of engine.io would be loaded by every device for nothing. */
function websocketsOnly(): Plugin {
	const prefix = '\0websockets-only?';
	return {
		name: 'foyer-websockets-only',
		enforce: 'pre',
		async resolveId(source, importer) {
			if (source !== './transports/index.js' || !importer?.includes('/engine.io-client/build/esm/'))
				return null;
			const websocket = await this.resolve('./transports/websocket.js', importer);
			if (!websocket)
				throw new Error('engine.io-client has moved its websocket transport: see vite.devices.ts.');
			return prefix + websocket.id;
		},
		load(id) {
			if (!id.startsWith(prefix)) return null;
			const websocket = JSON.stringify(id.slice(prefix.length));
			return `import { WS } from ${websocket}; export const transports = { websocket: WS };`;
		},
	};
}
