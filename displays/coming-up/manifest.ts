import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'coming-up',
	name: 'Coming up',
	slots: ['main', 'side', 'strip'],
	takes: null,
	rules: [
		{ band: 'else', about: 'coming', when: {}, dwellSeconds: 10 },
		// What a venue starts with once it divides a wall.
		{ band: 'else', about: 'coming', when: {}, dwellSeconds: 15, slot: 'side' },
		{ band: 'else', about: 'coming', when: {}, dwellSeconds: 15, slot: 'strip' },
	],
};
