import type { SceneManifest } from '../../src/lib/contract/scene.ts';

const stopped = { phases: ['stopped' as const] };

/** Nobody who was there is left an hour later. */
const abandoned = { phases: ['abandoned' as const], untilMinutesInto: 60 };

export const manifest: SceneManifest = {
	scene: 'show-stop',
	name: 'Show stop',
	slots: ['main', 'side'],
	takes: null,
	// Where people of several houses pass, one house must not silence the others: there it takes its turn, also beside the
	// last calls of another [S4].
	rules: [stopped, abandoned].flatMap((when) => [
		{
			band: 'stop-or-hold' as const,
			about: 'performance' as const,
			when,
			dwellSeconds: 12,
			only: { severalHouses: false },
		},
		{
			band: 'phase' as const,
			about: 'performance' as const,
			when,
			dwellSeconds: 12,
			only: { severalHouses: true },
		},
		{
			band: 'last-calls' as const,
			about: 'performance' as const,
			when,
			dwellSeconds: 12,
			joins: true as const,
			only: { severalHouses: true },
		},
	]),
};
