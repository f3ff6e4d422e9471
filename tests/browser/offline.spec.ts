import { expect, type Page } from '@playwright/test';
import * as v from 'valibot';
import { clockText } from '../../src/lib/domain/time/clock-text.ts';
import { countdownTo } from '../../src/lib/domain/time/countdown.ts';
import { MINUTE, SECOND, type Instant } from '../../src/lib/domain/time/instant.ts';
import {
	holdsEverything,
	joinLink,
	kept,
	overhear,
	scene,
	slicesIn,
	test,
	UPRIGHT,
	WALL,
} from '../support/browser.ts';
import type { FoyerServer } from '../support/foyer-server.ts';
import { filmed, isFlat, watchFrames } from '../support/frames.ts';
import { command, sendCue } from '../support/http.ts';
import { openStaff } from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';

const ZONE = 'Europe/London';

/** A wall beside the doors of the Sail House, which starts forty minutes from now: the countdown stands, alone. */
const DEVICE = 'sail-left';

/** The call to the seats stands this long before the public time. */
const LAST_CALL = 3 * MINUTE;

test.use({ viewport: WALL, locale: 'en-GB' });

test('[S2][S6] a screen that lost the server ticks, counts down and flips when the plan says so', async ({
	page,
	server,
}) => {
	const start = await plannedStart(server);
	await page.clock.install();
	await page.goto(joinLink(server, 'screen', DEVICE));
	await expect(scene(page, 'curtain-countdown')).toBeVisible();
	await holdsEverything(page, DEVICE);
	await server.kill9();
	// On a busy machine the page's made clock runs behind the server's; the screen goes by the server's [S14], as it knew it last.
	const ahead = await clockAhead(page, DEVICE);
	const screenNow = async () => (await pageNow(page)) + ahead;

	await page.clock.pauseAt(start - 20 * MINUTE + SECOND / 2 - ahead);
	await expectOnWall(page, start, await screenNow());
	await page.clock.runFor(MINUTE);
	await expectOnWall(page, start, await screenNow());

	const flip = start - LAST_CALL;
	await page.clock.fastForward(Math.round(flip - 8 * SECOND - (await screenNow())));
	await expectPrepared(page, 'take-your-seats');
	await page.clock.runFor(Math.round(flip - SECOND / 2 - (await screenNow())));
	await expect(scene(page, 'curtain-countdown')).toBeVisible();
	const flipped = nextFlip(page);
	await page.clock.runFor(SECOND);
	await expect(scene(page, 'take-your-seats')).toBeVisible();
	expect(Math.abs((await flipped) + ahead - flip), 'milliseconds from the planned flip').toBeLessThan(100);
});

test('[S2] a screen that boots without the server shows its scene, and time goes on', async ({
	page,
	context,
	server,
}) => {
	await page.goto(joinLink(server, 'screen', DEVICE));
	await expect(scene(page, 'curtain-countdown')).toBeVisible();
	await holdsEverything(page, DEVICE);
	await server.kill9();

	await page.reload();
	await expect(scene(page, 'curtain-countdown')).toBeVisible();
	await expectWhole(page);
	await page.close();

	const cold = await context.newPage();
	await cold.clock.install();
	await cold.goto(`${server.url}/screen/${DEVICE}`);
	await expect(scene(cold, 'curtain-countdown')).toBeVisible();
	await expectWhole(cold);
	const before = await clockOnWall(cold).innerText();
	await cold.clock.fastForward(MINUTE);
	await expect(clockOnWall(cold)).not.toHaveText(before);
});

