import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'where-to-go',
	name: 'Where to go',
	slots: ['main', 'side'],
	takes: null,
	rules: [
		// From an hour before until the part begins. After an interval people know their way, and the call says it again.
		{
			band: 'phase',
			about: 'venue',
			when: { phases: ['before', 'house_open'], withinMinutes: 60 },
			dwellSeconds: 12,
			only: { severalHouses: true },
		},
	],
};
