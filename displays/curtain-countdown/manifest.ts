import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'curtain-countdown',
	name: 'Curtain countdown',
	slots: ['main', 'side'],
	takes: null,
	rules: [
		{
			band: 'phase',
			about: 'performance',
			when: { phases: ['before', 'house_open'], part: 'first', withinMinutes: 45, late: false },
			dwellSeconds: 12,
		},
	],
};
