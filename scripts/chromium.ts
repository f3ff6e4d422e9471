/** Where Chromium is, for tests, shots and benches; put on this machine first if it has none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/**
 * What no test, shot or bench wants of Chromium. Of several such lists on a command line only the last counts, so what
 * Playwright would leave out for our sake stands here again.
 */
const unwanted = [
	// The list under the address bar is a page of its own behind every page, which nobody sees: half of what opening one costs.
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	// Calls home.
	'AimEnabled',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PreconnectToSearch',
	// Plain http is to stay plain http, as in a venue.
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	// The glass shows the new page when it is there, not the old one for a while.
	'PaintHolding',
];

/**
 * What every Chromium of ours is started with: no window, no calls home. Without the sandbox, because tests run as root
 * in containers too, where Chromium refuses to start with it; it only ever opens pages of this project.
 */
export const chromiumFlags: readonly string[] = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	`--disable-features=${unwanted.join(',')}`,
];

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const elsewhere = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function onThisSystem(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
	return [...onPath, ...elsewhere].find((path) => existsSync(path));
}

/** Playwright's own download, if somebody made it. */
async function ofPlaywright(): Promise<string | undefined> {
	const { chromium } = await import('@playwright/test');
	const path = chromium.executablePath();
	return existsSync(path) ? path : undefined;
}

function run(command: string, ...args: string[]): boolean {
	console.error(`No Chromium here yet: ${[command, ...args].join(' ')}`);
	return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function installFromDebian(): boolean {
	return (
		process.getuid?.() === 0 &&
		existsSync('/usr/bin/apt-get') &&
		run('apt-get', 'update', '-qq') &&
		run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium')
	);
}

function installFromPlaywright(): boolean {
	const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test')), 'cli.js');
	return run(process.execPath, cli, 'install', 'chromium');
}

/**
 * The path of a Chromium that runs. The system's own is taken first; where there is none, Debian's package is installed
 * (as root) or else Playwright's download.
 * @throws an Error that says how to install one by hand.
 */
export async function chromiumPath(): Promise<string> {
	const found = onThisSystem() ?? (await ofPlaywright());
	if (found) return found;
	const installed =
		(installFromDebian() && onThisSystem()) || (installFromPlaywright() && (await ofPlaywright()));
	if (installed) return installed;
	throw new Error(
		'No Chromium was found, and none could be installed. Install your system\'s "chromium" package, then run this again.',
	);
}

if (import.meta.main) console.log(await chromiumPath());
