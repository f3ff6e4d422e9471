import type { Component } from 'svelte';
import { startingRules, type SceneInput, type SceneManifest } from '$lib/contract/scene.ts';
import { byHandOf, type ByHand } from '$lib/domain/programme/by-hand.ts';
import type { Rule } from '$lib/domain/programme/rule.ts';

export type SceneComponent = Component<{ input: SceneInput }>;

const components = import.meta.glob<SceneComponent>('/displays/*/Scene.svelte', {
	eager: true,
	import: 'default',
});

const manifestFiles = import.meta.glob<SceneManifest>('/displays/*/manifest.ts', {
	eager: true,
	import: 'manifest',
});

const manifests = Object.values(manifestFiles);

/** Every scene by the name of its folder, loaded at the start so that none has to be fetched when its time comes [S2]. */
export const scenes: ReadonlyMap<string, SceneComponent> = new Map(
	Object.entries(components).map(([path, component]) => [folderOf(path), component]),
);

/** The programme with which a venue starts: every scene's own rule. */
export const startingProgramme: readonly Rule[] = manifests.flatMap(startingRules);

/** How each scene is put on walls by hand [S4]; those that are not are not in it. */
export const byHand: ReadonlyMap<string, ByHand> = new Map(
	manifests.flatMap((manifest): [string, ByHand][] => {
		const how = byHandOf(manifest);
		return how ? [[manifest.scene, how]] : [];
	}),
);

function folderOf(path: string): string {
	return path.split('/')[2] ?? path;
}
