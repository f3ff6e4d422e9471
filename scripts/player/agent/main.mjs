/**
 * The player's agent: runs beside the browser on a panel, sees to it that the wall shows what it should, and that
 * somebody outside the page notices when it does not [R7][S6]. Node 18 or newer, nothing else.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { log } from './log.mjs';
import { notify } from './notify.mjs';
import { Panel } from './panel.mjs';
import { readSettings } from './settings.mjs';
import { StoredPages } from './stored-page.mjs';
import { begin, LOOK_EVERY_MS, watch } from './watch.mjs';

/** A page that was well for this long is good enough to be kept for a start without the server. */
const GOOD_AFTER_MS = 30_000;

/** What could not be kept is tried again after this. */
const KEEP_AGAIN_MS = 300_000;

/** Between two looks there is always a moment for everything else. */
const LEAST_PAUSE_MS = 500;

/** Nothing can be shown from here: whoever started us has to make a new session. */
const BROKEN = 'broken';

/** So many in a row, and it is not the browser. */
const MOST_FAILED_STARTS = 3;

const settings = (() => {
	try {
		return readSettings(process.env, totalmem() / 2 ** 20);
	} catch (cause) {
		log('error', `The player cannot start. ${cause instanceof Error ? cause.message : String(cause)}`);
		return process.exit(78);
	}
})();

const pages = new StoredPages(join(settings.stateDir, 'page'));
const panel = new Panel(settings, pages);
const remembered = join(settings.stateDir, `${settings.kind}-path`);
const now = () => performance.now();

/** Where this device's page is: a new one is at its short address until its page has made an id. */
let path = `/${settings.kind}${settings.id === null ? '' : `/${settings.id}`}`;

/** @param {string} pathname */
function isOwn(pathname) {
	if (settings.id !== null) return pathname === path;
	return pathname === `/${settings.kind}` || pathname.startsWith(`/${settings.kind}/`);
}

/** A new device goes by the id its page has made, also while the server is away. */
async function recall() {
	await mkdir(settings.stateDir, { recursive: true });
	if (settings.id !== null) return;
	const known = (await readFile(remembered, 'utf8').catch(() => '')).trim();
	if (isOwn(known)) path = known;
}

/** @param {string} shown */
async function remember(shown) {
	if (shown === path || shown === `/${settings.kind}` || settings.id !== null) return;
	path = shown;
	await writeFile(`${remembered}.new`, `${shown}\n`);
	await rename(`${remembered}.new`, remembered);
}

let keptBuild = '';
let keepAgainAt = 0;

/** Keeps the page that stands, if it is not kept yet. */
async function keep() {
	const build = panel.shown?.build ?? null;
	if (build === null || build === keptBuild || now() < keepAgainAt) return;
	keepAgainAt = now() + KEEP_AGAIN_MS;
	const known = await pages.find(path);
	if (known?.build !== build) {
		try {
			const { files } = await pages.take(settings.origin, path, build);
			log('info', `kept for a start without the server: build ${build}, ${Object.keys(files).length} files`);
		} catch (cause) {
			log(
				'warn',
				`build ${build} is not kept yet: ${cause instanceof Error ? cause.message : String(cause)}`,
			);
			return;
		}
	}
	keptBuild = build;
}

/** What stands on the wall, as the journal says it. */
function standing() {
	if (!panel.shown) return '';
	const { path: at, standing: scene, source, memoryMb } = panel.shown;
	const from = {
		browser: 'from the browser’s own store',
		network: 'from the server',
		store: 'from this panel',
		waiting: 'from this panel',
	}[source];
	return `${at}${scene === null ? '' : ` shows ${scene}`}, ${from}, ${memoryMb} MB`;
}

let state = begin(now());
/** Ends the pause between two looks. */
let wake = () => {};
/** Aborted when the agent is to end, because somebody asked it to or with this reason. */
const ending = new AbortController();

let failedStarts = 0;

async function startBrowser() {
	try {
		await panel.start();
		await panel.open(path, state.remedies > 1);
		failedStarts = 0;
	} catch (cause) {
		log('error', cause instanceof Error ? cause.message : String(cause));
		failedStarts += 1;
		// Where no browser comes up the session around it is broken: systemd makes a new one, and us with it.
		if (failedStarts >= MOST_FAILED_STARTS) ending.abort(BROKEN);
	}
}

async function lookOnce() {
	const look = await panel.look(isOwn);
	const before = state;
	const { watch: seen, remedy, why } = watch(before, look, now(), settings.memoryMb);
	state = seen;
	if (seen.state !== before.state) {
		const fine = seen.state === 'well' || seen.state === 'away' || seen.state === 'starting';
		log(fine ? 'info' : 'warn', `${seen.state}: ${why || standing()}`);
	}
	if (look.kind === 'page' && look.own && look.up) await remember(panel.shown?.path ?? path);
	if (seen.state === 'well' && now() - seen.since >= GOOD_AFTER_MS) await keep();
	switch (remedy) {
		case null:
			return;
		case 'open':
			log('info', `opening the page: ${why}`);
			await panel.open(path, seen.remedies > 0);
			return;
		case 'wait':
			log('info', `waiting: ${why}`);
			await panel.wait(path);
			return;
		case 'restart':
			log('warn', `starting the browser: ${why}${panel.lastWord ? ` (${panel.lastWord})` : ''}`);
			await startBrowser();
	}
}

/** @param {number} ms */
function pause(ms) {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, Math.max(LEAST_PAUSE_MS, ms), undefined);
		wake = () => {
			clearTimeout(timer);
			resolve(undefined);
		};
	});
}

panel.ontrouble = () => wake();
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT']))
	process.on(signal, () => {
		ending.abort();
		wake();
	});

/** The session we are in. When it ends without a word, there is no screen left to show anything on. */
const session = process.ppid;

await recall();
log('info', `player for ${settings.origin}${path}`);
await startBrowser();
notify('READY=1');
let tookMs = 0;
while (!ending.signal.aborted) {
	// Panels of one house were switched on by one switch: they do not ask in step. A look at a page that hangs takes
	// its time, which is no reason to look at it less often.
	await pause(LOOK_EVERY_MS * (0.9 + Math.random() / 5) - tookMs);
	if (process.ppid !== session) ending.abort(BROKEN);
	if (ending.signal.aborted) break;
	const begun = now();
	await lookOnce();
	tookMs = now() - begun;
	notify('WATCHDOG=1');
}
await panel.end();
process.exit(ending.signal.reason === BROKEN ? 1 : 0);
