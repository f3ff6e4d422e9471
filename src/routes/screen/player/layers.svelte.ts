import type { Instant } from '$lib/domain/time/instant.ts';

/** One scene in its slot, or one division of the wall: standing, or about to. */
export interface Layer<Cast> {
	/** Tells it from an earlier try with the same scene. */
	id: number;
	key: string;
	cast: Cast;
	/** Not drawn for an earlier instant: a scene prepared ahead already stands as it will when its time comes. */
	from: Instant;
	/** Drawn and complete, but unseen; standing; or below one that dissolves in over it, with its last words. */
	state: 'coming' | 'standing' | 'going';
	/** Everything in it can be drawn whole. */
	ready: boolean;
	/** Its place in the stack. */
	order: number;
}

/** A jumble of cues must not pile up scenes that a small player has to draw all at once. */
const DISSOLVES_AT_ONCE = 2;

/**
 * The scenes in one slot, or the divisions of one wall: the one that stands, the one that is made ready, and those that a
 * dissolve still covers [S5]. A scene takes the place of another only when it is wanted and ready; until then the other stays.
 */
export class Layers<Cast> {
	all = $state.raw<Layer<Cast>[]>([]);
	readonly #keyOf: (cast: Cast) => string;
	#wanted: string | null = null;
	#count = 0;

	/** @param keyOf two casts with one key are one scene going on */
	constructor(keyOf: (cast: Cast) => string) {
		this.#keyOf = keyOf;
	}

	/** The scene that stands, if any does. */
	get standing(): Layer<Cast> | null {
		return this.all.find(({ state }) => state === 'standing') ?? null;
	}

	/** This cast should stand now; `null`: nothing should. */
	want(cast: Cast | null, at: Instant): void {
		const key = cast && this.#keyOf(cast);
		// What was made ready for another turn of events is not kept: it may be about an evening that changed since.
		if (key !== this.#wanted) this.all = this.all.filter((one) => one.state !== 'coming' || one.key === key);
		this.#wanted = key;
		if (!cast) {
			this.all = this.all.filter(({ state }) => state === 'coming');
			return;
		}
		const there = this.all.find((one) => one.state !== 'going' && one.key === key);
		if (!there) this.#add(cast, at);
		else this.#bringOn();
	}

	/** This cast will be wanted at `from`: it is made ready, unseen. */
	prepare(cast: Cast, from: Instant): void {
		const key = this.#keyOf(cast);
		if (this.all.some((layer) => layer.state !== 'going' && layer.key === key)) return;
		this.all = this.all.filter(({ state, key: other }) => state !== 'coming' || other === this.#wanted);
		this.#add(cast, from);
	}

	/** Everything in the layer can be drawn: it comes on if it is its time. */
	ready(id: number): void {
		this.all = this.all.map((layer) => (layer.id === id ? { ...layer, ready: true } : layer));
		this.#bringOn();
	}

	/** The layer failed to render and is taken down. */
	remove(id: number): void {
		this.all = this.all.filter((layer) => layer.id !== id);
	}

	/** A dissolve is over: what it covers is taken down. */
	clear(): void {
		this.all = this.all.filter(({ state }) => state !== 'going');
		this.#bringOn();
	}

	/** The wanted scene takes its place if it is ready; over too many unfinished dissolves it waits for their end. */
	#bringOn(): void {
		const ready = this.all.find((one) => one.state === 'coming' && one.ready && one.key === this.#wanted);
		const below = this.all.filter(({ state }) => state === 'going').length;
		if (ready && below < DISSOLVES_AT_ONCE) this.#flip(ready.id);
	}

	#add(cast: Cast, from: Instant): void {
		const layer: Layer<Cast> = {
			id: ++this.#count,
			key: this.#keyOf(cast),
			cast,
			from,
			state: 'coming',
			ready: false,
			order: 0,
		};
		this.all = [...this.all, layer];
	}

	#flip(id: number): void {
		const order = ++this.#count;
		this.all = this.all.map((layer) => {
			if (layer.id === id) return { ...layer, state: 'standing', order };
			return layer.state === 'standing' ? going(layer) : layer;
		});
	}
}

function going<Cast>(layer: Layer<Cast>): Layer<Cast> {
	return { ...layer, state: 'going' };
}
