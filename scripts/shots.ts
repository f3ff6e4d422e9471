/**
 * Screenshots of every page in four sizes and two languages, and contact sheets of every scene at every moment in every
 * shape, from the built server and the demonstration, into `shots/`. They are there to be looked at: `npm run shots`, or
 * `npm run shots -- staff sheet-media` for some of them.
 */
import { mkdir, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { signInOn } from '../tests/support/browser.ts';
import { ROOT, startFoyer, type FoyerServer } from '../tests/support/foyer-server.ts';
import { sendCue } from '../tests/support/http.ts';
import { openStaff, type Line } from '../tests/support/sockets.ts';
import { signIn } from '../tests/support/staff-session.ts';
import { laterPerformance } from '../tests/support/season.ts';
import { SHAPES } from '../src/routes/preview/shapes.ts';
import { pointsOfPerformance } from '../src/lib/domain/evening/performance.ts';

import { chromiumFlags, chromiumPath } from './chromium.ts';

const SIZES = [
	{ width: 1920, height: 1080 },
	{ width: 1080, height: 1920 },
	{ width: 3840, height: 1080 },
	{ width: 390, height: 844 },
];

/** The desk of a small prompt corner and one in an office, for the pages that stand there. */
const DESKS = [
	{ width: 1280, height: 720 },
	{ width: 1440, height: 900 },
];

const LANGUAGES = [
	{ language: 'en', locale: 'en-GB' },
	{ language: 'de', locale: 'de-DE' },
];

/** Scenes are looked at from right to left, too: one that counts, one of rows, one of signs. */
const ARABIC = { language: 'ar', scenes: ['curtain-countdown', 'tonights-board', 'access-tonight'] };

/** Long enough for a dissolve to be over and a picture to be there; a picture of a page needs no more certainty. */
const SETTLED_MS = 1_500;

interface Shot {
	name: string;
	path: string;
	/** Whose session, for pages of staff. */
	as?: string;
	/** What is touched before the picture is taken, by a selector. */
	touch?: string;
	/** What is done on the page before the picture is taken. */
	look?: (page: Page) => Promise<void>;
	/** What happens in the house before it; those that come later see it, too. */
	before?: (server: FoyerServer) => Promise<void>;
	/** A page of the desk: taken in those sizes as well. */
	desk?: true;
}

async function shotsOf(server: FoyerServer): Promise<Shot[]> {
	const { tokens } = server.demo;
	const tomorrow = laterPerformance(server);
	const tonight = await performancesTonight(server);
	return [
		{ name: 'front-door', path: '/' },
		{ name: 'sign-in', path: '/sign-in' },
		{ name: 'rehearse', path: '/rehearse' },
		{ name: 'phone', path: `/f/${someCode(server)}` },
		{ name: 'phone-tonight', path: '/f' },
		{ name: 'staff', path: '/staff', as: 'ruth' },
		{ name: 'staff-usher', path: '/staff', as: 'sam' },
		{ name: 'staff-requests', path: '/staff#requests', as: 'ruth' },
		{ name: 'staff-feedback', path: '/staff#feedback', as: 'ruth' },
		{ name: 'staff-menu', path: '/staff#menu', as: 'ruth' },
		{ name: 'office', path: '/office', as: 'anne', touch: 'details:not([open]) summary' },
		{ name: 'office-people', path: '/office/people', as: 'anne', touch: 'details:not([open]) summary' },
		{ name: 'office-tokens', path: '/office/tokens', as: 'anne' },
		{
			name: 'office-integrations',
			path: '/office/integrations',
			as: 'anne',
			touch: 'details:not([open]) summary',
		},
		{ name: 'office-import', path: '/office/import', as: 'anne', touch: 'details:not([open]) summary' },
		{ name: 'season', path: '/office/season', as: 'ruth' },
		{ name: 'season-calendar', path: '/office/season?as=calendar', as: 'ruth' },
		{ name: 'season-performance', path: `/office/season/${tomorrow}`, as: 'ruth' },
		{ name: 'season-move', path: `/office/change?step=move&performance=${tomorrow}&time=21:15`, as: 'ruth' },
		{ name: 'season-cancel', path: `/office/change?step=cancel&performance=${tomorrow}`, as: 'ruth' },
		{ name: 'season-productions', path: '/office/productions', as: 'ruth' },
		{ name: 'season-production', path: '/office/productions/skerry-light', as: 'ruth' },
		{
			name: 'season-production-look',
			path: '/office/productions/skerry-light',
			as: 'ruth',
			look: longerParts,
		},
		{ name: 'season-companies', path: '/office/companies', as: 'ruth' },
		{ name: 'season-company', path: '/office/companies/northlight', as: 'ruth' },
		{ name: 'season-own', path: '/office/season', as: 'ingrid' },
		{ name: 'season-own-company', path: '/office/companies', as: 'ingrid' },
		{ name: 'office-houses', path: '/office/building', as: 'anne', touch: 'article summary' },
		{ name: 'office-timing', path: '/office/timing', as: 'anne' },
		{ name: 'kiosk', path: `/kiosk/kiosk-quay#join=${tokens['kiosk-quay'] ?? ''}` },
		{
			name: 'kiosk-help',
			path: `/kiosk/kiosk-upper#join=${tokens['kiosk-upper'] ?? ''}`,
			touch: 'nav .pages button:last-child',
		},
		{ name: 'screen', path: `/screen/main-foyer#join=${tokens['main-foyer'] ?? ''}` },
		{ name: 'screen-exit', path: `/screen/entrance#join=${tokens['entrance'] ?? ''}` },
		{ name: 'pairing', path: '/screen/a-new-screen' },
		{ name: 'stage', path: '/stage?house=sail-house', as: 'jonas', desk: true },
		{ name: 'timeline', path: '/staff/timeline', as: 'ruth', desk: true },
		{
			name: 'stage-bad-night',
			path: '/stage?house=sail-house',
			as: 'jonas',
			desk: true,
			before: aBadNight,
		},
		{ name: 'stage-stopped', path: '/stage?house=loft', as: 'jonas', desk: true },
		{ name: 'timeline-bad-night', path: '/staff/timeline', as: 'ruth', desk: true },
		{ name: 'staff-bad-night', path: '/staff', as: 'ruth' },
		{ name: 'timing', path: '/office/timing', as: 'anne', desk: true },
		{ name: 'import', path: '/office/import', as: 'ruth', desk: true },
		{
			name: 'import-shown',
			path: `/office/import?import=${await aSeasonFile(server)}`,
			as: 'ruth',
			desk: true,
		},
		{ name: 'reports', path: '/staff/report', as: 'ruth', desk: true, before: theEndOfTheNight },
		{ name: 'report', path: `/staff/report/${tonight['sail-house']}`, as: 'ruth', desk: true },
		{ name: 'report-clean', path: `/staff/report/${tonight['keel']}`, as: 'ruth', desk: true },
		{ name: 'report-signed', path: `/staff/report/${tonight['loft']}`, as: 'ruth', desk: true },
		{ name: 'report-company', path: `/staff/report/${tonight['sail-house']}`, as: 'ingrid', desk: true },
		{ name: 'staff-end-of-night', path: '/staff', as: 'ruth', desk: true },
	];
}

/** What somebody of the staff asks for. */
async function as<Value>(
	server: FoyerServer,
	login: string,
	ask: (line: Line<'staff'>) => Promise<Value>,
): Promise<Value> {
	const line = await openStaff(server, await signIn(server, login));
	try {
		return await ask(line);
	} finally {
		line.close();
	}
}

/** Tonight's performances by their houses. */
function performancesTonight(server: FoyerServer): Promise<Record<string, string>> {
	return as(server, 'ruth', async (line) => {
		const { performances } = await line.slice('evening');
		return Object.fromEntries(performances.map(({ performance: { house, id } }) => [house, id]));
	});
}

/** A season file as somebody has just sent it: one line is good, one has two faults. @returns its id */
function aSeasonFile(server: FoyerServer): Promise<string> {
	return as(server, 'anne', async (line) => {
		const row = (number: number, cells: Record<string, string>) => ({
			line: number,
			cells: Object.fromEntries(
				Object.entries(cells).map(([field, text], column) => [field, { text, column: column + 1 }]),
			),
		});
		const answer = await line.command('season:prepare-import', {
			file: 'spring.csv',
			rows: [
				row(2, {
					house: 'Sail House',
					production: 'tide-clock',
					title: 'The Tide Clock',
					date: '2027-04-02',
					start: '19:30',
				}),
				row(3, { house: 'The Boathouse', production: 'tide-clock', date: '2027-04-31', start: '19:30' }),
			],
			problems: [],
		});
		if (!answer.ok) throw new Error(answer.message);
		return answer.value.import;
	});
}

/** Another first part and more time at the doors, looked at before it is saved. */
async function longerParts(page: Page): Promise<void> {
	await page.locator('input[name=partMinutes]').fill('65 + 40 + 45');
	await page.locator('input[name=doorsMinutesBefore]').fill('45');
	await page.locator('form[action="?/look"] button[type=submit]').click();
	await page.locator('#becomes').waitFor();
	await page.locator('#becomes').scrollIntoViewIfNeeded();
	await page.waitForTimeout(SETTLED_MS);
}

/** The Sail House is held and told so, and its stage waits for clearance; the show in the Loft is stopped. */
async function aBadNight(server: FoyerServer): Promise<void> {
	await as(server, 'ruth', async (line) => {
		const { performances } = await line.slice('evening');
		const idIn = (house: string) =>
			performances.find(({ performance }) => performance.house === house)?.performance.id ?? '';
		const sail = idIn('sail-house');
		const start =
			performances.find(({ performance }) => performance.id === sail)?.performance.plannedStart ?? 0;
		const newTime = start + 12 * 60_000;
		await sendCue(server, { cue: 'bad-night-doors', house: 'sail-house', point: 'house_open' });
		await sendCue(server, { cue: 'bad-night-up', house: 'loft', point: 'up_1' });
		await line.command('hold:call', { performance: sail, reason: 'Lighting desk restarts', newTime });
		await line.command('wording:release', { performance: sail, wording: 'technical', at: newTime });
		await line.command('clearance:ask', { performance: sail });
		await line.command('show:stop', { performance: idIn('loft') });
	});
}

/** Every house is clear: one night with something to explain, one signed with a note, one clean. */
async function theEndOfTheNight(server: FoyerServer): Promise<void> {
	await as(server, 'ruth', async (line) => {
		const { performances } = await line.slice('evening');
		for (const { performance } of performances) {
			const { id, house } = performance;
			if (house === 'loft') await line.command('show:resume', { performance: id });
			for (const point of pointsOfPerformance(performance)) {
				await line.command('point:stamp', { performance: id, point });
			}
			if (house === 'sail-house') {
				await line.command('report:note-incident', {
					performance: id,
					incident: 'shots-incident',
					kind: 'health',
					at: Date.now(),
					words: 'Somebody felt faint in row F; first aid was there in two minutes.',
				});
			}
			if (house === 'loft') {
				const note = 'The follow spot failed; we went on without it.';
				await line.command('report:sign', { performance: id, note });
			}
		}
	});
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
		const page = await context.newPage();
		if (shot.as) await signInOn(page, server, shot.as);
		for (const size of shot.desk ? [...SIZES, ...DESKS] : SIZES) {
			await page.setViewportSize(size);
			await open(page, server.url + shot.path);
			if (shot.touch) await page.locator(shot.touch).first().click();
			await shot.look?.(page);
			if (shot.name.startsWith('kiosk')) await inKioskLanguage(page, language);
			await page.screenshot({
				path: join(folder, `${shot.name}-${size.width}x${size.height}-${language}.png`),
			});
		}
		await context.close();
	}
	console.log(shot.name);
}

