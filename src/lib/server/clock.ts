import { SECOND, type Instant, type Moment } from '../domain/time/instant.ts';

/** The machine's two clocks. */
export interface MachineClocks {
	/** What the network or a person set it to, and may set it to at any moment. */
	wall: () => Instant;
	/** Milliseconds since whenever; it only runs on. */
	monotonic: () => number;
}

/** By more than this the clock was set; less is two crystals that differ. */
const STEP_MS = 2 * SECOND;

/**
 * The server's time [R6]: the wall clock's at the start, counted on by the monotonic one. A wall clock that is set
 * afterwards is followed by what is shown, and by nothing that runs out.
 */
export class ServerTime {
	readonly #clocks: MachineClocks;
	readonly #stepped: (milliseconds: number) => void;
	readonly #startedAt: Instant;
	readonly #begun: number;
	/** What the wall clock was set by since the start. */
	#set = 0;

	/** @param stepped told once of each time the wall clock was set, and by how much */
	constructor(clocks: MachineClocks, stepped: (milliseconds: number) => void) {
		this.#clocks = clocks;
		this.#stepped = stepped;
		this.#startedAt = clocks.wall();
		this.#begun = clocks.monotonic();
	}

	/** The time as people read it and as it is written down. It may jump, either way. */
	now(): Instant {
		// A process that is stopped between the two clocks sees them apart; asked again at once, they agree.
		if (Math.abs(this.#apart()) > STEP_MS) {
			const by = this.#apart();
			if (Math.abs(by) > STEP_MS) {
				this.#set += by;
				this.#stepped(by);
			}
		}
		return this.steady() + this.#set;
	}

	/** For what runs out: never jumps. To be compared with nothing but other instants of the same start. */
	steady(): Instant {
		return this.#startedAt + Math.floor(this.#clocks.monotonic() - this.#begun);
	}

	/**
	 * Whichever of the two is behind: by this, what was written down and is kept for so long is not let go early,
	 * whichever way the clock was set since; later, perhaps. Only what was written while it was behind looks older.
	 */
	cautious(): Instant {
		return Math.min(this.now(), this.steady());
	}

	moment(): Moment {
		return { now: this.now(), steady: this.steady() };
	}

	#apart(): number {
		return this.#clocks.wall() - (this.steady() + this.#set);
	}
}
