import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { retryDelay } from '$lib/client/retry.ts';

/**
 * Scenes as this page holds them. What was asked for is fetched until it is there; what is there is kept for as long as
 * the page lives, so that a wall without a network has every scene its plan names [S2].
 */
export class Shelf<Scene> {
	readonly #held = new SvelteMap<string, Scene>();
	readonly #asked = new Set<string>();
	/** The scenes that were asked for and did not come; they are asked for again. */
	readonly lacking = new SvelteSet<string>();
	readonly #load: (scene: string) => Promise<Scene>;

	constructor(load: (scene: string) => Promise<Scene>) {
		this.#load = load;
	}

	get(scene: string): Scene | undefined {
		return this.#held.get(scene);
	}

	/** Sees to it that these come to be held. */
	fetch(scenes: Iterable<string>): void {
		for (const scene of scenes) {
			if (this.#asked.has(scene)) continue;
			this.#asked.add(scene);
			void this.#fetch(scene, 1);
		}
	}

	async #fetch(scene: string, tried: number): Promise<void> {
		try {
			this.#held.set(scene, await this.#load(scene));
			this.lacking.delete(scene);
		} catch {
			// The console is told of it by the player, which names what it lacks.
			this.lacking.add(scene);
			setTimeout(() => void this.#fetch(scene, tried + 1), retryDelay({ tried, spent: 0 }, Math.random()));
		}
	}
}
