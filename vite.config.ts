import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { deviceScripts } from './vite.devices.ts';
import { foyer } from './vite.foyer.ts';

export default defineConfig({
	plugins: [foyer(), deviceScripts(), sveltekit()],
	server: {
		// The Foyer prints addresses and builds codes with this port, so it must be the one it gets.
		port: 5173,
		strictPort: true,
		fs: { allow: ['displays'] },
	},
	build: {
		// How long plugins took is no news for whoever starts a theatre's server.
		rolldownOptions: { checks: { pluginTimings: false } },
		// Small files may travel inside others, fonts not: the CSP lets them come from this server only [P5].
		assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
	},
});
