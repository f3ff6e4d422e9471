import type { PreviewMoment, SceneManifest } from '$lib/contract/scene.ts';
import { scenes } from '../screen/player/all-scenes.ts';
import type { SceneComponent } from '../screen/player/scenes.ts';

const manifests = import.meta.glob<SceneManifest>('/displays/*/manifest.ts', {
	eager: true,
	import: 'manifest',
});

const previews = import.meta.glob<PreviewMoment[]>('/displays/*/preview.ts', {
	eager: true,
	import: 'moments',
});

export interface PreviewScene {
	scene: string;
	Scene: SceneComponent;
	moments: PreviewMoment[];
}

/** Every scene with its moments, in the order in which an evening meets them. */
export const previewScenes: readonly PreviewScene[] = Object.values(manifests)
	.flatMap(({ scene }): PreviewScene[] => {
		const Scene = scenes.get(scene);
		const moments = previews[`/displays/${scene}/preview.ts`] ?? [];
		return Scene ? [{ scene, Scene, moments }] : [];
	})
	.sort((a, b) => firstAt(a).localeCompare(firstAt(b)));

function firstAt({ moments }: PreviewScene): string {
	return moments[0]?.at ?? '';
}
