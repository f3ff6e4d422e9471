import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'running-late',
	name: 'Running late',
	rules: [
		{
			band: 'stop-or-hold',
			about: 'performance',
			// In the last three minutes the released time stands, and the call to the seats takes over.
			when: { late: true, beyondMinutes: 3 },
			dwellSeconds: 12,
		},
	],
};
