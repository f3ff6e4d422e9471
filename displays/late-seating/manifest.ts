import type { SceneManifest } from '../../src/lib/contract/scene.ts';

const when = { phases: ['part' as const] };

export const manifest: SceneManifest = {
	scene: 'late-seating',
	name: 'Late seating',
	slots: ['main', 'side'],
	takes: null,
	rules: [
		{
			band: 'last-calls',
			about: 'performance',
			when,
			dwellSeconds: 12,
			only: { doors: true, severalHouses: false },
		},
		// A part lasts an hour: where people of several houses pass, it takes its turn, also beside the last calls of
		// another [S4].
		{
			band: 'phase',
			about: 'performance',
			when,
			dwellSeconds: 12,
			only: { doors: true, severalHouses: true },
		},
		{
			band: 'last-calls',
			about: 'performance',
			when,
			dwellSeconds: 12,
			joins: true,
			only: { doors: true, severalHouses: true },
		},
	],
};
