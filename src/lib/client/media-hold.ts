import { planHeld, wantedFiles, withinBudget, type Panel } from '../domain/media/holding.ts';
import type { MediaFile, Plan } from '../domain/programme/plan.ts';
import { DAY } from '../domain/time/instant.ts';
import { retryDelay } from './retry.ts';
import type { KeyValues } from './stored.ts';
import { isWhatItSays, readVerified } from './verified.ts';

/** The world that media are held in: the browser's, or a test's. */
export interface MediaWorld {
	/** Where files are kept by hash; one place for all devices of a browser. */
	files: KeyValues & { keys(): Promise<string[]> };
	/** The bytes of a file from the server. `anew`: past everything that may have kept it. @throws when it cannot be had */
	fetch(url: string, anew: boolean, until: AbortSignal): Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
	/** An address by which the page can show a blob. */
	addressOf(blob: Blob): string;
	/** The page does without an address from now on. */
	release(address: string): void;
	panel(): Promise<Panel>;
	/** What may be kept, in bytes. */
	budget: number;
	now(): number;
	random(): number;
}

/** What a device shows, and what of its plan it lacks. */
export interface Held {
	plan: Plan;
	/** The files that are missing, by name. */
	missing: string[];
}

/** A new plan waits this long for its files; what has not come by then comes later. Milliseconds. */
const PATIENCE_MS = 3_000;

/** A file that no plan has named for so long is deleted. */
const UNUSED_KEPT_MS = 9 * DAY;

/**
 * Pictures and films of a device, fetched ahead, compared with their hashes, and kept for the time without a server [S2]. What
 * is not what its hash says is not used, and fetched again.
 */
export class MediaHold {
	readonly #world: MediaWorld;
	/** Addresses of files that were compared since the page was opened. */
	readonly #addresses = new Map<string, string>();

	constructor(world: MediaWorld) {
		this.#world = world;
	}

	/**
	 * Gets the files of a plan, those kept here first, and goes on trying until all of them are here.
	 * @param changed told of the plan as it can be shown: once all files are here or patience ends, and whenever one
	 *   more is here
	 * @returns when there is nothing left to get, or `until` says stop
	 */
	async keep(plan: Plan, until: AbortSignal, changed: (held: Held) => void): Promise<void> {
		const panel = await this.#world.panel();
		const { fit, left } = withinBudget(wantedFiles(plan, panel), this.#world.budget);
		let told = false;
		const tell = () => {
			if (until.aborted) return;
			told = true;
			const lacking = fit.filter(({ hash }) => hash !== null && !this.#addresses.has(hash));
			const at = ({ hash }: MediaFile) => this.#addresses.get(hash ?? '') ?? null;
			changed({ plan: planHeld(plan, panel, at), missing: [...lacking, ...left].map(nameOf) });
		};
		const patience = setTimeout(() => {
			if (!told) tell();
		}, PATIENCE_MS);
		let lacking: MediaFile[] = [];
		for (const file of fit) {
			if (!(await this.#fromKept(file))) lacking.push(file);
			if (until.aborted) break;
		}
		for (let tried = 0; lacking.length > 0 && !until.aborted; tried += 1) {
			if (tried > 0) await pause(retryDelay({ tried, spent: 0 }, this.#world.random()), until);
			const still: MediaFile[] = [];
			for (const file of lacking) {
				const got = !until.aborted && (await this.#fromServer(file, tried > 0, until));
				if (!got) still.push(file);
				else if (told) tell();
			}
			lacking = still;
			if (!told) tell();
		}
		clearTimeout(patience);
		if (!told) tell();
		if (!until.aborted) await this.#tidy(fit);
	}

	/** Whether the file is here and is what it should be. */
	async #fromKept({ hash }: MediaFile): Promise<boolean> {
		if (hash === null || this.#addresses.has(hash)) return true;
		const { files, addressOf } = this.#world;
		try {
			const kept = await files.get<Blob>(hash);
			if (!kept) return false;
			if (!(await isWhatItSays(kept.stream(), hash))) {
				await files.del(hash);
				return false;
			}
			this.#addresses.set(hash, addressOf(kept));
			return true;
		} catch {
			// A browser that keeps nothing fetches at every start; that it does not is said by what keeps the plan.
			return false;
		}
	}

	async #fromServer(file: MediaFile, anew: boolean, until: AbortSignal): Promise<boolean> {
		const { hash, url } = file;
		if (hash === null) return true;
		const { files, fetch, addressOf } = this.#world;
		let blob: Blob | null;
		try {
			blob = await readVerified(await fetch(url, anew, until), hash, typeOf(url));
		} catch {
			return false;
		}
		if (!blob) return false;
		let shown: Blob | undefined;
		try {
			await files.set(hash, blob);
			// From the disk, so that the page need not hold it in memory.
			shown = await files.get<Blob>(hash);
		} catch {
			// A full or forbidden store: the file is shown for as long as the page stands.
		}
		this.#addresses.set(hash, addressOf(shown ?? blob));
		return true;
	}

	/** Notes which files are in use, and deletes those that have not been for long. */
	async #tidy(inUse: readonly MediaFile[]): Promise<void> {
		const { files, now, release } = this.#world;
		const used = new Set(inUse.map(({ hash }) => hash));
		for (const [hash, address] of this.#addresses) {
			if (used.has(hash)) continue;
			release(address);
			this.#addresses.delete(hash);
		}
		try {
			for (const hash of used) if (hash !== null) await files.set(`${USED}${hash}`, now());
			for (const key of await files.keys()) {
				if (!key.startsWith(USED)) continue;
				const usedAt = (await files.get<number>(key)) ?? 0;
				if (usedAt > now() - UNUSED_KEPT_MS) continue;
				await files.del(key.slice(USED.length));
				await files.del(key);
			}
		} catch {
			// What cannot be tidied away is no harm to what is shown.
		}
	}
}

const USED = 'used ';

function nameOf({ url }: MediaFile): string {
	return url.split('/').pop() ?? url;
}

function typeOf(url: string): string {
	const ending = url.split('.').pop() ?? '';
	return ending === 'mp4' || ending === 'webm' ? `video/${ending}` : `image/${ending}`;
}

/** Waits, or less when it is called off. */
function pause(milliseconds: number, until: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(done, milliseconds);
		until.addEventListener('abort', done, { once: true });
		function done() {
			clearTimeout(timer);
			until.removeEventListener('abort', done);
			resolve();
		}
	});
}
