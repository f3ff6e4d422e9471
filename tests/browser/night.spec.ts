import { expect, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { joinLink, PHONE, scene, staffPhone, test, UPRIGHT, WALL } from '../support/browser.ts';
import type { FoyerServer } from '../support/foyer-server.ts';

/** Everything a public page is sent, by socket and by HTTP. */
function recordOf(page: Page): { text(): string } {
	const heard: string[] = [];
	page.on('websocket', (socket) => {
		socket.on('framereceived', ({ payload }) => heard.push(payload.toString()));
	});
	page.on('response', async (response) => {
		const type = response.headers()['content-type'] ?? '';
		if (!/json|html/.test(type)) return;
		// A page that is left takes its unread answers with it; those it never had.
		heard.push(await response.text().catch(() => ''));
	});
	return { text: () => heard.join('\n') };
}

async function cue(server: FoyerServer, house: string, point: string): Promise<void> {
	const response = await fetch(`${server.url}/api/cues`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', authorization: `Bearer ${server.demo.cueToken}` },
		body: JSON.stringify({ cue: `${house}-${point}-tonight`, house, point }),
	});
	expect(await response.json(), `cue ${point}`).toMatchObject({ ok: true });
}

/** What a phone's camera reads off the wall. */
async function qrOn(page: Page): Promise<string> {
	const { data, info } = await sharp(await page.screenshot())
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
	if (!read) throw new Error('No code could be read off this screen.');
	return read.data;
}

test('[S15][P2][T7][H3][H6][H8][S7][F2][F3][F8] one evening, from the first code on a wall to the last word of a patron', async ({
	browser,
	server,
}) => {
	const wall = await (await browser.newContext({ viewport: WALL })).newPage();
	const kiosk = await (await browser.newContext({ viewport: UPRIGHT })).newPage();
	const sentToWall = recordOf(wall);
	const sentToKiosk = recordOf(kiosk);
	const ruth = await staffPhone(browser, server, 'ruth');
	const sam = await staffPhone(browser, server, 'sam');
	const priya = await staffPhone(browser, server, 'priya');

	await test.step('the house manager pairs a screen by its code', async () => {
		await wall.goto(`${server.url}/screen`);
		const code = wall.getByText(/^[A-Z]{4}\s*[A-Z]{4}$/);
		await expect(code).toBeVisible();
		await expect(wall.locator('body')).toHaveText(/^\s*[A-Z]{4}\s*[A-Z]{4}\s*$/);
		await pair(ruth, server, (await code.innerText()).replace(/\s/g, ''));
		await expect(scene(wall, 'curtain-countdown')).toBeVisible();
	});

	await test.step('a cue opens the house', async () => {
		await expect(wall.getByText('Doors open at')).toBeVisible();
		await cue(server, 'sail-house', 'house_open');
		await expect(wall.getByText('Doors are open')).toBeVisible();
		await ruth.goto(`${server.url}/staff`);
		await chooseHouse(ruth);
		await expect(ruth.getByRole('button', { name: 'Undo Doors open' })).toBeVisible();
	});

	await test.step('a patron asks for a sighted guide', async () => {
		await kiosk.goto(joinLink(server, 'kiosk', 'kiosk-quay'));
		await kiosk.getByRole('button', { name: 'Ask for help' }).click();
		await kiosk.getByText('Somebody to guide me').click();
		await kiosk.getByLabel('Anything we should know?').fill('By the pillar, with a white cane');
		await kiosk.getByRole('button', { name: 'Send' }).click();
		await expect(kiosk.getByText('Sent, not yet seen')).toBeVisible();
	});

	await test.step('two ushers claim at one instant: one has it, the other is told who', async () => {
		for (const phone of [sam, priya]) {
			await phone.goto(`${server.url}/staff#requests`);
			await expect(phone.getByText('By the pillar, with a white cane')).toBeVisible();
		}
		const instant = Date.now() + 500;
		await Promise.all([sam, priya].map((phone) => pressAt(phone, 'Claim', instant)));
		const has = async (phone: Page) => (await phone.getByText('You have it').count()) > 0;
		await expect.poll(async () => [await has(sam), await has(priya)].filter(Boolean).length).toBe(1);
		const [owner, other, name] = (await has(sam)) ? [sam, priya, 'Sam'] : [priya, sam, 'Priya'];
		await expect(other.getByText(new RegExp(`${name} has it`)).first()).toBeVisible();
		await expect(kiosk.getByText(`Seen by ${name}`)).toBeVisible();
		await owner.getByRole('button', { name: 'On the way' }).click();
		await expect(kiosk.getByText(`${name} is on the way`)).toBeVisible();
		await owner.getByRole('button', { name: 'With patron' }).click();
		await expect(kiosk.getByText(`${name} is here`)).toBeVisible();
		await owner.getByRole('group', { name: 'How did it end?' }).getByRole('button').first().click();
		await expect(kiosk.getByText('This request is finished')).toBeVisible();
	});

	await test.step('the stage holds; the public learns of it only when staff release the wording', async () => {
		const jonas = await staffPhone(browser, server, 'jonas');
		await chooseHouse(jonas);
		await jonas.getByRole('button', { name: 'Hold', exact: true }).click();
		const sheet = jonas.getByRole('dialog');
		await sheet.getByText('Something else', { exact: true }).click();
		await sheet.getByLabel('Reason').fill('The trapdoor is stuck');
		await sheet.getByRole('button', { name: 'Hold', exact: true }).click();
		await expect(ruth.getByText('Held since')).toBeVisible();
		await expect(scene(wall, 'curtain-countdown')).toBeVisible();
		expect(sentToWall.text()).not.toContain('trapdoor');
		await ruth.getByRole('button', { name: 'Tell the audience' }).first().click();
		const telling = ruth.getByRole('dialog');
		await telling.getByText('Technical', { exact: true }).click();
		await telling.getByText('No time', { exact: true }).click();
		const said = await telling.locator('blockquote[lang=en] .headline').innerText();
		await telling.getByRole('button', { name: 'Release to all screens' }).click();
		await expect(scene(wall, 'hold')).toBeVisible();
		await expect(wall.getByText(said)).toBeVisible();
	});

	await test.step('curtain up, interval, second half: every wall and phone follows the cues', async () => {
		await cue(server, 'sail-house', 'up_1');
		await expect(scene(wall, 'coming-up')).toBeVisible();
		await expect(ruth.getByText('Held since')).toBeHidden();
		await cue(server, 'sail-house', 'down');
		await expect(scene(wall, 'interval-countdown')).toBeVisible();
		await cue(server, 'sail-house', 'up_2');
		await expect(scene(wall, 'second-half')).toBeVisible();
		await cue(server, 'sail-house', 'down_2');
		await expect(scene(wall, 'interval-countdown')).toBeVisible();
		await cue(server, 'sail-house', 'up_3');
		await cue(server, 'sail-house', 'down_3');
		await expect(scene(wall, 'thank-you')).toBeVisible();
	});

	await test.step('a phone reads the code off the wall, and answers without script', async () => {
		await expect.poll(() => qrOn(wall).catch(() => '')).toMatch(/^HTTP:\/\/[0-9A-Z.:-]+\/F\/[0-9A-Z]{16}$/);
		const read = new URL(await qrOn(wall));
		const context = await browser.newContext({ viewport: PHONE, locale: 'en-GB', javaScriptEnabled: false });
		const phone = await context.newPage();
		await phone.goto(`${server.url}${read.pathname}`);
		await phone.getByRole('button', { name: 'Wonderful' }).click();
		await expect(phone.getByText('Thank you', { exact: true })).toBeVisible();
		await phone.getByLabel('Would you like to say more?').fill('The lighthouse! And Sam at the door.');
		await phone.getByRole('button', { name: 'Send' }).click();
		await expect(phone.getByText('Your words have reached us.')).toBeVisible();
		await ruth.goto(`${server.url}/staff#feedback`);
		await expect(ruth.getByText('The lighthouse! And Sam at the door.')).toBeVisible();
		await expect(ruth.getByText('One answer')).toBeVisible();
		await context.close();
	});

	await test.step('nothing a public page was sent ever carried what staff expect', () => {
		for (const [page, sent] of [
			['wall', sentToWall.text()],
			['kiosk', sentToKiosk.text()],
		] as const) {
			expect(sent.length, page).toBeGreaterThan(1_000);
			// As names of fields, also in a text within a text: a scene is called `hold`, too.
			expect(sent, page).not.toMatch(/"(expected|lateBySeconds|hold|holds|reason)\\*":/);
		}
		expect(sentToWall.text() + sentToKiosk.text()).not.toContain('trapdoor');
		expect(sentToWall.text(), 'no request reaches a wall').not.toContain('pillar');
	});
});

