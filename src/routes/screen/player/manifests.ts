import type { SceneManifest } from '$lib/contract/scene.ts';

const found = import.meta.glob<SceneManifest>('/displays/*/manifest.ts', { eager: true, import: 'manifest' });

/** What every scene of this build says of itself. */
export const manifests: readonly SceneManifest[] = Object.values(found);
