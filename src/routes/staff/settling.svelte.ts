/** A second tap that was meant for what stood there before comes within this time. Our own choice. */
export const SETTLES_MS = 700;

/**
 * A control in one place whose meaning changes under the thumb: for a moment after each change it is not pressed, or the
 * second half of a double tap would do the next thing.
 */
export class Settling {
	/** Whether it is too early to be pressed. */
	settling = $state.raw(false);
	#meaning: string | null;

	/** @param before what stood in its place; `null`: nothing that could have been tapped */
	constructor(before: string | null = null) {
		this.#meaning = before;
	}

	/** What it means from now on. Returns how to stop, before another meaning or with the page. */
	becomes(meaning: string): () => void {
		if (this.#meaning !== null && this.#meaning !== meaning) this.settling = true;
		this.#meaning = meaning;
		const timer = setTimeout(() => (this.settling = false), SETTLES_MS);
		return () => clearTimeout(timer);
	}

	/** For `aria-disabled`: it keeps its place and its focus. */
	get disabled(): 'true' | undefined {
		return this.settling ? 'true' : undefined;
	}
}
