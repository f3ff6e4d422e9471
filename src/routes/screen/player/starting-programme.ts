import { startingRules, type SceneManifest } from '$lib/contract/scene.ts';
import type { Rule } from '$lib/domain/programme/rule.ts';

const manifests = import.meta.glob<SceneManifest>('/displays/*/manifest.ts', {
	eager: true,
	import: 'manifest',
});

/** The programme with which a venue starts: every scene's own rules. */
export const startingProgramme: readonly Rule[] = Object.values(manifests).flatMap(startingRules);
