import { expect } from '@playwright/test';
import { PHONE, signInOn, test } from '../support/browser.ts';
import { command } from '../support/http.ts';
import { openStaff } from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';

test.use({ viewport: PHONE, locale: 'en-GB' });

test('[T17] a clean night is signed with one tap, and read as a page and as a file', async ({
	page,
	server,
}) => {
	const ruth = await signIn(server, 'ruth');
	const line = await openStaff(server, ruth);
	const { performances } = await line.slice('evening');
	line.close();
	const played = performances.find(({ performance }) => performance.house === 'loft')?.performance;
	// Every point at its planned time would take the evening: the nearest a test comes to a clean night is one by one.
	const points = [
		'house_open',
		'clearance_1',
		'up_1',
		'down_1',
		'clearance_2',
		'up_2',
		'down_2',
		'house_clear',
	];
	for (const point of points) {
		const as = { cookie: ruth.cookie, origin: server.url };
		const input = { performance: played?.id ?? '', point: point as 'up_1' };
		expect((await command(server.url, as, 'point:stamp', input)).answer).toMatchObject({ ok: true });
	}

	await signInOn(page, server, 'ruth');
	await page.goto(`${server.url}/staff#menu`);
	await page.getByRole('link', { name: 'House reports' }).click();
	await page
		.getByRole('link', { name: /A Coat for the Moon/ })
		.first()
		.click();
	await expect(page.getByText('A clean night: on time')).toBeVisible();
	await page.getByRole('button', { name: 'A clean night. Sign it' }).click();
	await expect(page.getByText(/^Signed by Ruth on/)).toBeVisible();
	await expect(page.locator('form')).toHaveCount(0);

	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'As CSV' }).click();
	expect((await download).suggestedFilename()).toBe(`${played?.id}.csv`);
	await page.getByRole('link', { name: 'All reports' }).click();
	await expect(page.getByRole('link', { name: /A Coat for the Moon/ }).first()).toContainText('Signed');
});