/** A kiosk does not ask the browser; its visitors choose. */
async function inKioskLanguage(page: Page, language: string): Promise<void> {
	await page.locator(`nav .languages [lang=${language}]`).click();
}

async function open(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.waitForTimeout(SETTLED_MS);
}

/** One picture a scene, shape and language, with all of its moments, as `/preview` draws them. */
async function takeSheets(server: FoyerServer, browser: Browser, folder: string): Promise<void> {
	const page = await browser.newPage({ viewport: { width: 2000, height: 1200 } });
	for (const language of [...LANGUAGES.map((one) => one.language), ARABIC.language]) {
		for (const shape of SHAPES) {
			await open(page, `${server.url}/preview?shape=${shape}&language=${language}`);
			for (const section of await page.locator('section[id]').all()) {
				const scene = (await section.getAttribute('id')) ?? '';
				const name = `sheet-${scene}-${shape.replace(':', 'x')}-${language}`;
				if (language === ARABIC.language && !ARABIC.scenes.includes(scene)) continue;
				if (isWanted(name)) await section.screenshot({ path: join(folder, `${name}.png`) });
			}
		}
		console.log(`sheets, ${language}`);
	}
	await page.close();
}

function isWanted(name: string): boolean {
	return wanted.length === 0 || wanted.some((part) => name.startsWith(part));
}

const wanted = process.argv.slice(2);
const folder = join(ROOT, 'shots');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const server = await startFoyer();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumFlags] });
try {
	if (wanted.length === 0 || wanted.some((part) => part.startsWith('sheet'))) {
		await takeSheets(server, browser, folder);
	}
	for (const shot of await shotsOf(server)) {
		await shot.before?.(server);
		if (isWanted(shot.name)) await take(server, browser, folder, shot);
	}
} finally {
	await browser.close();
	await server.discard();
}
console.log(`The pictures are in ${folder}`);
