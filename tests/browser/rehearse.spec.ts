import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, type Request } from '@playwright/test';
import type { PreviewMoment } from '../../src/lib/contract/scene.ts';
import { script } from '../../src/lib/demo/script.ts';
import { DESK, test } from '../support/browser.ts';
import { ROOT } from '../support/foyer-server.ts';
import { openStaff } from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';

test.use({ viewport: DESK, locale: 'en-GB' });

test('a rehearsal plays the whole evening, says that it is one, and touches nothing real', async ({
	page,
	context,
	server,
}) => {
	const ruth = await openStaff(server, await signIn(server, 'ruth'));
	await ruth.slice('evening');
	const toldBefore = ruth.frames.length;
	const asked: Request[] = [];
	let sockets = 0;
	page.on('request', (request) => asked.push(request));
	page.on('websocket', () => (sockets += 1));

	await page.goto(`${server.url}/rehearse`);
	await expect(page.getByText('Rehearsal', { exact: true })).toBeVisible();
	await expect(page.getByText('Nothing here reaches a screen, a phone or the night log.')).toBeVisible();

	// It plays by itself, faster than time.
	const clock = page.locator('header .clock');
	const began = await clock.innerText();
	await expect(clock).not.toHaveText(began);
	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();

	const entries = page.locator('ol button');
	await expect(entries).toHaveCount(script.length);
	const [wide, tall] = [page.locator('.wide'), page.locator('.tall')];
	for (const [wall, at, house, stands] of [
		[wide, '18:58', 'loft', 'take-your-seats'],
		[wide, '19:01', 'loft', 'curtain-countdown'],
		[wide, '19:23', 'sail-house', 'running-late'],
		[wide, '21:32', 'sail-house', 'interval-countdown'],
		[tall, '22:33', 'sail-house', 'thank-you'],
		[wide, '23:03', 'keel', 'coming-up'],
	] as const) {
		const entry = entries.nth(script.findIndex((one) => one.at === at && one.house === house));
		await entry.click();
		await expect(entry).toHaveAttribute('aria-current', 'step');
		await expect(wall.locator(`[data-standing="${stands}"]`)).toBeVisible();
	}
	await page.getByRole('button', { name: 'From the beginning' }).click();
	await expect(wide.locator('[data-standing="access-tonight"]')).toBeVisible();

	expect(sockets).toBe(0);
	const own = new RegExp(`^${server.url}/(rehearse$|_app/|favicon)`);
	expect(asked.filter((request) => request.method() !== 'GET' || !own.test(request.url()))).toEqual([]);
	expect(await storedBy(page)).toEqual({ local: [], session: [], databases: [], caches: [] });
	expect(await context.cookies()).toEqual([]);
	expect(ruth.frames.length, 'what staff were told meanwhile').toBe(toldBefore);
	ruth.close();
});

test('[S1] every scene can be looked at, at every moment, in every shape and language, without the server', async ({
	page,
	server,
}) => {
	const wanted = await moments();
	expect(wanted.length).toBeGreaterThan(20);
	await page.goto(`${server.url}/preview`);
	await expectAllDrawn(page, wanted.length);
	await server.kill9();
	for (const link of ['9:16', '32:9', 'de', '16:9', 'en']) {
		await page.getByRole('link', { name: link, exact: true }).click();
		await expect(page.getByRole('link', { name: link, exact: true })).toHaveAttribute('aria-current', 'page');
		await expectAllDrawn(page, wanted.length);
	}
	const captions = (await page.locator('.caption').allInnerTexts()).join('\n');
	for (const { name } of wanted) expect(captions).toContain(name);
});

/** Every moment of every scene that can hang on a wall. */
async function moments(): Promise<PreviewMoment[]> {
	const displays = join(ROOT, 'displays');
	const folders = (await readdir(displays, { withFileTypes: true })).filter((entry) => entry.isDirectory());
	const previews = await Promise.all(
		folders.map(
			({ name }): Promise<{ moments: PreviewMoment[] }> => import(join(displays, name, 'preview.ts')),
		),
	);
	return previews.flatMap((preview) => preview.moments);
}

/** All frames are there, each with words, and with all of its pictures. */
async function expectAllDrawn(page: Page, count: number): Promise<void> {
	await expect(page.locator('.frame')).toHaveCount(count);
	const unfinished = () =>
		page.locator('.frame').evaluateAll((frames: HTMLElement[]) =>
			frames.flatMap((frame, index) => {
				const pictured = [...frame.querySelectorAll('img')].every(
					({ complete, naturalWidth }) => complete && naturalWidth > 0,
				);
				return pictured && frame.innerText.trim() !== '' ? [] : [index];
			}),
		);
	await expect.poll(unfinished).toEqual([]);
}

/** All that a page could have written into this browser. */
function storedBy(page: Page) {
	return page.evaluate(async () => ({
		local: Object.keys(localStorage),
		// Kit remembers how far a page was scrolled, for as long as its tab stands.
		session: Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')),
		databases: (await indexedDB.databases()).map(({ name }) => name),
		caches: await caches.keys(),
	}));
}
