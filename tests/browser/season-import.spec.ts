/** A season file in the office, as an administrator uses it: the template, a broken file, a mended one, taken and taken back. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { DESK, signInOn, test } from '../support/browser.ts';

test.use({ viewport: DESK, locale: 'en-GB' });

const DAY = 86_400_000;
const dayIn = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

async function choose(page: Page, name: string, rows: string[]): Promise<void> {
	const buffer = Buffer.from(rows.join('\r\n'));
	await page.getByLabel('File', { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer });
	await page.getByRole('button', { name: 'Show what it would do' }).click();
	await expect(page.getByRole('heading', { name: `What ${name} would do` })).toBeVisible();
}

test('a season file is read, mended, taken, seen in the calendar and taken back, but for what screens announce', async ({
	page,
	server,
}) => {
	await signInOn(page, server, 'anne');
	await page.goto(`${server.url}/office/season`);
	await page.getByRole('link', { name: 'Import from a file' }).click();
	const downloading = page.waitForEvent('download');
	await page.getByRole('link', { name: 'A template to begin with' }).click();
	const template = await readFile(await (await downloading).path(), 'utf8');
	const [head = ''] = template.split('\r\n');
	expect(head).toContain('house,company,production');

	const row = (id: string, house: string, day: string, start: string) =>
		`${id},${house},Northlight,Flow,,,${day},${start},,50+40,20,,,,`;
	const [near, far] = [dayIn(4), dayIn(40)];
	const fine = [row('flow-1', 'The Loft', near, '23:45'), row('flow-2', 'The Loft', far, '24:30')];
	await choose(page, 'broken.csv', [head, ...fine, row('flow-3', 'The Loft', dayIn(-9), '19:30')]);
	const refused = page.getByRole('row', { name: '4 Not taken' });
	await expect(refused).toContainText('date, column 7:');
	await expect(refused).toContainText('has passed, so nothing is put there');
	await expect(page.getByRole('button', { name: 'Take it' })).toHaveCount(0);

	await page.getByRole('link', { name: 'Choose another file' }).click();
	await choose(page, 'mended.csv', [head, ...fine]);
	await expect(page.getByRole('row').filter({ hasText: 'announce this performance' })).toHaveCount(1);
	await page.getByRole('button', { name: 'Take it' }).click();
	await expect(page.getByText('Taken. Screens and plans follow.')).toBeVisible();

	await page.goto(`${server.url}/office/season?as=calendar&month=${far.slice(0, 7)}`);
	await expect(page.getByRole('cell').filter({ hasText: 'Flow' }).first()).toContainText('12.30\u00a0am');

	await page.goto(`${server.url}/office/import`);
	await page.getByRole('link', { name: 'Take back mended.csv' }).click();
	await expect(page.getByText('1 performance goes')).toBeVisible();
	const stays = page.getByRole('listitem').filter({ hasText: 'Screens and phones announce it already' });
	await expect(stays.getByRole('link')).toHaveAttribute('href', '/office/season/flow-1');
	await expect(page.getByRole('listitem').filter({ hasText: 'Something that stays needs it' })).toHaveCount(
		1,
	);
	await page.getByRole('checkbox').check();
	await page.getByRole('button', { name: 'Take back mended.csv' }).click();
	await expect(page.getByText('Taken back, but for 2 that stay as they are.')).toBeVisible();
	expect((await page.request.get(`${server.url}/office/season/flow-1`)).status()).toBe(200);
	await page.goto(`${server.url}/office/season?as=calendar&month=${far.slice(0, 7)}`);
	await expect(page.getByRole('cell').filter({ hasText: 'Flow' })).toHaveCount(0);
});
