import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'interval-countdown',
	name: 'Interval countdown',
	slots: ['main', 'side'],
	takes: null,
	rules: [
		{
			band: 'phase',
			about: 'performance',
			when: { phases: ['interval'], late: false },
			dwellSeconds: 12,
		},
	],
};
