import { newId } from '../contract/ids.ts';
import type { DeviceKind } from '../domain/device/placement.ts';

/**
 * Goes to the page of the one screen or kiosk this browser is. The id is made once and kept in the browser, so that
 * whoever opens the short address again finds the same device and no second one.
 */
export function goToOwnDevice(kind: DeviceKind): void {
	const key = `foyer ${kind} id`;
	const id = localStorage.getItem(key) ?? newId();
	localStorage.setItem(key, id);
	location.replace(`/${kind}/${id}`);
}

/** The token of a join link (`#join=<token>`); `null` without one. */
export function joinToken(): string | null {
	return new URLSearchParams(location.hash.slice(1)).get('join');
}

/** Takes the join token out of the address: it must not be read off a wall, or stay in the history. */
export function dropJoinToken(): void {
	if (location.hash !== '') history.replaceState(null, '', location.pathname);
}

/** What a device's page, as the server made it, says to the module that starts the device. */
export interface Shell {
	/** Where to draw, emptied of what the server drew there. */
	place: HTMLElement;
	/** The device's id, from the address. */
	id: string;
	/** The build the page belongs to. */
	build: string;
}

/** @throws when this page is not the shell of a device */
export function shell(): Shell {
	const place = document.getElementById('device');
	const build = place?.dataset['build'];
	if (!place || build === undefined) throw new Error('This page is not the shell of a device.');
	place.replaceChildren();
	return { place, id: decodeURIComponent(location.pathname.split('/').pop() ?? ''), build };
}
