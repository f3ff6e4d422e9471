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
 * A screen's scenes are files of their own, with their styles: a wall comes up with the one that stands. What files there are
 * stands in `_app/screen.json`, for the service worker and the player kit to keep.
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
						websocketsOnly(),
						svelte(),
						partsOnly(kind),
					],
					resolve: { alias: { $lib: join(root, 'src/lib'), $displays: join(root, 'displays') } },
					build: {
						outDir: dir,
						emptyOutDir: false,
						modulePreload: false,
						// The CSP lets faces come from this server only [P5].
						assetsInlineLimit: 0,
						rollupOptions: {
							input: STARTER,
							output: {
								codeSplitting: { groups: [{ name: START, test: /\/src\/routes\/\w+\/start\.ts$/ }] },
								entryFileNames: `_app/${kind}.js`,
								assetFileNames: `_app/immutable/${kind}/[name]-[hash][extname]`,
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
const START = 'start';

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

/**
 * Leaves out the styles and faces of what starts a device: the page has them from Kit's build already. Those of parts that
 * are fetched later stay, and come with them. Writes down what there is.
 */
function partsOnly(kind: string): Plugin {
	return {
		name: 'foyer-parts-only',
		enforce: 'post',
		generateBundle(_, bundle) {
			const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
			const later = chunks.filter(({ isEntry, name }) => !isEntry && name !== START);
			const kept = new Set(
				later.flatMap(({ viteMetadata }) => [
					...(viteMetadata?.importedCss ?? []),
					...(viteMetadata?.importedAssets ?? []),
				]),
			);
			for (const [name, { type }] of Object.entries(bundle)) {
				if (type === 'asset' && !kept.has(name)) Reflect.deleteProperty(bundle, name);
			}
			const parts = Object.keys(bundle).filter(
				(name) => !chunks.some((one) => one.isEntry && one.fileName === name),
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
