import type { SceneManifest } from '../../src/lib/contract/scene.ts';

// Without a time it is `hold`. In the last three minutes the released time stands, and the call to the seats takes over.
const when = { late: true, timed: true, beyondMinutes: 3 };

export const manifest: SceneManifest = {
	scene: 'running-late',
	name: 'Running late',
	slots: ['main', 'side'],
	takes: null,
	rules: [
		{ band: 'stop-or-hold', about: 'performance', when, dwellSeconds: 12, only: { severalHouses: false } },
		// Where people of several houses pass, one late house must not silence the others: it takes its turn, also beside the
		// last calls of another [S4].
		{ band: 'phase', about: 'performance', when, dwellSeconds: 12, only: { severalHouses: true } },
		{
			band: 'last-calls',
			about: 'performance',
			when,
			dwellSeconds: 12,
			joins: true,
			only: { severalHouses: true },
		},
	],
};
