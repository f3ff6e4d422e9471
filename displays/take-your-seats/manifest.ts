import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'take-your-seats',
	name: 'Please take your seats',
	slots: ['main', 'side'],
	takes: null,
	rules: [
		{
			band: 'last-calls',
			about: 'performance',
			when: { phases: ['before', 'house_open', 'interval'], withinMinutes: 3 },
			dwellSeconds: 10,
		},
	],
};
