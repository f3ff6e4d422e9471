import { expect } from '@playwright/test';
import { DESK, signInOn, test } from '../support/browser.ts';
import { openScreen, openStaff } from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';

test.use({ viewport: DESK, locale: 'en-GB' });

test('the list of devices prints: every device with its place and address, and nothing to press', async ({
	page,
	server,
}) => {
	await signInOn(page, server, 'yusuf');
	await page.goto(`${server.url}/office/devices`);
	const list = page.locator('main > table');
	await expect(list).toBeHidden();
	const line = await openStaff(server, await signIn(server, 'yusuf'));
	const { devices } = await line.slice('devices');
	line.close();
	expect(devices.length).toBeGreaterThan(8);

	await page.emulateMedia({ media: 'print' });
	await expect(list).toBeVisible();
	const rows = await list.locator('tbody tr').allInnerTexts();
	expect(rows).toHaveLength(devices.length);
	for (const { id, kind, name, placement } of devices) {
		const row = rows.find((text) => text.includes(`/${kind}/${id}`));
		expect(row, name).toContain(name);
		expect(row, name).toContain(placement.place);
	}
	for (const control of await page.getByRole('button').all()) await expect(control).toBeHidden();
	const paper = await page.pdf({ format: 'A4' });
	expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
	// Each page is an object of type Page: a list of this length is one or two sheets, not one a device.
	const sheets = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
	expect(sheets).toBeGreaterThan(0);
	expect(sheets).toBeLessThanOrEqual(2);
});

test('[S7] the list says scene, revision and when; and of a device that has come back, unknown until it has painted', async ({
	page,
	server,
}) => {
	await signInOn(page, server, 'yusuf');
	await page.goto(`${server.url}/office/devices`);
	const bar = page.getByRole('article', { name: 'Bar', exact: true });
	await expect(bar.getByText('Nothing painted that we know of')).toBeVisible();
	const frame = {
		scene: 'tonights-board',
		performance: null,
		revisions: { evening: 3, plan: 17, device: 2 },
		at: Date.now(),
		deviations: [],
	};
	const first = await openScreen(server, 'bar');
	first.socket.emit('screen:painted', frame);
	await expect(bar.getByText(/Last painted: .+, revision 17, \d/)).toBeVisible();
	await expect(bar.getByText('Painting')).toBeVisible();

	first.close();
	const again = await openScreen(server, 'bar');
	await expect(bar.getByText('Unknown')).toBeVisible();
	await expect(bar.getByText(/revision 17/), 'the last that is known of it').toBeVisible();
	again.socket.emit('screen:painted', { ...frame, revisions: { evening: 18 } });
	await expect(bar.getByText('Painting')).toBeVisible();
	await expect(bar.getByText(/revision 18/)).toBeVisible();
	again.close();
});
