/** Events a second: up to `hear` are heard, and above `hangUp` nothing of ours is speaking. */
interface EventLimits {
	hear: number;
	hangUp: number;
}

/** Of one socket; a page at its busiest sends a dozen. Our own choice [R3]. */
export const SOCKET_LIMITS: EventLimits = { hear: 50, hangUp: 500 };

/** Painted notes of one device, whatever number of sockets it has: each is a row that is kept for weeks [R3]. */
export const PAINTED_LIMITS: EventLimits = { hear: 20, hangUp: Infinity };

/** A device says how it is every half minute, and once more when it has come [R3]. */
export const CONDITION_LIMITS: EventLimits = { hear: 2, hangUp: Infinity };

/** Counts events by the second. */
export class EventMeter {
	readonly #limits: EventLimits;
	#since = -Infinity;
	#count = 0;

	constructor(limits: EventLimits) {
		this.#limits = limits;
	}

	/** @param monotonicMs milliseconds of a clock that never steps */
	count(monotonicMs: number): 'hear' | 'refuse' | 'hang-up' {
		if (monotonicMs - this.#since >= 1_000) {
			this.#since = monotonicMs;
			this.#count = 0;
		}
		this.#count += 1;
		if (this.#count > this.#limits.hangUp) return 'hang-up';
		return this.#count > this.#limits.hear ? 'refuse' : 'hear';
	}
}
