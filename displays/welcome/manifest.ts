import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'welcome',
	name: 'Welcome',
	slots: ['main', 'side'],
	takes: null,
	rules: [
		// Before anything is near; from an hour before on there are ways to show and minutes to count.
		{ band: 'else', about: 'venue', when: { phases: ['before'], beyondMinutes: 60 }, dwellSeconds: 12 },
	],
};
