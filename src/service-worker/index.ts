/**
 * What lets a screen or kiosk start without the server [S2]: this build's files, and the pages of the devices of this
 * browser. Nothing with a person or a token in it is ever kept here; plan, slices, pictures and films live in IndexedDB,
 * which is there on a plain-http address, too.
 *
 * A new build comes whole or not at all: everything it needs is fetched before it takes over, and a page is kept only
 * when every file it names belongs to the same build.
 */
import { base, build, files, version } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;

const BUILD = `foyer build ${version}`;

/** A server that hangs must not keep a wall dark for longer. */
const NAVIGATION_PATIENCE_MS = 3_000;

const KINDS = ['screen', 'kiosk'];

/** The devices' own scripts, which name their build: see device-script.ts. */
const SCRIPTS = KINDS.map((kind) => `${base}/_app/${kind}.js?${version}`);

/** What they consist of is written down beside them: see vite.devices.ts. */
const PARTS = /^\/_app\/immutable\/(screen|kiosk)\//;

const ASSETS = new Set([...build, ...files, ...SCRIPTS]);
const DEVICE_PAGE = /^\/(screen|kiosk)\/[^/]+$/;

self.addEventListener('install', (event) => {
	event.waitUntil(install().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(forgetOldBuilds().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== self.location.origin) return;
	const path = url.pathname.slice(base.length);
	if (request.mode === 'navigate' && DEVICE_PAGE.test(path)) event.respondWith(page(request));
	else if (ASSETS.has(url.pathname + url.search) || PARTS.test(path)) event.respondWith(asset(request));
});

async function install(): Promise<void> {
	const cache = await caches.open(BUILD);
	await cache.addAll([...ASSETS, ...(await Promise.all(KINDS.map(partsOf))).flat()]);
	await Promise.all((await knownPages()).map((address) => keepPage(cache, address)));
}

async function partsOf(kind: string): Promise<string[]> {
	const response = await fetch(`${base}/_app/${kind}.json?${version}`, { cache: 'no-store' });
	const parts: unknown = await response.json();
	if (!Array.isArray(parts)) throw new Error(`${kind}.json is no list of files.`);
	return parts.map((part) => `${base}/${part}`);
}

/** The device pages that stand open, and those an earlier build kept. */
async function knownPages(): Promise<string[]> {
	const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const names = (await caches.keys()).filter((name) => name.startsWith('foyer build '));
	const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
	const addresses = [...open, ...kept.flat()].map(({ url }) => new URL(url).pathname);
	return [...new Set(addresses)].filter((address) => DEVICE_PAGE.test(address.slice(base.length)));
}

async function keepPage(cache: Cache, address: string): Promise<void> {
	const response = await fetch(address, { cache: 'no-store' });
	if (response.ok && (await isOfThisBuild(response.clone()))) await cache.put(address, response);
}

/** A page of another build would call for files that are not kept here. */
async function isOfThisBuild(response: Response): Promise<boolean> {
	const html = await response.text();
	const named = html.match(/_app\/immutable\/[\w./-]+/g) ?? [];
	return html.includes(`.js?${version}"`) && named.every((file) => ASSETS.has(`${base}/${file}`));
}

async function forgetOldBuilds(): Promise<void> {
	const old = (await caches.keys()).filter((name) => name !== BUILD);
	await Promise.all(old.map((name) => caches.delete(name)));
}

/** The server's page if it answers in time, else the one kept. */
async function page(request: Request): Promise<Response> {
	const cache = await caches.open(BUILD);
	const address = new URL(request.url).pathname;
	try {
		const response = await fetch(request, { signal: AbortSignal.timeout(NAVIGATION_PATIENCE_MS) });
		if (response.status >= 500) throw new Error(`The server answered ${response.status}.`);
		const copy = response.clone();
		if (response.ok && (await isOfThisBuild(response.clone()))) await cache.put(address, copy);
		return response;
	} catch (error) {
		const kept = await cache.match(address);
		if (kept) return kept;
		throw error;
	}
}

async function asset(request: Request): Promise<Response> {
	const kept = await (await caches.open(BUILD)).match(request.url);
	return kept ?? fetch(request);
}
