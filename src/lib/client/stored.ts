import { del, get, set } from 'idb-keyval';
import type { HelpKind } from '../domain/help/request.ts';
import type { DeviceCodes, Plan } from '../domain/programme/plan.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Audience, SliceOf } from '../contract/views.ts';
import type { StoredClock } from './clock.ts';

/** A request for help, or its end, that the server has not answered yet. It belongs to the kiosk, not the visitor [K8]. */
export interface WaitingHelp {
	/** The command's id, the same however often it is sent [H3]. */
	id: string;
	request: string;
	askedAt: Instant;
	wish: { name: 'raise'; kind: HelpKind; note: string } | { name: 'cancel' };
}

/** All a device keeps for the time without a server. */
export interface Kept {
	token: string;
	plan: { hash: string; document: Plan };
	codes: { hash: string; document: DeviceCodes };
	slices: readonly SliceOf<Audience>[];
	clock: StoredClock;
	help: WaitingHelp[];
}

/** A place to keep things by key: IndexedDB, or a test's. */
export interface KeyValues {
	get<Value>(key: string): Promise<Value | undefined>;
	set(key: string, value: unknown): Promise<void>;
	del(key: string): Promise<void>;
}

export const indexedDb: KeyValues = { get, set, del };

/** Rises with every change of a kept shape: what an older page kept is then no longer found. */
const SHAPE = 1;

/**
 * What one device keeps, under its own id: ten devices can be ten tabs of one laptop. Where the browser keeps nothing (a
 * private window, a full disk) the device works on for as long as the page stands, and says so once by `report`.
 */
export class Stored {
	readonly #device: string;
	readonly #values: KeyValues;
	readonly #report: (what: string) => void;
	#failed = false;

	constructor(device: string, values: KeyValues, report: (what: string) => void) {
		this.#device = device;
		this.#values = values;
		this.#report = report;
	}

	get<Key extends keyof Kept>(key: Key): Promise<Kept[Key] | undefined> {
		return this.#trying(this.#values.get<Kept[Key]>(this.#keyOf(key)));
	}

	async set<Key extends keyof Kept>(key: Key, value: Kept[Key]): Promise<void> {
		await this.#trying(this.#values.set(this.#keyOf(key), value));
	}

	/** Forgets all that came with a token; what waits to be sent stays. */
	async forget(): Promise<void> {
		for (const key of ['token', 'plan', 'codes', 'slices'] as const) {
			await this.#trying(this.#values.del(this.#keyOf(key)));
		}
	}

	#keyOf(key: keyof Kept): string {
		return `foyer ${SHAPE} ${this.#device} ${key}`;
	}

	async #trying<Value>(result: Promise<Value>): Promise<Value | undefined> {
		try {
			return await result;
		} catch (error) {
			if (!this.#failed) this.#report(`storage: this browser keeps nothing (${String(error)})`);
			this.#failed = true;
			return undefined;
		}
	}
}
