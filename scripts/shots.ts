/**
 * Screenshots of every page in four sizes and two languages, from the built server and the demonstration, into `shots/`.
 * They are there to be looked at: `npm run shots`, or `npm run shots -- staff kiosk` for some of them.
 */
import { mkdir, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { ROOT, startFoyer, type FoyerServer } from '../tests/support/foyer-server.ts';
import { signIn } from '../tests/support/staff-session.ts';
import { chromiumFlags, chromiumPath } from './chromium.ts';

const SIZES = [
	{ width: 1920, height: 1080 },
	{ width: 1080, height: 1920 },
	{ width: 3840, height: 1080 },
	{ width: 390, height: 844 },
];

const LANGUAGES = [
	{ language: 'en', locale: 'en-GB' },
	{ language: 'de', locale: 'de-DE' },
];

/** Long enough for a dissolve to be over and a picture to be there; a picture of a page needs no more certainty. */
const SETTLED_MS = 1_500;

interface Shot {
	name: string;
	path: string;
	/** Whose session, for pages of staff. */
	as?: string;
}

async function shotsOf(server: FoyerServer, browser: Browser): Promise<Shot[]> {
	const { tokens } = server.demo;
	const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
	await page.goto(`${server.url}/preview`);
	const previews = await page
		.locator('a[href*="/preview/"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	await page.close();
	return [
		{ name: 'front-door', path: '/' },
		{ name: 'sign-in', path: '/sign-in' },
		{ name: 'rehearse', path: '/rehearse' },
		{ name: 'phone', path: `/f/${someCode(server)}` },
		{ name: 'phone-tonight', path: '/f' },
		{ name: 'staff', path: '/staff', as: 'ruth' },
		{ name: 'staff-usher', path: '/staff', as: 'sam' },
		{ name: 'office', path: '/office', as: 'anne' },
		{ name: 'kiosk', path: `/kiosk/kiosk-quay#join=${tokens['kiosk-quay'] ?? ''}` },
		{ name: 'screen', path: `/screen/main-foyer#join=${tokens['main-foyer'] ?? ''}` },
		{ name: 'screen-exit', path: `/screen/entrance#join=${tokens['entrance'] ?? ''}` },
		{ name: 'pairing', path: '/screen/a-new-screen' },
		...previews.map((href) => {
			const url = new URL(href, server.url);
			const name = `scene${url.pathname.replace('/preview', '').replaceAll('/', '-')}-${url.searchParams.get('moment') ?? ''}`;
			return { name, path: `${url.pathname}${url.search}` };
		}),
	];
}

/** A code that a screen would draw tonight, from the store: nobody but a wall hands them out. */
function someCode(server: FoyerServer): string {
	const database = new DatabaseSync(join(server.dataDir, 'foyer.db'), { readOnly: true });
	const row = database.prepare('select code from feedback_code order by window_from limit 1').get();
	database.close();
	return String(row?.['code'] ?? '');
}

async function take(server: FoyerServer, browser: Browser, folder: string, shot: Shot): Promise<void> {
	for (const { language, locale } of LANGUAGES) {
		const context = await browser.newContext({ locale });
		if (shot.as) {
			const { cookie } = await signIn(server, shot.as);
			const [name = '', value = ''] = cookie.split('=');
			await context.addCookies([{ name, value, url: server.url, secure: name.startsWith('__Host-') }]);
		}
		const page = await context.newPage();
		for (const size of SIZES) {
			await page.setViewportSize(size);
			await open(page, server.url + inLanguage(shot.path, language));
			await page.screenshot({
				path: join(folder, `${shot.name}-${size.width}x${size.height}-${language}.png`),
			});
		}
		await context.close();
	}
	console.log(shot.name);
}

/** Previews are told their language in the address; everything else asks the browser or the plan. */
function inLanguage(path: string, language: string): string {
	if (!path.startsWith('/preview/')) return path;
	const url = new URL(path, 'http://localhost');
	url.searchParams.set('language', language);
	return `${url.pathname}${url.search}`;
}

async function open(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.waitForTimeout(SETTLED_MS);
}

const wanted = process.argv.slice(2);
const folder = join(ROOT, 'shots');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const server = await startFoyer();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumFlags] });
try {
	for (const shot of await shotsOf(server, browser)) {
		if (wanted.length === 0 || wanted.some((part) => shot.name.startsWith(part))) {
			await take(server, browser, folder, shot);
		}
	}
} finally {
	await browser.close();
	await server.discard();
}
console.log(`The pictures are in ${folder}`);
