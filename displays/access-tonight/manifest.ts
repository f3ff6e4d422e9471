import type { SceneManifest } from '../../src/lib/contract/scene.ts';
import type { Condition } from '../../src/lib/domain/programme/rule.ts';

const before: Condition = { phases: ['before', 'house_open'], access: true };

export const manifest: SceneManifest = {
	scene: 'access-tonight',
	name: 'Access tonight',
	slots: ['main', 'side', 'strip'],
	takes: null,
	rules: [
		{ band: 'else', about: 'venue', when: before, dwellSeconds: 12 },
		// Where people of several houses come in it takes turns with the ways, and leaves the wall to the countdowns.
		{
			band: 'phase',
			about: 'venue',
			when: { ...before, withinMinutes: 60, beyondMinutes: 45 },
			dwellSeconds: 12,
			joins: true,
			only: { severalHouses: true },
		},
		{
			band: 'else',
			about: 'venue',
			when: before,
			dwellSeconds: 15,
			slot: 'strip',
		},
	],
};
