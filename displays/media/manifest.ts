import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'media',
	name: 'Pictures and films',
	slots: ['main', 'side'],
	takes: 'media',
	// A venue hangs its own; there is nothing to begin with.
	rules: [],
};