test.describe('where a connection allows no service worker', () => {
	test.use({ serviceWorkers: 'block' });

	test('[S2][S13] a scene whose file does not come is named and asked for again, and once there it needs no server', async ({
		page,
		server,
	}) => {
		const start = await plannedStart(server);
		let away = true;
		await page.route('**/take-your-seats-*.js', (route) => (away ? route.abort() : route.continue()));
		const { said } = overhear(page);
		const lacks = () => {
			const painted = said.findLast(({ name }) => name === 'screen:painted');
			return JSON.stringify(painted?.body ?? null).includes('take-your-seats did not load yet');
		};
		await page.clock.install();
		await page.goto(joinLink(server, 'screen', DEVICE));
		await expect(scene(page, 'curtain-countdown')).toBeVisible();
		await expect.poll(lacks, 'what the console hears').toBe(true);
		away = false;
		await expect.poll(lacks, { timeout: 20_000, message: 'what the console hears' }).toBe(false);
		await server.kill9();
		await page.clock.fastForward(start - 2 * MINUTE - (await pageNow(page)));
		await expect(scene(page, 'take-your-seats')).toBeVisible();
		await expect(page.locator('.layer.standing h1, .layer.standing p').first()).toBeVisible();
	});
});

test('[S6][S7] what happened while a screen was away is on its wall by itself, and the server hears that it is painted', async ({
	page,
	server,
}) => {
	await page.clock.install();
	const { said, heard } = overhear(page);
	await page.goto(joinLink(server, 'screen', DEVICE));
	await expect(scene(page, 'curtain-countdown')).toBeVisible();
	await server.kill9();
	await expect(page.locator('[data-status="lost"]')).toBeAttached();
	// Its clock stands, so it does not try: it is away until the stamp is made.
	await page.clock.pauseAt((await pageNow(page)) + SECOND);
	await server.start();
	const yusuf = await openStaff(server, await signIn(server, 'yusuf'));
	const stamped = await sendCue(server, { cue: 'up-while-away', house: 'sail-house', point: 'up_1' });
	expect(stamped.answer).toMatchObject({ ok: true });
	await expect(scene(page, 'curtain-countdown')).toBeVisible();

	await page.clock.resume();
	await expect(scene(page, 'late-seating')).toBeVisible();
	const news = slicesIn(heard).findLast(({ name }) => name === 'evening');
	const shown = await yusuf.slice(
		'devices',
		({ devices }) => devices.find(({ id }) => id === DEVICE)?.painted?.scene === 'late-seating',
	);
	expect(shown.devices.find(({ id }) => id === DEVICE)).toMatchObject({ connected: true });
	const painted = said.findLast(({ name }) => name === 'screen:painted');
	expect(painted?.body).toMatchObject({ scene: 'late-seating', revisions: { evening: news?.revision } });
	yusuf.close();
});

test('[S15][P2] an unpaired screen shows its code and nothing else, and a revoked one does so again', async ({
	page,
	server,
}) => {
	const code = /^\s*[A-Z]{4}\s*[A-Z]{4}\s*$/;
	await page.goto(`${server.url}/screen`);
	await expect(page.locator('body')).toHaveText(code);
	await expect(page.locator('img, a, button')).toHaveCount(0);

	await page.goto(joinLink(server, 'screen', DEVICE));
	await expect(scene(page, 'curtain-countdown')).toBeVisible();
	const ruth = await signIn(server, 'ruth');
	const revoked = await command(server.url, { cookie: ruth.cookie, origin: server.url }, 'device:revoke', {
		device: DEVICE,
	});
	expect(revoked.answer).toMatchObject({ ok: true });
	await expect(page.locator('body')).toHaveText(code);
	await expect(page.locator('img, a, button, [data-standing]')).toHaveCount(0);
	await page.reload();
	await expect(page.locator('body')).toHaveText(code);
});

