import type { SceneManifest } from '../../src/lib/contract/scene.ts';

export const manifest: SceneManifest = {
	scene: 'departures',
	name: 'Departures',
	slots: ['main', 'side', 'strip'],
	takes: null,
	// Not by itself: as long as no departures are connected, a venue has to want it for what else it says.
	rules: [],
};
