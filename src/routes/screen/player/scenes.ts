import type { Component } from 'svelte';
import type { SceneInput } from '$lib/contract/scene.ts';
import { Shelf } from './shelf.svelte.ts';

export type SceneComponent = Component<{ input: SceneInput }>;

const loaders = Object.fromEntries(
	Object.entries(import.meta.glob<SceneComponent>('/displays/*/Scene.svelte', { import: 'default' })).map(
		([path, load]) => [path.split('/')[2] ?? path, load],
	),
);

/** The scenes of this build, by the names of their folders. */
export const known: ReadonlySet<string> = new Set(Object.keys(loaders));

/** The scenes this page holds, fetched one by one: a wall comes up with the one that stands, not with all there are. */
export const shelf = new Shelf<SceneComponent>(async (scene) => {
	const load = loaders[scene];
	if (!load) throw new Error(`There is no scene called “${scene}”.`);
	return load();
});
