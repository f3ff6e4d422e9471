import { expect } from '@playwright/test';
import { lanAddresses } from '../../src/lib/server/gateway/hosts.ts';
import { joinLink, kept, keptPlan, PHONE, scene, signInOn, test } from '../support/browser.ts';
import { codeAt } from '../support/feedback.ts';
import type { FoyerServer } from '../support/foyer-server.ts';
import { sendCue } from '../support/http.ts';
import { openStaff } from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';

/*
 * What a browser allows depends on the connection: the table in ARCHITECTURE.md, first as a venue has it that set up
 * nothing (plain http on the house's own network), then on the machine itself.
 */

test.use({ locale: 'en-GB' });

test('plain http: a screen is live, keeps its plan through a lost server, and the console says what it lacks', async ({
	page,
	server,
}) => {
	await page.clock.install();
	await page.goto(joinLink(server, 'screen', 'sail-left', onLan(server)));
	expect(await page.evaluate(() => isSecureContext)).toBe(false);
	await expect(scene(page, 'curtain-countdown')).toBeVisible();
	expect(await keptPlan(page, 'sail-left')).toContain('Three Winters at Skerry Light');

	const yusuf = await openStaff(server, await signIn(server, 'yusuf'));
	const { devices } = await yusuf.slice('devices', (slice) =>
		slice.devices.some(({ id, painted }) => id === 'sail-left' && painted !== null),
	);
	expect(devices.find(({ id }) => id === 'sail-left')?.painted?.deviations).toEqual([
		'no start without the server: no service worker (plain http)',
		'the panel may go to sleep: no wake lock (plain http)',
	]);
	yusuf.close();

	await server.kill9();
	await expect(page.locator('[data-status="lost"]')).toBeAttached();
	const clock = page.locator('.layer.standing .clock');
	const before = await clock.innerText();
	await page.clock.fastForward(60_000);
	await expect(clock).not.toHaveText(before);
	await expect(scene(page, 'curtain-countdown')).toBeVisible();

	await server.start();
	const { answer } = await sendCue(server, { cue: 'up', house: 'sail-house', point: 'up_1' });
	expect(answer).toMatchObject({ ok: true });
	await expect(scene(page, 'late-seating')).toBeVisible();
});

test('plain http: a kiosk is live and sends a request', async ({ page, server }) => {
	await page.goto(joinLink(server, 'kiosk', 'kiosk-quay', onLan(server)));
	await page.getByRole('button', { name: 'Ask for help' }).click();
	await page.getByText('I have a question').click();
	await page.getByRole('button', { name: 'Send' }).click();
	await expect(page.getByText(/^Sent, /)).toBeVisible();
	expect(await kept(page, 'kiosk-quay', 'help')).toEqual([]);
	const marek = await openStaff(server, await signIn(server, 'marek'));
	const { requests } = await marek.slice('requests', (slice) => slice.requests.length > 0);
	expect(requests).toMatchObject([{ kind: 'question' }]);
	marek.close();
});

test('[P5] plain http: staff sign in with a plain HttpOnly cookie, and the menu says what this address lacks', async ({
	page,
	context,
	server,
}) => {
	await page.setViewportSize(PHONE);
	await page.goto(`${onLan(server)}/sign-in`);
	await expect(page.getByText('This address is plain http')).toBeVisible();
	await signInOn(page, server, 'sam', onLan(server));
	await expect(page.getByText('Connected since')).toBeVisible();
	expect(await context.cookies()).toMatchObject([
		{ name: 'foyer', secure: false, httpOnly: true, sameSite: 'Lax', path: '/' },
	]);
	await page.getByRole('link', { name: 'Menu' }).click();
	await expect(page.getByRole('heading', { name: 'What this phone lacks here' })).toBeVisible();
	await expect(page.getByText('Ask your technician for the https address')).toBeVisible();
	await expect(page.getByText('that needs https')).toBeVisible();
	await page.getByRole('button', { name: 'Sign out', exact: true }).click();
	await page.waitForURL(/sign-in/);
	expect(await context.cookies()).toEqual([]);
});

test('[F3][P5] plain http: a patron answers by a form post, without script', async ({ browser, server }) => {
	const context = await browser.newContext({ viewport: PHONE, locale: 'en-GB', javaScriptEnabled: false });
	const phone = await context.newPage();
	await phone.goto(`${onLan(server)}/f/${await codeAt(server, 'quay-exit')}`);
	await phone.getByRole('button', { name: 'Wonderful' }).click();
	await expect(phone.getByText('Thank you', { exact: true })).toBeVisible();
	expect((await context.cookies()).every(({ secure, httpOnly }) => !secure && httpOnly)).toBe(true);
	await context.close();
});

test('[P5] localhost: the cookie is __Host-, Secure and HttpOnly, and nothing is said to lack https', async ({
	page,
	context,
	server,
}) => {
	await page.setViewportSize(PHONE);
	await signInOn(page, server, 'sam');
	await expect(page.getByText('Connected since')).toBeVisible();
	expect(await context.cookies()).toMatchObject([
		{ name: '__Host-foyer', secure: true, httpOnly: true, sameSite: 'Lax', path: '/', domain: 'localhost' },
	]);
	await page.getByRole('link', { name: 'Menu' }).click();
	await expect(page.getByRole('button', { name: 'Sign out', exact: true })).toBeVisible();
	await expect(page.getByText('https')).toHaveCount(0);
});

/** The server by this machine's own address on its network, as everything in the house but the machine itself has it. */
function onLan({ port }: FoyerServer): string {
	const [address] = lanAddresses();
	if (address === undefined)
		throw new Error('This machine is on no network, so there is no LAN to try this on.');
	return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
}
