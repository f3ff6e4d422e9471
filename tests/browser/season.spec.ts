/** The season in the office, by hand: a production, a performance of it, moved and cancelled with a look beforehand. */
import { expect, type Page } from '@playwright/test';
import { DESK, signInOn, test } from '../support/browser.ts';
import { openScreen } from '../support/sockets.ts';
import { rowsOf } from '../realtime/database.ts';

test.use({ viewport: DESK, locale: 'en-GB' });

/** What is said of one moment; its heading goes on with the day. */
const said = (page: Page, moment: string) =>
	page
		.getByRole('article')
		.filter({ has: page.getByRole('heading', { name: new RegExp(`^${moment} \\w+day`) }) });

test('a production and a performance are added; it is moved and cancelled with what screens will say shown before', async ({
	page,
	server,
}) => {
	await signInOn(page, server, 'ruth');
	const screen = await openScreen(server, 'bar');
	const { hash } = await screen.slice('plan');

	await page.goto(`${server.url}/office/season`);
	await page.getByRole('link', { name: 'Productions' }).click();
	await page.getByText('Add a production').first().click();
	await page.getByLabel('Title (English)', { exact: true }).fill('Flow');
	await page.getByLabel('Company').selectOption({ label: 'Vesper Dance' });
	await page.getByLabel('Parts, minutes').fill('50 + 40');

	// What is not saved is not left behind without a word.
	let asked = '';
	page.once('dialog', (dialog) => {
		asked = dialog.message();
		void dialog.dismiss();
	});
	await page.getByRole('link', { name: 'Companies' }).click();
	await expect.poll(() => asked).toContain('not saved');
	await expect(page).toHaveURL(/\/office\/productions$/);

	await page.getByLabel('Late seating').selectOption('breaks');
	await page.getByLabel('Breaks').fill('1:70');
	await page.getByRole('button', { name: 'Add a production' }).click();
	await expect(page.getByRole('alert')).toContainText('Minute 70 of part 1');
	await page.getByLabel('Breaks').fill('1:12');
	await page.getByRole('button', { name: 'Add a production' }).click();
	await expect(page.getByRole('heading', { name: 'Flow' })).toBeVisible();

	// Two mornings from now nothing plays.
	const [{ day } = { day: '' }] = rowsOf(
		server.dataDir,
		'select distinct day from performance order by day limit 1 offset 2',
	);
	await page.goto(`${server.url}/office/season`);
	await page.getByRole('link', { name: 'Add a performance', exact: true }).click();
	await page.getByLabel('Production').selectOption({ label: 'Flow' });
	await page.getByLabel('House').selectOption({ label: 'The Keel' });
	await page.getByLabel('Date').fill(String(day));
	await page.getByLabel('Starts at').fill('10:00');
	await page.getByRole('button', { name: 'See what screens will say' }).click();
	await expect(said(page, 'At the start')).toContainText('Please take your seats');
	await expect(said(page, 'An hour before the start')).toContainText('10.00\u00a0am');
	await page.getByRole('button', { name: 'Add the performance' }).click();
	await expect(page.getByText('Added.')).toBeVisible();
	await screen.slice('plan', (plan) => plan.hash !== hash);

	// [T2] A change of the production is seen before it is saved; what was seen is not what one wrote since.
	await page.locator('dl').getByRole('link', { name: 'Flow' }).click();
	await page.getByLabel('Parts, minutes').fill('80 + 40');
	await page.getByRole('button', { name: 'See what changes' }).click();
	const becomes = page.getByRole('region', { name: 'What changes' });
	await expect(becomes).toContainText('One performance follows');
	await expect(becomes).toContainText('Show down 11.50\u00a0am → 12.20\u00a0pm');
	await expect(page.getByRole('region', { name: 'What screens will say' })).toContainText('At the end');
	await page.getByLabel('Parts, minutes').fill('70 + 40');
	await expect(becomes).toHaveCount(0);
	await page.getByRole('button', { name: 'See what changes' }).click();
	await expect(becomes).toContainText('12.10\u00a0pm');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Saved')).toBeVisible();
	await expect(page.getByLabel('Parts, minutes')).toHaveValue('70 + 40');
	await page.goBack();
	await page.goBack();

	await page.getByRole('link', { name: 'Move to another time or house' }).click();
	await page.getByLabel('House').selectOption({ label: 'The Loft' });
	await page.getByLabel('Starts at').fill('11:15');
	await page.getByRole('button', { name: 'See what screens will say' }).click();
	// Foyers of both houses announce what is coming: one no more, one from now on.
	await expect(said(page, 'Now')).toContainText('Coming up · Flow');
	const was = said(page, 'An hour before the start as it stands');
	await expect(was).toContainText('Until now:');
	await expect(was).toContainText('11.15\u00a0am');
	await expect(said(page, 'At the start')).toContainText('Screens of The Loft');
	// The scene itself is drawn, as it will stand on a wall of that house.
	await expect(said(page, 'At the start').locator('.stage')).toContainText('Flow');
	await page.getByRole('button', { name: 'Move the performance' }).click();
	await expect(page.getByText('Moved. Screens know it already.')).toBeVisible();
	await expect(page.locator('dl')).toContainText('The Loft');

	await page.getByRole('link', { name: 'Cancel the performance' }).click();
	await expect(said(page, 'An hour before the start')).toContainText('Cancelled');
	await page.getByRole('checkbox').check();
	await page.getByRole('button', { name: 'Cancel the performance' }).click();
	await expect(page.getByText('Cancelled. Screens say so already.')).toBeVisible();
	const { performances } = await screen.slice('evening', (evening) => evening.performances.length > 0);
	expect(performances.some(({ halt }) => halt?.kind === 'cancelled')).toBe(true);
	screen.close();
});

test('[T13] the night the clocks go back asks which hour is meant; two in one house are told', async ({
	page,
	server,
}) => {
	await signInOn(page, server, 'ruth');
	const year = new Date().getFullYear() + 1;
	const last = new Date(Date.UTC(year, 10, 0));
	const night = new Date(last.getTime() - last.getUTCDay() * 86_400_000).toISOString().slice(0, 10);
	await page.goto(`${server.url}/office/change?step=put&house=keel&production=ebb&date=${night}&time=01:30`);
	await expect(page.getByRole('alert').first()).toContainText('comes twice');
	await page.getByLabel('The second, an hour after it').check();
	await page.getByRole('button', { name: 'See what screens will say' }).click();
	await page.getByRole('button', { name: 'Add the performance' }).click();
	await expect(page.getByText('Added.')).toBeVisible();
	await expect(page.locator('dl')).toContainText('1.30\u00a0am');

	await page.goto(`${server.url}/office/change?step=put&house=keel&production=ebb&date=${night}&time=02:00`);
	await expect(page.getByText(/^Ebb, 1.30\sam to/)).toBeVisible();
	await page.getByLabel('Both are meant').check();
	await page.getByRole('button', { name: 'Add the performance' }).click();
	await expect(page.getByText('Added.')).toBeVisible();
});

test('an administrator plans, but who cancels is told; the month is one by keyboard', async ({
	page,
	server,
}) => {
	await signInOn(page, server, 'anne');
	await page.goto(`${server.url}/office/season?as=calendar`);
	await expect(page.locator('td[aria-current=date]')).toHaveCount(1);
	const first = page.locator('td li a').first();
	await first.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('To be cancelled by: House manager.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Cancel the performance' })).toHaveCount(0);
});
