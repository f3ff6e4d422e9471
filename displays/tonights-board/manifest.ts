import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'tonights-board',
	name: 'Tonight’s board',
	slots: ['main', 'side', 'strip'],
	takes: null,
	rules: [
		// Where people of several houses pass, the board takes its turn with what each house has to say.
		{
			band: 'phase',
			about: 'venue',
			when: {},
			dwellSeconds: 15,
			joins: true,
			only: { severalHouses: true },
		},
		{ band: 'else', about: 'venue', when: {}, dwellSeconds: 15 },
		// In a strip it has one line: each performance in turn, until it is over.
		{
			band: 'else',
			about: 'performance',
			when: { phases: ['before', 'house_open', 'part', 'interval', 'stopped', 'cancelled'] },
			dwellSeconds: 15,
			slot: 'strip',
		},
	],
};
