import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'thank-you',
	name: 'Thank you',
	slots: ['main', 'side'],
	takes: null,
	rules: [
		{
			band: 'phase',
			about: 'performance',
			when: { phases: ['show_down'] },
			dwellSeconds: 20,
			only: { exit: true },
		},
	],
};
