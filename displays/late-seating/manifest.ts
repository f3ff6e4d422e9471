import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'late-seating',
	name: 'Late seating',
	slots: ['main', 'side'],
	takes: null,
	rules: [
		{
			band: 'last-calls',
			about: 'performance',
			when: { phases: ['part'] },
			dwellSeconds: 12,
			only: { doors: true },
		},
	],
};
