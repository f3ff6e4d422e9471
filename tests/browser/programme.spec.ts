/** The programme of the screens in the office: changed, looked at, saved, and on a wall; two editors at once. */
import { expect, type Page } from '@playwright/test';
import { DESK, joinLink, signInOn, test, WALL } from '../support/browser.ts';

test.use({ viewport: DESK, locale: 'en-GB' });

/** A rule in the list, by the name of its scene; the first of its name. */
const rule = (page: Page, scene: string) =>
	page
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: scene, level: 4 }) })
		.first();

test('[S1][S3][S4] a rule is changed, looked at, saved and on the wall; who else edits is told and loses nothing', async ({
	browser,
	page,
	server,
}) => {
	await signInOn(page, server, 'yusuf');
	await page.goto(`${server.url}/office/programme`);
	await page.getByLabel('Screen', { exact: true }).selectOption('bar');

	const wall = await (await browser.newContext({ viewport: WALL })).newPage();
	await wall.goto(joinLink(server, 'screen', 'bar'));
	await expect(wall.locator('[data-standing="nothing"]')).toHaveCount(0);

	// Why: what stands says so, and everything else says what keeps it off.
	const why = page.getByRole('heading', { name: 'Why' }).locator('..');
	await expect(why).toContainText('On the wall');
	await expect(rule(page, 'Thank you')).toContainText('Hangs elsewhere: at exits');

	// Before anything is near, nothing else is as urgent as the highest band that a venue chooses.
	await page.getByRole('list', { name: 'What Bar will show' }).getByRole('button').first().click();
	const closed = rule(page, 'Coming up');
	await closed.getByRole('button', { name: /^Change\s+Coming up$/ }).click();
	await closed.getByLabel('Band', { exact: true }).selectOption('Last calls and late seating');
	const moved = rule(page, 'Coming up');
	await expect(moved).toContainText('changed');
	await expect(why).toContainText('Coming up');
	await expect(page.getByRole('img', { name: /: Coming up$/ })).toBeVisible();
	await expect(
		page.getByRole('img', { name: /: Coming up$/ }).locator('[data-standing="coming-up"]'),
	).toHaveCount(1);
	// The clock on it is of that moment, also when somebody looks back.
	const moment = (await page.locator('label[for="look-at"] strong').textContent()) ?? '';
	await expect(page.getByRole('img', { name: /: Coming up$/ })).toContainText(moment);
	// [S1] Nothing of it is on a wall before it is saved.
	await expect(wall.locator('[data-standing="coming-up"]')).toHaveCount(0);

	// A condition that can never be true is named, and not saved.
	await moved.getByLabel('From so many minutes before the start').fill('5');
	await moved.getByLabel('Until so many minutes before the start').fill('10');
	await moved.getByLabel('Until so many minutes before the start').blur();
	await expect(moved).toContainText('these conditions can never all be true');
	await moved.getByLabel('From so many minutes before the start').fill('');
	await moved.getByLabel('Until so many minutes before the start').fill('');
	await moved.getByLabel('Until so many minutes before the start').blur();
	await expect(moved).not.toContainText('can never');

	// What is not saved is not left behind without a word.
	let asked = '';
	page.once('dialog', (dialog) => {
		asked = dialog.message();
		void dialog.dismiss();
	});
	await page.getByRole('link', { name: 'Devices' }).click();
	await expect.poll(() => asked).toContain('not saved');
	await expect(page).toHaveURL(/\/office\/programme$/);

	// Somebody else has it open, has changed something, and is told at once.
	const other = await (await browser.newContext({ viewport: DESK, locale: 'en-GB' })).newPage();
	await signInOn(other, server, 'anne');
	await other.goto(`${server.url}/office/programme`);
	await expect(page.getByText('Anne has this page open, too.')).toBeVisible();
	await expect(other.getByText('Yusuf has this page open, too.')).toBeVisible();
	await rule(other, 'Welcome')
		.getByRole('button', { name: /^Change\s+Welcome$/ })
		.click();
	await rule(other, 'Welcome').getByLabel('Seconds until its turn is over').fill('33');
	await rule(other, 'Welcome').getByLabel('Seconds until its turn is over').blur();
	await expect(other.getByText('One change, not saved yet')).toBeVisible();

	await page.getByRole('button', { name: 'Save: on all screens at once' }).click();
	await expect(page.getByText('Saved. The screens know it already.')).toBeVisible();
	// On the wall it may have to take turns with a call.
	await expect(wall.locator('[data-standing="coming-up"]')).toHaveCount(1, { timeout: 60_000 });

	await expect(other.getByRole('heading', { name: /^Yusuf saved the programme at/ })).toBeVisible();
	await expect(other.getByRole('alert').getByText(/^Changed: Coming up/)).toBeVisible();
	await other.getByRole('button', { name: 'Put mine into theirs' }).click();
	await expect(rule(other, 'Welcome')).toContainText('33 s');
	await other.getByRole('button', { name: 'Save: on all screens at once' }).click();
	await expect(other.getByText('Saved. The screens know it already.')).toBeVisible();
	// Nothing was open here that could be lost: it simply follows.
	await expect(rule(page, 'Welcome')).toContainText('33 s');
	await expect(rule(page, 'Coming up')).not.toContainText('changed');
});
