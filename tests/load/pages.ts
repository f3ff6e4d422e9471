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

/** Bytes of HTML, CSS and JavaScript on the first load, each file packed with gzip, as Chromium asks for them. */
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
			const { packed, sent } = await load(browser, server, path);
			yield figureOf(`pages-${name}`, 'bytes', [packed]);
			yield figureOf(`pages-${name}-sent`, 'bytes', [sent]);
		}
	} finally {
		await browser.close();
		await server.discard();
		await house.discard();
	}
}

async function load(browser: Browser, server: FoyerServer, path: string) {
	const page = await browser.newPage();
	const sizes: Promise<{ packed: number; sent: number }>[] = [];
	page.on('response', (response) => {
		const request = response.request();
		if (!CODE.includes(request.resourceType()) || response.status() >= 300) return;
		sizes.push(
			response.body().then(async (body) => ({
				packed: gzipSync(body).length,
				sent: (await request.sizes()).responseBodySize,
			})),
		);
	});
	await page.goto(server.url + path, { waitUntil: 'networkidle' });
	const all = await Promise.all(sizes);
	await page.close();
	const sum = (what: 'packed' | 'sent') => all.reduce((total, size) => total + size[what], 0);
	return { packed: sum('packed'), sent: sum('sent') };
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
