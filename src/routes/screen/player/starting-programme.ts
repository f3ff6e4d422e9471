import { startingRules, type SceneManifest } from '$lib/contract/scene.ts';
import { byHandOf, type ByHand } from '$lib/domain/programme/by-hand.ts';
import type { Rule } from '$lib/domain/programme/rule.ts';

const manifestFiles = import.meta.glob<SceneManifest>('/displays/*/manifest.ts', {
	eager: true,
	import: 'manifest',
});

const manifests = Object.values(manifestFiles);

/** The programme with which a venue starts: every scene's own rules. */
export const startingProgramme: readonly Rule[] = manifests.flatMap(startingRules);

/** How each scene is put on walls by hand [S4]; those that are not are not in it. */
export const byHand: ReadonlyMap<string, ByHand> = new Map(
	manifests.flatMap((manifest): [string, ByHand][] => {
		const how = byHandOf(manifest);
		return how ? [[manifest.scene, how]] : [];
	}),
);
