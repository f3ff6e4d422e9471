import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'tonights-board',
	name: 'Tonight’s board',
	rule: { band: 'else', about: 'venue', when: {}, dwellSeconds: 15 },
};
