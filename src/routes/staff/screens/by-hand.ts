import { byHandOf, type ByHand } from '$lib/domain/programme/by-hand.ts';
import { manifests } from '../../screen/player/manifests.ts';

/** How each scene is put on walls by hand [S4]; those that are not are not in it. */
export const byHand: ReadonlyMap<string, ByHand> = new Map(
	manifests.flatMap((manifest): [string, ByHand][] => {
		const how = byHandOf(manifest);
		return how ? [[manifest.scene, how]] : [];
	}),
);
