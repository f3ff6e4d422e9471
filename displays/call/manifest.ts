import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'call',
	name: 'Call',
	slots: ['main', 'side'],
	takes: null,
	rules: [
		{
			band: 'last-calls',
			about: 'performance',
			// The calls of the last three minutes are those to take the seats: that scene stands then, and stays.
			when: { phases: ['before', 'house_open', 'interval'], called: true, beyondMinutes: 3 },
			dwellSeconds: 10,
		},
	],
};
