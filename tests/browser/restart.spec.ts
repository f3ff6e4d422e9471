import { expect } from '@playwright/test';
import { joinLink, overhear, scene, staffPhone, test, UPRIGHT, WALL } from '../support/browser.ts';
import { sendCue } from '../support/http.ts';
import { openStaff } from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';

test('[S6][S7][R1] after kill -9 and a restart every page is current again by itself: wall, kiosk, phone and office', async ({
	browser,
	server,
}) => {
	const wall = await (await browser.newContext({ viewport: WALL })).newPage();
	const kiosk = await (await browser.newContext({ viewport: UPRIGHT, locale: 'en-GB' })).newPage();
	await wall.goto(joinLink(server, 'screen', 'sail-left'));
	await kiosk.goto(joinLink(server, 'kiosk', 'kiosk-quay'));
	const sam = await staffPhone(browser, server, 'sam');
	const yusuf = await staffPhone(browser, server, 'ruth');
	await yusuf.goto(`${server.url}/office/devices`);
	const row = yusuf.getByRole('article', { name: 'Sail House, left' });
	await expect(scene(wall, 'curtain-countdown')).toBeVisible();
	await expect(row.getByText('Painting')).toBeVisible();

	await kiosk.getByRole('button', { name: 'Ask for help' }).click();
	await kiosk.getByText('I have a question').click();
	await kiosk.getByRole('button', { name: 'Send' }).click();
	await expect(kiosk.getByText('Sent, not yet seen', { exact: true })).toBeVisible();
	await sam.goto(`${server.url}/staff#requests`);
	await expect(sam.getByRole('button', { name: 'Claim' })).toBeVisible();

	await server.kill9();
	await expect(sam.getByText('Not connected since')).toBeVisible();
	await expect(wall.locator('[data-status="lost"]')).toBeAttached();
	await server.start();

	// Nothing has happened since: the wall holds every slice and is sent none, and must say what it shows all the same.
	const watching = await openStaff(server, await signIn(server, 'ruth'));
	const { devices } = await watching.slice('devices', (slice) =>
		slice.devices.some(({ id, connected, paintedSinceConnected }) => {
			return id === 'sail-left' && connected && paintedSinceConnected;
		}),
	);
	expect(devices.find(({ id }) => id === 'sail-left')?.painted?.scene).toBe('curtain-countdown');
	await expect(row.getByText('Painting')).toBeVisible();
	await expect(sam.getByText('Connected since')).toBeVisible();

	// What happens from now on is on all of them.
	await sam.getByRole('button', { name: 'Claim' }).click();
	await expect(kiosk.getByText('Seen by Sam')).toBeVisible();
	const { answer } = await sendCue(server, { cue: 'up-after-restart', house: 'sail-house', point: 'up' });
	expect(answer).toMatchObject({ ok: true });
	await expect(scene(wall, 'late-seating')).toBeVisible();
	await expect(row.getByText(/Last painted: Late seating/)).toBeVisible();
	watching.close();
});

test('[S7] a wall on which nothing has changed says what it shows as soon as it is back', async ({
	page,
	server,
}) => {
	await page.setViewportSize(WALL);
	await page.clock.install();
	const { said } = overhear(page);
	const painted = () => said.filter(({ name }) => name === 'screen:painted').length;
	await page.goto(joinLink(server, 'screen', 'sail-left'));
	await expect(scene(page, 'curtain-countdown')).toBeVisible();
	await expect.poll(painted).toBeGreaterThan(0);

	// Just after the scene has changed its language: for the next twelve seconds nothing on the wall will.
	const atFirst = painted();
	await expect
		.poll(async () => {
			await page.clock.runFor(1_000);
			return painted();
		})
		.toBeGreaterThan(atFirst);
	await page.locator('.layer.standing').evaluate((layer) => layer.setAttribute('data-seen', ''));
	await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 100);
	await server.kill9();
	await expect(page.locator('[data-status="lost"]')).toBeAttached();
	await server.start();
	const before = painted();
	// The network of the page is real: its answers come between the steps of its clock.
	await expect
		.poll(
			async () => {
				await page.clock.runFor(400);
				return painted();
			},
			{ intervals: [400] },
		)
		.toBe(before + 1);
	await expect(page.locator('.layer.standing[data-seen]'), 'the scene has not turned').toBeAttached();
	const yusuf = await openStaff(server, await signIn(server, 'yusuf'));
	const { devices } = await yusuf.slice('devices');
	yusuf.close();
	expect(devices.find(({ id }) => id === 'sail-left')).toMatchObject({
		connected: true,
		paintedSinceConnected: true,
		painted: { scene: 'curtain-countdown' },
	});
});
