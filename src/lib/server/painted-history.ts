import type { Instant } from '../domain/time/instant.ts';
import { insertGone, insertPainted, type PaintedFrame } from './store/painted.ts';
import type { Store } from './store/store.ts';

/** How long a painted frame may wait for its batch: history, not a promise to anybody [S16]. */
const BATCH_MS = 1_000;

/** Writes what screens painted and since when they are away, in batches and without a revision. */
export class PaintedHistory {
	readonly #store: Store;
	readonly #failed: (error: unknown) => void;
	#waiting: (PaintedFrame & { venue: string })[] = [];
	#gone: { venue: string; device: string; at: Instant }[] = [];
	#timer: NodeJS.Timeout | null = null;

	constructor(store: Store, failed: (error: unknown) => void) {
		this.#store = store;
		this.#failed = failed;
	}

	add(row: PaintedFrame & { venue: string }): void {
		this.#waiting.push(row);
		this.#timer ??= setTimeout(() => void this.flush(), BATCH_MS);
	}

	/** Nothing is known of what this device shows from here on, until it paints again. */
	gone(row: { venue: string; device: string; at: Instant }): void {
		this.#gone.push(row);
		this.#timer ??= setTimeout(() => void this.flush(), BATCH_MS);
	}

	/** Writes what waits; a batch that cannot be written is reported and dropped, the screens go on. */
	async flush(): Promise<void> {
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = null;
		const [rows, gone] = [this.#waiting, this.#gone];
		[this.#waiting, this.#gone] = [[], []];
		if (rows.length === 0 && gone.length === 0) return;
		try {
			await this.#store.share(async (db) => {
				for (const [venue, frames] of Map.groupBy(rows, (row) => row.venue)) {
					await insertPainted(db, venue, frames);
				}
				for (const [venue, absences] of Map.groupBy(gone, (row) => row.venue)) {
					await insertGone(db, venue, absences);
				}
			});
		} catch (error) {
			this.#failed(error);
		}
	}
}
