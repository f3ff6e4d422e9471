import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { DESK, signInOn, staffPhone, test, WALL } from '../support/browser.ts';
import type { FoyerServer } from '../support/foyer-server.ts';
import { openStaff } from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';

/** One pixel of a 24-inch screen at 1920 × 1080, in millimetres. */
const PIXEL_MM = 531.4 / 1920;

/** Capitals of Atkinson Hyperlegible Next, as a share of its size. */
const CAPITALS = 0.668;

/** A capital letter to be read at 2 m, in millimetres. */
const READ_AT_2M_MM = 10;

async function stageOf(browser: Browser, server: FoyerServer, house = 'sail-house'): Promise<Page> {
	const page = await (await browser.newContext({ viewport: WALL, locale: 'en-GB' })).newPage();
	await signInOn(page, server, 'jonas');
	await page.goto(`${server.url}/stage?house=${house}`);
	await expect(page.getByRole('table')).toBeVisible();
	return page;
}

/** Makes ready by a letter and does it by Enter: no mouse on this page. */
async function call(page: Page, letter: string): Promise<void> {
	await page.keyboard.press(letter);
	await expect(page.getByText('Standby.')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Standby.')).toBeHidden();
}

/** The phase, as the page's own status says it. */
const phase = (page: Page, words: string) => expect(page.locator('.phase').first()).toContainText(words);

function rowOf(timeline: Page, house: string): Locator {
	return timeline.getByRole('article', { name: house });
}

test('[T2][T9][T10][T12][T15] an evening called by keyboard alone, with clearance from a phone and the timeline following', async ({
	browser,
	server,
}) => {
	const stage = await stageOf(browser, server);
	const marek = await staffPhone(browser, server, 'marek');
	await marek.getByText('Sail House').first().click();
	const timeline = await (await browser.newContext({ viewport: DESK, locale: 'en-GB' })).newPage();
	await signInOn(timeline, server, 'ruth');
	await timeline.getByRole('link', { name: 'All houses tonight' }).click();
	const sail = rowOf(timeline, 'Sail House');
	await expect(sail).toBeVisible();

	await test.step('the clock and the next action can be read at 2 m', async () => {
		for (const large of [stage.locator('main .clock'), stage.locator('.next button')]) {
			const size = await large.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
			expect(size * CAPITALS * PIXEL_MM).toBeGreaterThanOrEqual(READ_AT_2M_MM);
		}
		const dim = await stage.locator('[data-light]').evaluate((element) => 'dim' in element.dataset);
		expect(dim).toBe(true);
	});

	await test.step('a single key stamps nothing: what it makes ready is forgotten', async () => {
		await stage.keyboard.press('Enter');
		await stage.keyboard.press('g');
		await expect(stage.getByRole('button', { name: 'Go: Curtain up, part 1' })).toBeFocused();
		await stage.keyboard.press('Escape');
		await expect(stage.getByText('Standby.')).toBeHidden();
		await stage.keyboard.press('g');
		await expect(stage.getByText('Standby.')).toBeVisible();
		await expect(stage.getByText('Standby.')).toBeHidden();
		await stage.keyboard.press('Enter');
		await stage.keyboard.press('s');
		await expect(stage.getByText('Stop the show: not possible now.')).toBeVisible();
		await phase(stage, 'Before doors');
	});

	await test.step('the stage asks, both sides see who is waited for, front of house gives', async () => {
		await expect(stage.getByText('Clearance for part 1: not asked for yet')).toBeVisible();
		await call(stage, 'c');
		const asked = 'Stage asks for clearance for part 1 since';
		for (const page of [stage, marek, sail]) {
			await expect(page.getByText(asked).first()).toBeVisible();
			await expect(page.getByText('Front of house is waited for.').first()).toBeVisible();
		}
		await marek.getByRole('button', { name: 'Give clearance' }).click();
		const given = 'Front of house gave clearance for part 1 at';
		for (const page of [stage, marek, sail]) {
			await expect(page.getByText(given).first()).toBeVisible();
			await expect(page.getByText('Stage management is waited for.').first()).toBeVisible();
			await expect(page.getByText(asked)).toHaveCount(0);
		}
		await phase(stage, 'Cleared for part 1');
	});

	await test.step('a hold is called and released without a mouse; letters are letters in its sheet', async () => {
		await stage.keyboard.press('h');
		const sheet = stage.getByRole('dialog');
		await expect(sheet).toBeVisible();
		await stage.keyboard.press('Tab');
		await stage.keyboard.press('ArrowRight');
		await stage.keyboard.press('g');
		await expect(stage.getByText('Standby.')).toBeHidden();
		await stage.keyboard.press('Tab');
		await stage.keyboard.press('Tab');
		await stage.keyboard.press('Enter');
		await expect(sheet).toBeHidden();
		for (const page of [stage, sail]) {
			await expect(page.getByText('Held since')).toBeVisible();
			await expect(page.getByText('Technical', { exact: true })).toBeVisible();
		}
		await call(stage, 'r');
		await expect(stage.getByText('Held since')).toBeHidden();
		await expect(sail.getByText('Held since')).toBeHidden();
	});

	await test.step('up; a stop at once, resumed, and its length told', async () => {
		await call(stage, 'g');
		await phase(stage, 'Part 1 is running');
		await expect(sail.getByText('Part 1 is running')).toBeVisible();
		await expect(marek.getByText('Part 1 is running')).toBeVisible();
		await stage.keyboard.press('s');
		await phase(stage, 'Stopped');
		await expect(sail.getByRole('heading', { name: 'Stopped since' })).toBeVisible();
		await call(stage, 'r');
		await phase(stage, 'Part 1 is running');
		for (const page of [stage, sail]) await expect(page.getByText('Part 1 was stopped from')).toBeVisible();
	});

	await test.step('down, taken back, down again; then to the end, each point in the table', async () => {
		await call(stage, 'g');
		await phase(stage, 'Interval 1');
		await call(stage, 'z');
		await phase(stage, 'Part 1 is running');
		await call(stage, 'g');
		await phase(stage, 'Interval 1');
		await stage.keyboard.press('g');
		await expect(stage.getByText('Not stamped yet: Clearance, part 2')).toBeVisible();
		await stage.keyboard.press('Space');
		for (const next of ['Part 2 is running', 'Interval 2', 'Part 3 is running', 'Show down']) {
			await phase(stage, next);
			await expect(sail.locator('.phase')).toContainText(next);
			if (next !== 'Show down') await call(stage, 'g');
		}
		const actual = stage.getByRole('row', { name: /^Curtain up, part 3/ }).locator('.actual');
		await expect(actual).toHaveText(/\d/);
		await stage.keyboard.press('g');
		await expect(stage.getByText('Nothing to call: not possible now.')).toBeVisible();
	});

	await test.step('keys can be switched off, and the house is remembered by this browser', async () => {
		await stage.getByRole('button', { name: 'Keys: on' }).click();
		await stage.keyboard.press('z');
		await expect(stage.getByText('Keys are off')).toBeVisible();
		await expect(stage.getByText('Standby.')).toBeHidden();
		await stage.getByText('The Loft').first().click();
		await expect(stage).toHaveURL(/\?house=loft$/);
		await stage.goto(`${server.url}/stage`);
		await expect(stage.getByRole('heading', { level: 2 })).toContainText('The Loft');
	});
});

test('[T2][T9][T12][T15] what is called while the line is down stays in sight and goes out once, with its own time', async ({
	browser,
	server,
}) => {
	const stage = await stageOf(browser, server);
	await server.stop();
	await expect(stage.getByText('Not connected since')).toBeVisible();
	await call(stage, 'c');
	const unsent = stage.getByRole('region', { name: 'Not sent yet' });
	await expect(unsent).toContainText(/Ask for clearance, part 1 · \d/);
	await call(stage, 'c');
	await expect(stage.getByText('This waits for the line already.')).toBeVisible();

	// By a sheet it is no different.
	await stage.keyboard.press('h');
	await stage.getByRole('dialog').getByRole('button', { name: 'Hold', exact: true }).click();
	await expect(unsent).toContainText(/Hold: Audience still arriving · \d/);
	await server.start();
	await expect(stage.getByText('Stage asks for clearance for part 1 since')).toBeVisible();
	await expect(unsent).toBeHidden();
	await expect(stage.getByText('Held since')).toBeVisible();

	await call(stage, 'g');
	await phase(stage, 'Part 1 is running');

	// Two of a kind: neither is dropped, and they go out in order.
	await server.stop();
	await expect(stage.getByText('Not connected since')).toBeVisible();
	for (const point of ['Part 1 down', 'Curtain up, part 2']) {
		await stage.keyboard.press('t');
		const sheet = stage.getByRole('dialog');
		await sheet.getByText(point, { exact: true }).click();
		await sheet.getByRole('button', { name: `${point} at` }).click();
		await expect(unsent).toContainText(`${point} · `);
	}
	await expect(unsent.getByRole('listitem')).toHaveCount(2);
	await server.start();
	await phase(stage, 'Part 2 is running');
	await expect(unsent).toBeHidden();

	await server.stop();
	await expect(stage.getByText('Not connected since')).toBeVisible();
	const pressedAt = Date.now();
	await stage.keyboard.press('s');
	await expect(unsent).toContainText(/Stop/);
	const seenAt = Date.now();
	await server.start();
	await expect(stage.locator('.phase').first()).toContainText('Stopped');
	const line = await openStaff(server, await signIn(server, 'jonas'));
	const { performances } = await line.slice('evening');
	const halts = performances.flatMap(({ happened }) => happened.halt ?? []);
	line.close();
	// It took the server longer than this to come back; the clock of the page is the server's, to a little.
	expect(halts).toMatchObject([{ kind: 'stopped' }]);
	expect(halts[0]?.at).toBeGreaterThan(pressedAt - 300);
	expect(halts[0]?.at).toBeLessThan(seenAt + 300);
});

test('[T11] an usher opens the doors for latecomers of an own house, and of no other', async ({
	browser,
	server,
}) => {
	const stage = await stageOf(browser, server);
	const sam = await staffPhone(browser, server, 'sam');
	await call(stage, 'g');
	await sam.getByText('Sail House').first().click();
	await expect(sam.getByText('Doors for latecomers')).toBeVisible();
	const closed = sam.getByText(/^Closed until/).first();
	await expect(closed).toBeVisible();
	await sam.getByRole('button', { name: 'Open the doors' }).click();
	await expect(sam.getByText('Open now', { exact: true })).toBeVisible();
	await expect(stage.getByText('Open now', { exact: true })).toBeVisible();
	await stage.getByText('The Loft').first().click();
	await call(stage, 'g');
	await sam.getByText('The Loft').first().click();
	await expect(sam.getByRole('article').getByText('Doors for latecomers')).toBeVisible();
	await expect(sam.getByRole('button', { name: /the doors$/ })).toHaveCount(0);
});
