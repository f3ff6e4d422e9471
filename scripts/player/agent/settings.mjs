/**
 * What the installer wrote about this panel, and where things lie on it. Everything comes by the environment: systemd
 * reads /etc/foyer-player/settings into it.
 */
import { join } from 'node:path';

/** @typedef {'screen' | 'kiosk'} DeviceKind */

/**
 * @typedef {object} Settings
 * @property {string} origin The server's, e.g. `http://foyer.local:3000`.
 * @property {DeviceKind} kind
 * @property {string | null} id The device's id; `null` for a new one, which its own page makes and keeps.
 * @property {string} language Of the page that waits for a server nobody has seen yet: BCP 47.
 * @property {string} stateDir Where the browser's profile and the stored page are kept.
 * @property {string} browser Chromium's path.
 * @property {string[]} moreFlags For this panel's Chromium alone.
 * @property {boolean} wayland
 * @property {number} memoryMb What the page's process may take.
 */

/** Ids as src/lib/contract/ids.ts knows them. */
const ID = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * @param {Readonly<Record<string, string | undefined>>} variables
 * @param {number} machineMb How much memory the machine has.
 * @returns {Settings}
 * @throws an Error whose message says which setting is wrong and what it should look like
 */
export function readSettings(variables, machineMb) {
	const { FOYER_SCREEN: screen = '', FOYER_KIOSK: kiosk = '', STATE_DIRECTORY: stateDir } = variables;
	if ((screen === '') === (kiosk === ''))
		throw new Error('Set FOYER_SCREEN or FOYER_KIOSK, one of them, to an id or to "new".');
	const id = screen || kiosk;
	if (!ID.test(id))
		throw new Error(`"${id}" is no device’s id. It is what stands behind /screen/ in its address, or "new".`);
	if (!stateDir)
		throw new Error('STATE_DIRECTORY says where to keep the browser’s profile; systemd sets it.');
	return {
		origin: readOrigin(variables['FOYER_SERVER'] ?? ''),
		kind: screen === '' ? 'kiosk' : 'screen',
		id: id === 'new' ? null : id,
		language: variables['FOYER_LANGUAGE'] || 'en',
		stateDir,
		browser: variables['FOYER_BROWSER'] || '/usr/bin/chromium',
		moreFlags: (variables['FOYER_FLAGS'] ?? '').split(' ').filter(Boolean),
		wayland: Boolean(variables['WAYLAND_DISPLAY']),
		// A page takes a tenth of it; at half, a small computer begins to swap, and then everything stands still.
		memoryMb: Number(variables['FOYER_MEMORY_MB'] || Math.round(machineMb / 2)),
	};
}

/** @param {string} text */
function readOrigin(text) {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
		return url.origin;
	throw new Error(
		`FOYER_SERVER is "${text}". It is the server's address without a path, such as http://foyer.local:3000.`,
	);
}

/** @param {Pick<Settings, 'stateDir'>} settings */
export function profileOf({ stateDir }) {
	return join(stateDir, 'browser');
}
