import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'venue-closed',
	name: 'Venue closed',
	slots: ['main', 'side'],
	takes: null,
	rules: [{ band: 'else', about: 'venue', when: {}, dwellSeconds: 30, open: false }],
};
