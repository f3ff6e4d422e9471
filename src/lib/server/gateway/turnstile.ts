/**
 * Lets one waiting socket through at each turn of the event loop, in order. A thousand screens that come at once after a
 * restart are otherwise admitted in one go, and nobody else is heard meanwhile: no cue, no alert, no heartbeat.
 */
export class Turnstile {
	readonly #waiting: (() => void)[] = [];

	pass(): Promise<void> {
		return new Promise((resolve) => {
			this.#waiting.push(resolve);
			if (this.#waiting.length === 1) setImmediate(() => this.#turn());
		});
	}

	#turn(): void {
		this.#waiting.shift()?.();
		if (this.#waiting.length > 0) setImmediate(() => this.#turn());
	}
}
