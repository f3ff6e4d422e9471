import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'cast-and-credits',
	name: 'Cast and credits',
	slots: ['main', 'side'],
	takes: null,
	rules: [
		// For those who are early: nearer to the start the ways and the countdown have the wall.
		{
			band: 'else',
			about: 'performance',
			when: { phases: ['before', 'house_open'], withinMinutes: 120 },
			dwellSeconds: 15,
		},
		// In the interval people ask who that was; the countdown stands beside it.
		{
			band: 'else',
			about: 'performance',
			when: { phases: ['before', 'house_open', 'interval'], withinMinutes: 120 },
			dwellSeconds: 15,
			slot: 'side',
		},
	],
};