test('[S5] from scene to scene there is no empty and no half-drawn frame', async ({ page, server }) => {
	await page.setViewportSize(UPRIGHT);
	await page.goto(joinLink(server, 'screen', 'upper-foyer'));
	// The first scene dissolves in over a dark wall; from then on the wall is never dark.
	await expect(page.locator('.division.standing')).toHaveCSS('opacity', '1');
	const watched = await watchFrames(page);
	const film = await filmed(page);
	for (const [point, then] of [
		['up_1', 'coming-up'],
		['down_1', 'interval-countdown'],
		['up_2', 'second-half'],
		['down_2', 'thank-you'],
		['house_clear', 'coming-up'],
	] as const) {
		const { answer } = await sendCue(server, { cue: `loft-${point}`, house: 'loft', point });
		expect(answer).toMatchObject({ ok: true });
		await expect(scene(page, then)).toBeVisible();
		// The dissolve is over: what it covered is taken down.
		await expect(page.locator('.layer.going')).toHaveCount(0);
	}
	const frames = await watched.jsonValue();
	expect(frames.length, 'frames looked at').toBeGreaterThan(50);
	expect(frames.filter(({ dissolves }) => dissolves).length, 'frames within a dissolve').toBeGreaterThan(5);
	expect(frames.filter(({ wrong }) => wrong !== null)).toEqual([]);
	const pictures = await film.cut();
	expect(pictures.length, 'pictures of the glass').toBeGreaterThan(10);
	expect((await Promise.all(pictures.map(isFlat))).filter(Boolean), 'pictures of a bare wall').toEqual([]);
});

/** When the Sail House starts tonight. */
async function plannedStart(server: FoyerServer): Promise<Instant> {
	const ruth = await openStaff(server, await signIn(server, 'ruth'));
	const { performances } = await ruth.slice('evening');
	ruth.close();
	const tonight = performances.find(({ performance }) => performance.house === 'sail-house');
	if (!tonight) throw new Error('The Sail House does not play tonight.');
	return tonight.performance.plannedStart;
}

function pageNow(page: Page): Promise<Instant> {
	return page.evaluate(() => Date.now());
}

/** How far the screen takes the server's clock to be ahead of its page's, milliseconds. */
async function clockAhead(page: Page, device: string): Promise<number> {
	const { ahead } = v.parse(v.object({ ahead: v.number() }), await kept(page, device, 'clock'));
	return ahead;
}

function clockOnWall(page: Page) {
	return page.locator('.layer.standing .clock');
}

/** Clock and countdown stand as they must now, in whichever of the venue's languages has its turn. */
async function expectOnWall(page: Page, start: Instant, now: Instant): Promise<void> {
	const clocks = ['en', 'de'].map((language) => clockText(now, ZONE, language));
	await expect
		.poll(async () => clocks.includes(await clockOnWall(page).innerText()), clocks.join(' or '))
		.toBe(true);
	const count = countdownTo(start, now)?.count;
	await expect(page.locator('.layer.standing .type-figure')).toHaveText(`${count}`);
}

/** Resolves with the page's time at the next change of the scene that stands. */
function nextFlip(page: Page): Promise<Instant> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const wall = document.querySelector('[data-standing]');
				if (!wall) throw new Error('There is no wall on this page.');
				const observer = new MutationObserver(() => {
					observer.disconnect();
					resolve(Date.now());
				});
				observer.observe(wall, { attributeFilter: ['data-standing'] });
			}),
	);
}

/**
 * Waits until the scene that comes next is there, unseen, and all of it can be drawn. The jump may have landed where the scene
 * that stands changes its language, so time goes on a little until that one stands; dissolves take real time, of which a
 * jump leaves none.
 */
async function expectPrepared(page: Page, next: string): Promise<void> {
	const coming = page.locator(`.layer.coming[data-scene="${next}"][data-ready="true"]`);
	await expect
		.poll(async () => {
			await page.clock.runFor(SECOND / 10);
			return [await coming.count(), await page.locator('.layer.going').count()];
		})
		.toEqual([1, 0]);
}

/** The scene that stands has its words and its pictures. */
async function expectWhole(page: Page): Promise<void> {
	await expect(page.locator('.layer.standing .type-figure')).toBeVisible();
	const pictures = page.locator('.layer.standing img');
	await expect(pictures.first()).toBeVisible();
	const widths = await pictures.evaluateAll((images: HTMLImageElement[]) =>
		images.map(({ naturalWidth }) => naturalWidth),
	);
	expect(Math.min(...widths)).toBeGreaterThan(0);
}
