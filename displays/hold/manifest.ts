import type { SceneManifest } from '../../src/lib/contract/scene.ts';

// Lateness without a time: nobody can say until when, so nothing is counted. With a time it is `running-late`.
const when = { late: true, timed: false };

export const manifest: SceneManifest = {
	scene: 'hold',
	name: 'Hold',
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
