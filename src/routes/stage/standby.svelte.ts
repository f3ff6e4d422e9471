import { SECOND } from '$lib/domain/time/instant.ts';
import type { StageWish } from './offers.ts';

/** What stands by is forgotten after this long, so that a key pressed much later does nothing. */
export const STANDS_BY_MS = 5 * SECOND;

/** The second press of a double click, or of a finger that trembles, is no second thought. */
const TREMBLE_MS = 300;

/** What was made ready, and for which performance. */
export interface Ready {
	performance: string;
	wish: StageWish;
}

/**
 * Standby and go, as a stage calls it: the first press makes ready, the second does it, within five seconds. So no
 * single press stamps anything, by key, mouse or finger, and the instant that counts is that of the go.
 */
export class Standby {
	current = $state.raw<Ready | null>(null);
	#since = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Makes ready, or begins the five seconds anew. */
	ready(ready: Ready): void {
		clearTimeout(this.#timer);
		this.current = ready;
		this.#since = performance.now();
		this.#timer = setTimeout(() => this.leave(), STANDS_BY_MS);
	}

	/** Takes what stands by, to be done now; `null` where nothing does, or a click came too soon to be meant. */
	go(by: 'key' | 'pointer'): Ready | null {
		if (by === 'pointer' && performance.now() - this.#since < TREMBLE_MS) return null;
		const ready = this.current;
		this.leave();
		return ready;
	}

	leave(): void {
		clearTimeout(this.#timer);
		this.current = null;
	}
}
