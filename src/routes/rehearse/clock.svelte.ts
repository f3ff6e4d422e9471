import type { Instant } from '$lib/domain/time/instant.ts';

/** The rehearsal's own clock: it runs at any speed, pauses and jumps. It ends at `to` and stands there. */
export class RehearsalClock {
	#real: () => number;
	#from: Instant;
	#to: Instant;
	/** The instant at the last change of speed, pause or jump, and the real time it was made. */
	#anchor = $state.raw({ at: 0, real: 0 });
	#rate = $state(60);
	#playing = $state(true);

	/** @param real a monotonic clock in milliseconds */
	constructor(from: Instant, to: Instant, real: () => number) {
		this.#from = from;
		this.#to = to;
		this.#real = real;
		this.#anchor = { at: from, real: real() };
	}

	get playing(): boolean {
		return this.#playing;
	}

	/** How many times faster than the world. */
	get rate(): number {
		return this.#rate;
	}

	set rate(rate: number) {
		this.jump(this.now());
		this.#rate = rate;
	}

	/** Changes whenever the clock no longer goes on from where it was. */
	get turn(): object {
		return this.#anchor;
	}

	now(): Instant {
		const { at, real } = this.#anchor;
		const gone = this.#playing ? (this.#real() - real) * this.#rate : 0;
		return Math.min(this.#to, at + gone);
	}

	toggle(): void {
		const at = this.now() >= this.#to ? this.#from : this.now();
		this.#playing = !this.#playing;
		this.jump(at);
	}

	jump(at: Instant): void {
		this.#anchor = { at, real: this.#real() };
	}
}
