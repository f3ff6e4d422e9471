import type { KeyValues } from './stored.ts';

/** Keeps things in memory, copied as IndexedDB copies them, so that a spec can start a second page from it. */
export class FakeValues implements KeyValues {
	readonly #kept = new Map<string, unknown>();

	get<Value>(key: string): Promise<Value | undefined> {
		// The store gives back what was put under this key; its shape is the caller's knowledge, as in IndexedDB.
		const found = structuredClone(this.#kept.get(key)) as Value | undefined;
		return Promise.resolve(found);
	}

	set(key: string, value: unknown): Promise<void> {
		this.#kept.set(key, structuredClone(value));
		return Promise.resolve();
	}

	del(key: string): Promise<void> {
		this.#kept.delete(key);
		return Promise.resolve();
	}
}
