/** The browser's profile, made ready for a start: it keeps what the page kept, and nothing the last end left behind. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What no flag says any more, by the names of Chromium's preferences: nothing is offered on a wall, no translation and
 * no password, and what was killed is not asked about.
 * @type {Record<string, Record<string, unknown>>}
 */
const WANTED = {
	translate: { enabled: false },
	profile: { exit_type: 'Normal', exited_cleanly: true },
};

/** @param {string} profile The browser's own folder. */
export async function readyProfile(profile) {
	await mkdir(join(profile, 'Default'), { recursive: true });
	// A browser that was killed leaves its lock behind, and the next would ask on the wall whether it may.
	for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
		await rm(join(profile, name), { force: true });
	const file = join(profile, 'Default', 'Preferences');
	await writeFile(`${file}.new`, preferencesFrom(await readFile(file, 'utf8').catch(() => '')));
	await rename(`${file}.new`, file);
}

/**
 * The preferences to start with.
 * @param {string} before What the file said; what a power cut tore says nothing.
 */
export function preferencesFrom(before) {
	const known = parsed(before);
	for (const [name, values] of Object.entries(WANTED)) known[name] = { ...objectIn(known[name]), ...values };
	known['credentials_enable_service'] = false;
	return JSON.stringify(known);
}

/**
 * @param {string} text
 * @returns {Record<string, unknown>}
 */
function parsed(text) {
	try {
		return objectIn(/** @type {unknown} */ (JSON.parse(text)));
	} catch {
		return {};
	}
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
function objectIn(value) {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}
