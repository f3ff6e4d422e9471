import { expect, type Page } from '@playwright/test';
import { newId } from '../../src/lib/contract/ids.ts';
import { lanAddresses } from '../../src/lib/server/gateway/hosts.ts';
import { PHONE, signInOn, test } from '../support/browser.ts';
import { openKiosk } from '../support/sockets.ts';

/** What a phone did to be noticed. */
interface Calls {
	tones: number[];
	vibrations: unknown[];
	locks: string[];
}

test.use({ viewport: PHONE, locale: 'en-GB', hasTouch: true });

test('[H13] a new request sounds and vibrates on a phone that is watched, once; the phone stays awake', async ({
	page,
	server,
}) => {
	await spyOn(page);
	await signInOn(page, server, 'sam');
	await expect(page.getByText('Connected since')).toBeVisible();
	// A browser lets a page sound once somebody has touched it.
	await page.touchscreen.tap(PHONE.width / 2, 5);
	await expect.poll(async () => (await callsOf(page)).locks).toEqual(['screen']);
	expect(await callsOf(page)).toMatchObject({ tones: [], vibrations: [] });

	const kiosk = await openKiosk(server, 'kiosk-quay');
	const request = newId();
	await kiosk.command('help:raise', { request, kind: 'question', note: 'At the pillar' });
	await expect.poll(async () => (await callsOf(page)).vibrations).toEqual([[200, 100, 200]]);
	expect((await callsOf(page)).tones).toEqual([660, 880]);

	// Offered, claimed and closed it is no news; the next request is.
	await page.goto(`${page.url().split('#')[0]}#requests`);
	await page.getByRole('button', { name: 'Claim' }).click();
	await expect(page.getByText(/You have it/)).toBeVisible();
	await kiosk.command('help:cancel', { request });
	await expect(page.getByText('Nobody needs us just now.')).toBeVisible();
	expect((await callsOf(page)).vibrations).toHaveLength(1);
	await kiosk.command('help:raise', { request: newId(), kind: 'question', note: '' });
	await expect.poll(async () => (await callsOf(page)).vibrations).toHaveLength(2);
	expect((await callsOf(page)).tones).toHaveLength(4);

	// Out of sight the lock ends by itself; back in sight it is asked for again.
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect.poll(async () => (await callsOf(page)).locks).toHaveLength(2);
	kiosk.close();
});

test('where the browser keeps no screen awake, the page says what it lacks', async ({ page, server }) => {
	const [lan] = lanAddresses();
	test.skip(lan === undefined, 'this machine has no address but its own');
	await spyOn(page);
	await signInOn(page, server, 'sam', `http://${lan}:${server.port}`);
	expect(await page.evaluate(() => isSecureContext)).toBe(false);
	await page.goto(`${page.url().split('#')[0]}#menu`);
	await expect(
		page.getByText('The screen is not kept on: browsers allow that over https only.'),
	).toBeVisible();
});

/** Listens to the tones, the vibration and the wake lock of a page, and lets them happen. */
async function spyOn(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const calls: Calls = { tones: [], vibrations: [], locks: [] };
		Object.assign(window, { calls });
		window.OscillatorNode = class extends OscillatorNode {
			override start(when?: number) {
				calls.tones.push(this.frequency.value);
				super.start(when);
			}
		};
		Object.defineProperty(navigator, 'vibrate', {
			value: (pattern: unknown) => calls.vibrations.push(pattern) > 0,
		});
		if (!('wakeLock' in navigator)) return;
		Object.defineProperty(navigator.wakeLock, 'request', {
			value: (kind: string) => {
				calls.locks.push(kind);
				return Promise.resolve({ release: () => Promise.resolve() });
			},
		});
	});
}

function callsOf(page: Page): Promise<Calls> {
	return page.evaluate(() => {
		// Put there by spyOn, before any script of the page.
		return (window as unknown as { calls: Calls }).calls;
	});
}
