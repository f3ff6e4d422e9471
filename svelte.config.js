import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** What Kit's generated tsconfig does not find by itself, relative to .svelte-kit/. */
const besideSrc = [
	'../displays/**/*.ts',
	'../displays/**/*.svelte',
	'../scripts/**/*.ts',
	'../scripts/**/*.mjs',
	'../config/**/*.ts',
	'../*.ts',
	'../*.js',
];

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter(),
		alias: { $displays: 'displays' },
		// Screens and kiosks start it themselves: a patron's or usher's phone must not fetch the whole build.
		serviceWorker: { register: false },
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, ...besideSrc],
			}),
		},
		// [P5] Only what this server sends may run, and only this server is spoken to. Scripts and styles carry a nonce;
		// style attributes in server-rendered HTML are refused, so tokens go into a nonced style element.
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// One style attribute and no other: the one with which Kit hides its announcer of page changes.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'media-src': ['self', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'frame-src': ['self'],
				'frame-ancestors': ['self'],
				'form-action': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
			},
		},
	},
};
