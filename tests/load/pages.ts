import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { chromiumFlags, chromiumPath } from '../../scripts/chromium.ts';
import { demoVenue } from '../../src/lib/demo/venue.ts';
import { openStore } from '../../src/lib/server/store/store.ts';
import { codesOfDevice } from '../../src/lib/server/store/feedback.ts';
import pino from 'pino';
import { startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { figureOf, type Figure } from './figure.ts';
import { layHouse } from './house.ts';

/** What is counted; fonts, pictures and the plan's data are apart. */
const CODE = ['document', 'stylesheet', 'script'];

/** What a screen that was opened for the first time has painted when its first scene stands. */
const FIRST_PAINT = '.division.standing .layer.standing';

/**
 * Bytes of HTML, CSS and JavaScript on the first load, each file packed with gzip, as Chromium asks for them. A screen's
 * are those until its first scene is painted; `pages-screen-all` has the scenes it fetches after that, too.
 */
export async function* pages(): AsyncGenerator<Figure> {
	const house = await layHouse(0);
	const code = await anyCode(house.dataDir);
	const server = await startFoyer({ like: house.dataDir });
	const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumFlags] });
	try {
		const [screen] = demoVenue.screens;
		const [kiosk] = demoVenue.kiosks;
		const paths = {
			phone: `/f/${code}`,
			screen: `/screen/${screen?.id}#join=${server.demo.tokens[screen?.id ?? '']}`,
			kiosk: `/kiosk/${kiosk?.id}#join=${server.demo.tokens[kiosk?.id ?? '']}`,
		};
		for (const [name, path] of Object.entries(paths)) {
			const painted = name === 'screen' ? FIRST_PAINT : null;
			const { first, all } = await load(browser, server, path, painted);
			yield figureOf(`pages-${name}`, 'bytes', [first.packed]);
			yield figureOf(`pages-${name}-sent`, 'bytes', [first.sent]);
			if (painted) yield figureOf(`pages-${name}-all`, 'bytes', [all.packed]);
		}
	} finally {
		await browser.close();
		await server.discard();
		await house.discard();
	}
}

interface Loaded {
	packed: number;
	sent: number;
	url: string;
}

/** Loads a page; `painted` is what stands when its first load is over, `null`: it is when nothing more is asked for. */
async function load(browser: Browser, server: FoyerServer, path: string, painted: string | null) {
	const page = await browser.newPage();
	const files: Promise<Loaded>[] = [];
	page.on('response', (response) => {
		const request = response.request();
		if (!CODE.includes(request.resourceType()) || response.status() >= 300) return;
		files.push(
			response.body().then(async (body) => ({
				packed: gzipSync(body).length,
				sent: (await request.sizes()).responseBodySize,
				url: request.url(),
			})),
		);
	});
	if (painted !== null) await page.addInitScript(watchFor, painted);
	await page.goto(server.url + path, { waitUntil: 'networkidle' });
	const later = painted === null ? [] : await page.evaluate(askedAfterPaint);
	const all = await Promise.all(files);
	await page.close();
	return { first: sum(all.filter(({ url }) => !later.includes(url))), all: sum(all) };
}

/** Marks when this comes to stand; runs in the page before everything else. */
function watchFor(selector: string): void {
	const watch = new MutationObserver(() => {
		if (!document.querySelector(selector)) return;
		watch.disconnect();
		performance.mark('painted');
	});
	watch.observe(document, { subtree: true, childList: true, attributes: true });
}

/** What was asked for after that, by the page's own clock; runs in the page. */
function askedAfterPaint(): string[] {
	const [mark] = performance.getEntriesByName('painted');
	if (!mark) throw new Error('Nothing was painted.');
	const asked = performance.getEntriesByType('resource');
	return asked.filter(({ startTime }) => startTime > mark.startTime).map(({ name }) => name);
}

function sum(files: Loaded[]): { packed: number; sent: number } {
	return {
		packed: files.reduce((total, { packed }) => total + packed, 0),
		sent: files.reduce((total, { sent }) => total + sent, 0),
	};
}

/** A code that an exit screen of the demonstration draws tonight. */
async function anyCode(dataDir: string): Promise<string> {
	const store = await openStore({ dataDir, beside: true, log: pino({ level: 'silent' }) });
	try {
		const exit = demoVenue.screens.find(({ placement }) => placement.exit);
		const [code] = await codesOfDevice(store.db, demoVenue.id, exit?.id ?? '', 0, Number.MAX_SAFE_INTEGER);
		if (!code) throw new Error('No screen of the demonstration has a code.');
		return code.code;
	} finally {
		await store.close();
	}
}
