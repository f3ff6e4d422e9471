import { svelte } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** The modules that start a screen and a kiosk; their addresses are known to src/routes/screen/device-script.ts. */
const kinds = ['screen', 'kiosk'] as const;

/**
 * Screens and kiosks are started by one file each, built by itself. They never navigate [S6], so they do without Kit's
 * client; and a file that shares nothing holds nothing that only other pages need. Together that is a third of what a
 * device would load. Styles and faces come by the page that Kit makes.
 *
 * A screen's scenes are files of their own: a wall comes up with the one that stands. What those files are stands in
 * `_app/screen.json`, for the service worker to keep.
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
					plugins: [
						starter(join(root, `src/routes/${kind}/start.ts`)),
						noPreload(),
						websocketsOnly(),
						svelte(),
						scriptsOnly(kind),
					],
					resolve: { alias: { $lib: join(root, 'src/lib'), $displays: join(root, 'displays') } },
					build: {
						outDir: dir,
						emptyOutDir: false,
						modulePreload: false,
						cssCodeSplit: false,
						rollupOptions: {
							input: STARTER,
							output: {
								codeSplitting: { groups: [{ name: 'start', test: /\/src\/routes\/\w+\/start\.ts$/ }] },
								entryFileNames: `_app/${kind}.js`,
								chunkFileNames: ({ name, facadeModuleId }) =>
									`_app/immutable/${kind}/${/displays\/([^/]+)\//.exec(facadeModuleId ?? '')?.[1] ?? name}-[hash].js`,
							},
						},
					},
				});
			}
		},
	};
}

const STARTER = 'virtual:foyer-starter';

/**
 * The entry does nothing but import the rest. Its address names the build, so a file that imported from it would get
 * another copy of everything in it.
 */
function starter(start: string): Plugin {
	return {
		name: 'foyer-starter',
		resolveId: (source) => (source === STARTER ? STARTER : null),
		load: (id) => (id === STARTER ? `import ${JSON.stringify(start)};` : null),
	};
}

/** Vite loads a file's styles and imports ahead of it; here the page has the styles, and the rest comes soon enough. */
function noPreload(): Plugin {
	return {
		name: 'foyer-no-preload',
		enforce: 'pre',
		load: (id) =>
			id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null,
	};
}

/** Leaves out styles and faces: the page has them from Kit's build already. Writes down which scripts there are. */
function scriptsOnly(kind: string): Plugin {
	return {
		name: 'foyer-scripts-only',
		enforce: 'post',
		generateBundle(_, bundle) {
			for (const [name, { type }] of Object.entries(bundle)) {
				if (type === 'asset') Reflect.deleteProperty(bundle, name);
			}
			const parts = Object.values(bundle).flatMap((file) =>
				file.type === 'chunk' && !file.isEntry ? [file.fileName] : [],
			);
			this.emitFile({ type: 'asset', fileName: `_app/${kind}.json`, source: JSON.stringify(parts) });
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
