import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { newId } from '../../src/lib/contract/ids.ts';
import { complaintsOf, DESK, joinLink, PHONE, signInOn, test } from '../support/browser.ts';
import { codeAt } from '../support/feedback.ts';
import { ROOT, startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { bearer, command, sendCue } from '../support/http.ts';
import { openStaff } from '../support/sockets.ts';
import { laterPerformance } from '../support/season.ts';
import { signIn } from '../support/staff-session.ts';

declare global {
	interface Window {
		/** On a page where its source has been run. */
		readonly axe: typeof axe;
	}
}

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Everything of WCAG 2.2 A and AA, and what axe thinks good practice beyond it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The narrowest a page must fit (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 };

const LANGUAGES = { en: 'en-GB', de: 'de-DE' } as const;

type Language = keyof typeof LANGUAGES;

interface PageCase {
	name: string;
	/** Who is signed in; nobody where there is none. */
	who?: string;
	/** Where it is; only known once the server runs. */
	address: (language: Language) => string;
	/** Goes on until the page shows what it is about. */
	reach: (page: Page, language: Language) => Promise<void>;
	/** Must fit a phone 320 px wide; a device's page stands on its own panel. */
	reflows: boolean;
	/** What says in which language it is; the whole page unless something else is named. */
	speaks?: string;
	/** Where the browser's language changes nothing, one is enough. */
	languages?: Language[];
	/** The status the page itself answers with, where that is an error the browser notes. */
	status?: number;
}

let server: FoyerServer;
let code: string;
/** A performance after tonight. */
let later: string;
/** Tonight’s performance in the Keel, which was called off. */
let cancelled: string;
/** A season file that was taken, and one with mistakes that is looked at. */
let imports: { taken: string; looked: string };

/** Browsers that have been here before, by who is signed in and in which language: a new one would load it all again. */
const contexts = new Map<string, BrowserContext>();

test.beforeAll(async ({ drawn }) => {
	server = await startFoyer({ pictures: drawn });
	code = await codeAt(server, 'quay-exit');
	later = laterPerformance(server);
	await anEveningUnderWay();
	imports = await seasonFiles();
});

test.afterAll(async () => {
	for (const context of contexts.values()) await context.close();
	await server.discard();
});

/** Doors open and a part up in the Loft, a hold in the Sail House, the Keel called off, a request open, an answer given. */
async function anEveningUnderWay(): Promise<void> {
	const ruth = await signIn(server, 'ruth');
	const line = await openStaff(server, ruth);
	const { performances } = await line.slice('evening');
	const sail = performances.find(({ performance }) => performance.house === 'sail-house');
	cancelled = performances.find(({ performance }) => performance.house === 'keel')?.performance.id ?? '';
	const asRuth = { cookie: ruth.cookie, origin: server.url };
	const done = [
		await sendCue(server, { cue: 'doors', house: 'loft', point: 'house_open' }),
		await sendCue(server, { cue: 'up', house: 'loft', point: 'up_1' }),
		await command(server.url, asRuth, 'performance:cancel', { performance: cancelled }),
		await command(server.url, asRuth, 'hold:call', {
			performance: sail?.performance.id ?? '',
			reason: 'Lighting desk restarts',
			newTime: null,
		}),
		await command(server.url, bearer(server.demo.tokens['kiosk-quay'] ?? ''), 'help:raise', {
			request: newId(),
			kind: 'sighted-guide',
			note: 'By the pillar',
		}),
	];
	for (const { answer } of done) expect(answer).toMatchObject({ ok: true });
	line.close();
}

/** One file with a row that is taken, of tomorrow’s night; another with a house nobody knows, a mistake and a warning. */
async function seasonFiles(): Promise<typeof imports> {
	const { cookie } = await signIn(server, 'anne');
	const asAnne = { cookie, origin: server.url };
	const date = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
	const row = (line: number, house: string, start: string) => ({
		line,
		cells: {
			house: { text: house, column: 1 },
			production: { text: 'Flow', column: 2 },
			date: { text: date, column: 3 },
			start: { text: start, column: 4 },
		},
	});
	const prepared = async (file: string, rows: ReturnType<typeof row>[]) => {
		const { answer } = await command(server.url, asAnne, 'season:prepare-import', {
			file,
			rows,
			problems: [],
		});
		if (!answer.ok) throw new Error(answer.message);
		return answer.value.import;
	};
	const choices = { addHouses: false, houses: {} };
	const taken = await prepared('taken.csv', [row(2, 'loft', '23:45')]);
	const { answer } = await command(server.url, asAnne, 'season:try-import', { import: taken, ...choices });
	if (!answer.ok) throw new Error(answer.message);
	const { shown } = answer.value;
	const done = await command(server.url, asAnne, 'season:import', {
		import: taken,
		shown,
		take: 'all',
		...choices,
	});
	expect(done.answer).toMatchObject({ ok: true });
	const looked = await prepared('looked.csv', [
		row(2, 'Annexe', '19:30'),
		row(3, 'loft', 'x'),
		row(4, 'keel', '23:50'),
	]);
	return { taken, looked };
}

const seen = (page: Page, selector: string) => expect(page.locator(selector).first()).toBeVisible();
const heading = (page: Page) => seen(page, 'h1');

const STAFF = { tonight: 'Undo', requests: 'By the pillar', feedback: '', menu: '' };

const SEASON: Record<string, () => string> = {
	'the season as a list': () => '/office/season',
	'the season as a calendar': () => '/office/season?as=calendar',
	'one performance of the season': () => `/office/season/${later}`,
	'a performance to be added': () => '/office/change?step=put',
	'a move, with what screens will say': () => `/office/change?step=move&performance=${later}&time=22:15`,
	'a cancellation, with what screens will say': () => `/office/change?step=cancel&performance=${later}`,
	productions: () => '/office/productions',
	'one production': () => '/office/productions/skerry-light',
	companies: () => '/office/companies',
	'one company': () => '/office/companies/northlight',
};

const HUNG: Record<string, string> = {
	'the library of media': '/office/media',
	'one medium': '/office/media/skerry-light',
	'whose look can be set': '/office/looks',
	'the look of a company': '/office/looks/company/northlight',
	'the look of a production': '/office/looks/production/skerry-light',
	'the mark and the hours': '/office/looks/venue',
};

const cases: PageCase[] = [
	{ name: 'the front door', address: () => '/', reach: heading, reflows: true },
	{ name: 'signing in', address: () => '/sign-in', reach: heading, reflows: true },
	{
		name: 'signing in, refused',
		address: () => '/sign-in',
		async reach(page) {
			await page.locator('input[name=login]').fill('nobody');
			await page.locator('input[name=password]').fill('nothing at all');
			await page.locator('form button').click();
			await seen(page, '[role=alert]');
		},
		reflows: true,
		status: 401,
	},
	{ name: 'tonight on a phone', address: () => '/f', reach: heading, reflows: true },
	{ name: 'the question behind a code', address: () => `/f/${code}`, reach: heading, reflows: true },
	{
		name: 'the question, answered',
		address: () => `/f/${code}`,
		async reach(page) {
			await page.locator('form button').last().click();
			await seen(page, 'textarea');
		},
		reflows: true,
	},
	{
		name: 'a code nobody knows',
		address: () => '/f/AAAAAAAAAAAAAAAA',
		reach: heading,
		reflows: true,
		status: 404,
	},
	...Object.entries(STAFF).map(([section, words]): PageCase => ({
		name: `staff, ${section}`,
		who: 'ruth',
		address: () => `/staff#${section}`,
		async reach(page) {
			await seen(page, '.strip.connected');
			await seen(page, `nav a[href="#${section}"][aria-current=page]`);
			if (section === 'tonight') await seen(page, 'main button');
			if (section === 'requests') await expect(page.getByText(words)).toBeVisible();
		},
		reflows: true,
	})),
	{
		name: 'the timeline of all houses',
		who: 'ruth',
		address: () => '/staff/timeline',
		async reach(page) {
			await seen(page, '.strip.connected');
			await seen(page, 'article');
		},
		reflows: true,
	},
	...['sail-house', 'loft'].map((house): PageCase => ({
		name: `stage management, ${house}`,
		who: 'jonas',
		address: () => `/stage?house=${house}`,
		async reach(page) {
			await seen(page, '.strip.connected');
			await seen(page, 'main table');
		},
		reflows: true,
	})),
	{
		name: 'the office, one screen',
		who: 'ruth',
		address: () => '/office/devices/bar',
		reach: (page) => expect(page.locator('#why')).toBeVisible(),
		reflows: true,
	},
	{
		name: 'the office, what a screen showed',
		who: 'ruth',
		address: () => '/office/devices/bar/shown?day=2020-01-01&time=19:28',
		reach: (page) => expect(page.locator('section h2')).toBeVisible(),
		reflows: true,
	},
	{
		name: 'what is put up by hand',
		who: 'marek',
		address: () => '/staff/screens?screen=bar',
		async reach(page) {
			await page.locator('select').first().selectOption('welcome');
			await page.locator('fieldset').last().locator('label').nth(1).click();
			await expect(page.locator('figure .division.standing')).toHaveCSS('opacity', '1');
		},
		reflows: true,
	},
	{
		name: 'the office, the programme of the screens',
		who: 'anne',
		address: () => '/office/programme',
		async reach(page) {
			await seen(page, '.strip.connected');
			// One of its rules with its form; they are all alike.
			await page.locator('.rules li').first().getByRole('button').first().click();
			await seen(page, '.rules li.open');
			await seen(page, '.glass [data-standing]:not([data-standing="nothing"])');
		},
		reflows: true,
	},
	...['devices', 'people', 'import', 'timing', 'tokens', 'integrations'].map((part): PageCase => ({
		name: `the office, ${part}`,
		who: 'anne',
		address: () => `/office/${part}`,
		async reach(page) {
			await seen(page, '.strip.connected');
			// What folds stands open, so that it is looked at, too; the rows of a list are all alike.
			await page
				.locator('details')
				.evaluateAll((all: HTMLDetailsElement[]) => all.slice(0, 3).forEach((one) => (one.open = true)));
		},
		reflows: true,
	})),
	{
		name: 'the office, a season file looked at',
		who: 'anne',
		address: () => `/office/import?import=${imports.looked}`,
		reach: (page) => seen(page, 'main table'),
		reflows: true,
	},
	{
		name: 'the office, an import to be taken back',
		who: 'anne',
		address: () => `/office/import?undo=${imports.taken}`,
		reach: (page) => seen(page, 'main li a'),
		reflows: true,
	},
	{ name: 'the house reports', who: 'ruth', address: () => '/staff/report', reach: heading, reflows: true },
	{
		name: 'a house report to be signed',
		who: 'ruth',
		address: () => `/staff/report/${cancelled}`,
		async reach(page) {
			await page.locator('summary').click();
			await seen(page, 'textarea[name=words]');
			await seen(page, 'textarea[name=note]');
		},
		reflows: true,
	},
	{
		name: 'kiosk, tonight',
		address: () => joinLink(server, 'kiosk', 'kiosk-quay', ''),
		reach: kioskIn,
		reflows: false,
		speaks: '.kiosk',
	},
	{
		name: 'kiosk, asking for help',
		address: () => joinLink(server, 'kiosk', 'kiosk-quay', ''),
		async reach(page, language) {
			await kioskIn(page, language);
			await page.locator('nav button').nth(1).click();
			await seen(page, 'textarea');
		},
		reflows: false,
		speaks: '.kiosk',
	},
	{
		name: 'kiosk, a request',
		address: () => joinLink(server, 'kiosk', 'kiosk-lower', ''),
		async reach(page, language) {
			await kioskIn(page, language);
			await page.locator('nav button').nth(1).click();
			await page.locator('label').first().click();
			await page.locator('button[type=submit]').click();
			await page.locator('.choice button').click();
			await expect(page.locator('.choice button')).toHaveCount(2);
		},
		reflows: false,
		speaks: '.kiosk',
	},
	{
		name: 'a kiosk nobody paired',
		address: () => '/kiosk',
		reach: codeShown,
		reflows: false,
		languages: ['en'],
	},
	...Object.entries(HUNG).map(([name, path]): PageCase => ({
		name,
		who: 'anne',
		address: () => path,
		async reach(page) {
			await seen(page, '.strip.connected');
			await heading(page);
		},
		reflows: true,
	})),
	...Object.entries(SEASON).map(([name, address]): PageCase => ({
		name: `office, ${name}`,
		who: 'ruth',
		address,
		reach: (page) => seen(page, '.strip.connected'),
		reflows: true,
	})),
	{
		name: 'a screen',
		address: () => joinLink(server, 'screen', 'main-foyer', ''),
		reach: (page) => expect(page.locator('.division.standing')).toHaveCSS('opacity', '1'),
		reflows: false,
		languages: ['en'],
	},
	{
		name: 'a screen nobody paired',
		address: () => '/screen',
		reach: codeShown,
		reflows: false,
		languages: ['en'],
	},
	{
		name: 'every scene',
		address: (language) => `/preview?language=${language}`,
		reach: heading,
		reflows: false,
		speaks: 'main',
	},
	{
		name: 'one scene',
		address: (language) => `/preview/thank-you?language=${language}`,
		reach: (page) => seen(page, 'main[data-ready]'),
		reflows: false,
		speaks: 'main',
	},
	{
		name: 'the rehearsal',
		address: () => '/rehearse',
		reach: async (page) => {
			// Stopped, so that neither wall begins a dissolve while it is looked at.
			await page.locator('.go button').click();
			for (const wall of ['.wide', '.tall'])
				await expect(page.locator(`${wall} .division.standing`).last()).toHaveCSS('opacity', '1');
		},
		reflows: false,
		speaks: 'main',
	},
	{
		name: 'an administrator’s link that is used up',
		address: () => '/welcome/used-up',
		reach: heading,
		reflows: true,
	},
	{ name: 'no page', address: () => '/nowhere', reach: heading, reflows: true, status: 404 },
];

for (const one of cases) {
	test(`[K12][P5] axe, the policy and the console find nothing on ${one.name}`, async ({ browser }) => {
		for (const language of one.languages ?? (['en', 'de'] as const)) {
			await test.step(language, async () => {
				const page = await (await contextOf(browser, one.who, language)).newPage();
				await nothingIsFound(page, one, language);
				await page.close();
			});
		}
	});
}

async function contextOf(
	browser: Browser,
	who: string | undefined,
	language: Language,
): Promise<BrowserContext> {
	const known = contexts.get(`${who} ${language}`);
	if (known) return known;
	// Without motion [S12], so that no wall begins a dissolve while it is looked at.
	const context = await browser.newContext({
		viewport: PHONE,
		locale: LANGUAGES[language],
		reducedMotion: 'reduce',
	});
	contexts.set(`${who} ${language}`, context);
	if (who) {
		const page = await context.newPage();
		await signInOn(page, server, who);
		await page.close();
	}
	return context;
}

async function nothingIsFound(page: Page, one: PageCase, language: Language): Promise<void> {
	const complaints = complaintsOf(page);
	await page.setViewportSize(PHONE);
	await page.goto(`${server.url}${one.address(language)}`);
	await one.reach(page, language);
	await expect(page.locator(one.speaks ?? 'html')).toHaveAttribute('lang', language);
	await page.evaluate(AXE);
	// What a wide page is, it is in every language; what does not fit, does not on a phone.
	for (const size of language === 'en' ? [PHONE, DESK] : [PHONE]) {
		await page.setViewportSize(size);
		expect(await page.evaluate(violations, TAGS), `axe, ${language}, ${size.width} wide`).toEqual([]);
	}
	if (one.reflows) {
		await page.setViewportSize(NARROW);
		expect(await widthOf(page), `width at ${NARROW.width}`).toBeLessThanOrEqual(NARROW.width);
	}
	const own = `the server responded with a status of ${one.status}`;
	expect(complaints.filter((complaint) => !complaint.includes(own))).toEqual([]);
}

/** What axe finds on a page that it has been put on; runs in the page. */
async function violations(tags: string[]): Promise<string[]> {
	const found = await window.axe.run({ runOnly: tags, resultTypes: ['violations'] });
	return found.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
	);
}

function widthOf(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth);
}

async function codeShown(page: Page): Promise<void> {
	await expect(page.locator('.code')).toHaveText(/^[A-Z]{4}\s*[A-Z]{4}$/);
}

async function kioskIn(page: Page, language: Language): Promise<void> {
	await heading(page);
	const name = language === 'de' ? 'Deutsch' : 'English';
	await page.getByRole('button', { name }).click();
}
