import type { SceneComponent } from './scenes.ts';

const components = import.meta.glob<SceneComponent>('/displays/*/Scene.svelte', {
	eager: true,
	import: 'default',
});

/** Every scene at once by the name of its folder, for pages that draw scenes without a player. */
export const scenes: ReadonlyMap<string, SceneComponent> = new Map(
	Object.entries(components).map(([path, component]) => [path.split('/')[2] ?? path, component]),
);
