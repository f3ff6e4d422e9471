import type { SceneManifest } from '../../src/lib/contract/scene.ts';

const before = { phases: ['before', 'house_open'], access: true } as const;

export const manifest: SceneManifest = {
	scene: 'access-tonight',
	name: 'Access tonight',
	slots: ['main', 'side', 'strip'],
	takes: null,
	rules: [
		{ band: 'else', about: 'venue', when: { ...before, phases: [...before.phases] }, dwellSeconds: 12 },
		// Where people of several houses come in it takes turns with the ways, and leaves the wall to the countdowns.
		{
			band: 'phase',
			about: 'venue',
			when: { ...before, phases: [...before.phases], withinMinutes: 60, beyondMinutes: 45 },
			dwellSeconds: 12,
			joins: true,
			only: { severalHouses: true },
		},
		{
			band: 'else',
			about: 'venue',
			when: { ...before, phases: [...before.phases] },
			dwellSeconds: 15,
			slot: 'strip',
		},
	],
};
