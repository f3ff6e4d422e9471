/** Events a second that a socket is heard with; a page at its busiest sends a dozen. Our own choice [R3]. */
const HEARD_PER_SECOND = 50;

/** Events a second at which it is hung up: nothing of ours sends this, and hearing it costs the others. */
const HANG_UP_PER_SECOND = 500;

/** Counts the events of one socket by the second. */
export class EventMeter {
	#since = -Infinity;
	#count = 0;

	/** @param monotonicMs milliseconds of a clock that never steps */
	count(monotonicMs: number): 'hear' | 'refuse' | 'hang-up' {
		if (monotonicMs - this.#since >= 1_000) {
			this.#since = monotonicMs;
			this.#count = 0;
		}
		this.#count += 1;
		if (this.#count > HANG_UP_PER_SECOND) return 'hang-up';
		return this.#count > HEARD_PER_SECOND ? 'refuse' : 'hear';
	}
}
