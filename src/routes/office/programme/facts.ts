import type { SceneManifest } from '$lib/contract/scene.ts';
import type { SceneFacts } from '$lib/domain/programme/check.ts';

const manifests = import.meta.glob<SceneManifest>('/displays/*/manifest.ts', {
	eager: true,
	import: 'manifest',
});

/** Every scene there is, as the check and the form know it. */
export const sceneFacts: readonly SceneFacts[] = Object.values(manifests);