/** Presses a button at an instant of the machine's clock, so that two phones can press at the same one. */
async function pressAt(page: Page, name: string, instant: number): Promise<void> {
	await page.getByRole('button', { name }).evaluate(
		(button: HTMLElement, at) =>
			new Promise<void>((pressed) =>
				setTimeout(() => {
					button.click();
					pressed();
				}, at - Date.now()),
			),
		instant,
	);
}

/** The house of this night, on a page that shows one at a time. */
async function chooseHouse(page: Page): Promise<void> {
	await page.getByText('Sail House').first().click();
}

/** Approves the code in the office, for a wall at the Sail House's way out. */
async function pair(manager: Page, server: FoyerServer, code: string): Promise<void> {
	await manager.goto(`${server.url}/office/devices`);
	const form = manager.locator('form[action="?/approve"]');
	if (!(await form.isVisible())) await manager.getByText('Add a device').first().click();
	await form.getByLabel('Code on the device').fill(code.toLowerCase());
	await form.getByLabel('Name', { exact: true }).fill('Sail House, way out');
	await form.getByLabel('Place', { exact: true }).fill('Above the way out of the Sail House');
	await form.getByLabel('Level').selectOption('Quay level');
	await form.getByRole('checkbox', { name: 'Sail House' }).check();
	await form.getByLabel(/^At an exit/).check();
	await form.getByRole('button', { name: 'Add a device' }).click();
	await expect(manager.getByText('Added. It starts within a few seconds.')).toBeVisible();
}
