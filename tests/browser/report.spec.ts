import { expect } from '@playwright/test';
import { PHONE, signInOn, test } from '../support/browser.ts';
import { command } from '../support/http.ts';
import { openStaff } from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';

test.use({ viewport: PHONE, locale: 'en-GB' });

test('[T17] a clean night is signed with one tap where the last stamp was given, and read as a page and as a file', async ({
	page,
	server,
}) => {
	const ruth = await signIn(server, 'ruth');
	const line = await openStaff(server, ruth);
	const { performances } = await line.slice('evening');
	line.close();
	const idIn = (house: string) =>
		performances.find(({ performance }) => performance.house === house)?.performance.id ?? '';
	const played = idIn('loft');
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
	] as const;
	await signInOn(page, server, 'ruth');
	await page.getByRole('button', { name: /The Loft/ }).click();
	const card = page.locator('article.chosen');
	await expect(card.getByRole('heading', { name: 'A Coat for the Moon' })).toBeVisible();
	for (const point of points) {
		const as = { cookie: ruth.cookie, origin: server.url };
		const { answer } = await command(server.url, as, 'point:stamp', { performance: played, point });
		expect(answer).toMatchObject({ ok: true });
	}

	// One tap, and nothing to open, read or confirm before it.
	await expect(card.getByText('A clean night: on time')).toBeVisible();
	await card.getByRole('button', { name: 'Sign the report' }).click();
	await expect(card.getByText('The report is signed.')).toBeVisible();

	await card.getByRole('link', { name: 'Look at the report' }).click();
	await expect(page.getByText(/^Signed by Ruth on/)).toBeVisible();
	await expect(page.getByText('A clean night: on time')).toBeVisible();
	await expect(page.locator('form')).toHaveCount(0);
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'As CSV' }).click();
	expect((await download).suggestedFilename()).toBe(`${played}.csv`);
	await page.getByRole('link', { name: 'All reports' }).click();
	await expect(page.getByRole('link', { name: /A Coat for the Moon/ }).first()).toContainText('Signed');

	// An incident is noted while its night still runs, by a plain form, and taken out again.
	await page.goto(`${server.url}/staff/report/${idIn('keel')}`);
	await page.getByText('Add an incident').click();
	await page.getByLabel('What was it').selectOption('Technical fault');
	await page.getByLabel('In a sentence or two').fill('A ladder fell, nobody near');
	await page.getByRole('button', { name: 'Add it to the report' }).click();
	const incidents = page.locator('table', { hasText: 'Technical fault' });
	await expect(incidents).toContainText('A ladder fell, nobody near');
	await page.getByText('Add an incident or take one out').click();
	await page.getByRole('button', { name: /^Take out: Technical fault/ }).click();
	await expect(incidents).toHaveCount(0);
});
