import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'cancelled',
	name: 'Cancelled',
	slots: ['main', 'side'],
	takes: null,
	rules: [
		// In the band of the phases: what else plays in the house that day keeps its calls, and takes its turns with it.
		{
			band: 'phase',
			about: 'performance',
			when: { phases: ['cancelled'], untilMinutesInto: 60 },
			dwellSeconds: 12,
		},
	],
};
