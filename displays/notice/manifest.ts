import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'notice',
	name: 'Notice',
	slots: ['main', 'side', 'strip'],
	takes: 'notice',
	// A venue writes its own; there is nothing to begin with.
	rules: [],
};
