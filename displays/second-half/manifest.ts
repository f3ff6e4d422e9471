import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'second-half',
	name: 'Second half',
	slots: ['main', 'side'],
	takes: null,
	rules: [
		// For those still at the bar, for as long as anybody is. Beside the doors late seating says more, and goes on.
		{
			band: 'phase',
			about: 'performance',
			when: { phases: ['part'], part: 'later', untilMinutesInto: 8 },
			dwellSeconds: 12,
			only: { doors: false },
		},
	],
};
