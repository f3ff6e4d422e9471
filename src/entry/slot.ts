import type { Foyer } from '../lib/server/foyer.ts';

/**
 * Where the entry (start.ts, or the dev server) leaves the live Foyer for Kit's hooks. Kit's server code is bundled,
 * the entry is not, so the two never share a module instance; a registered symbol on globalThis is the one place both see.
 */
const slot: unique symbol = Symbol.for('foyer');

const holder: typeof globalThis & { [slot]?: Foyer | undefined } = globalThis;

/** Makes this Foyer the one that pages are served from; `undefined` while none is open. */
export function putFoyer(foyer: Foyer | undefined): void {
	holder[slot] = foyer;
}

/** The open Foyer, if there is one: none while building, none between a close and the next open in development. */
export function openedFoyer(): Foyer | undefined {
	return holder[slot];
}
