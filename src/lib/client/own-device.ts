import { replaceState } from '$app/navigation';
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
	if (location.hash !== '') replaceState(location.pathname, {});
}
