/** One wish under way. Says true when it was answered, false when it must be sent again as it is. */
export type Errand = () => Promise<boolean>;

/**
 * Wishes that wait for their answer, sent one after the other in the order they were made, each again and again until
 * it is answered. A wish keeps its id, so the server does it once however often it comes [H3].
 */
export class Outbox {
	#waiting: Errand[] = [];
	#open = false;
	#running = false;

	/** Puts a wish behind the others; it leaves at once when the line stands. */
	put(errand: Errand): void {
		this.#waiting.push(errand);
		void this.#run();
	}

	/** The line stands: everything that waits leaves. */
	open(): void {
		this.#open = true;
		void this.#run();
	}

	/** The line is gone: what is unanswered waits. */
	close(): void {
		this.#open = false;
	}

	async #run(): Promise<void> {
		if (this.#running) return;
		this.#running = true;
		for (let errand = this.#waiting[0]; this.#open && errand; errand = this.#waiting[0]) {
			if (await errand()) this.#waiting.shift();
		}
		this.#running = false;
	}
}
