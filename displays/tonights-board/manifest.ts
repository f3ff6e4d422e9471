import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'tonights-board',
	name: 'Tonight’s board',
	slots: ['main', 'side'],
	takes: null,
	rules: [
		// Where people of several houses pass, the board takes its turn with what each house has to say.
		{ band: 'phase', about: 'venue', when: {}, dwellSeconds: 15, only: { severalHouses: true } },
		{ band: 'else', about: 'venue', when: {}, dwellSeconds: 15 },
	],
};
