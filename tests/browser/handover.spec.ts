import { expect } from '@playwright/test';
import { newId } from '../../src/lib/contract/ids.ts';
import { joinLink, staffPhone, test, UPRIGHT } from '../support/browser.ts';
import { openKiosk } from '../support/sockets.ts';

test('[H1][H8] a request is handed over by name, taken together with another, and followed up', async ({
	browser,
	server,
}) => {
	const kiosk = await (await browser.newContext({ viewport: UPRIGHT, locale: 'en-GB' })).newPage();
	await kiosk.goto(joinLink(server, 'kiosk', 'kiosk-quay'));
	const [sam, priya] = [await staffPhone(browser, server, 'sam'), await staffPhone(browser, server, 'priya')];
	for (const phone of [sam, priya]) await phone.goto(`${server.url}/staff#requests`);
	await kiosk.getByRole('button', { name: 'Ask for help' }).click();
	await kiosk.getByText('Somebody to guide me').click();
	await kiosk.getByRole('button', { name: 'Send' }).click();

	await sam.getByRole('button', { name: 'Claim' }).click();
	await sam.getByRole('button', { name: 'With patron' }).click();
	await expect(kiosk.getByText('Sam is here')).toBeVisible();
	await sam.getByRole('button', { name: 'More', exact: true }).click();
	await sam.getByRole('dialog').getByText('Priya', { exact: true }).click();
	await sam.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
	await expect(kiosk.getByText('Priya is coming to take over')).toBeVisible();
	await expect(sam.getByText(/You hand it over to Priya/)).toBeVisible();

	await expect(priya.getByText(/Sam hands it over to you/)).toBeVisible();
	await priya.getByRole('button', { name: 'Claim' }).click();
	await expect(kiosk.getByText('Seen by Priya')).toBeVisible();
	await priya.getByRole('button', { name: 'With patron' }).click();
	await expect(kiosk.getByText('Priya is here')).toBeVisible();

	// The same patron asks once more.
	const line = await openKiosk(server, 'kiosk-quay');
	const again = newId();
	await line.command('help:raise', { request: again, kind: 'question', note: 'The same once more' });
	const second = priya.getByRole('article').filter({ hasText: 'The same once more' });
	await second.getByRole('button', { name: 'More', exact: true }).click();
	await priya.getByRole('dialog').getByRole('radio').first().check();
	await priya.getByRole('dialog').getByRole('button', { name: 'Take them together' }).click();
	await expect(second).toBeHidden();
	const { requests } = await line.slice('requests', (slice) =>
		slice.requests.some(({ id, state }) => id === again && state.name === 'closed'),
	);
	expect(requests.find(({ id }) => id === again)?.state).toMatchObject({ ending: 'taken-together' });
	line.close();

	await priya.getByRole('group', { name: 'How did it end?' }).getByRole('button').first().click();
	await expect(kiosk.getByText('This request is finished')).toBeVisible();
	await priya.getByText('2 closed in the last two hours').click();
	await priya.getByRole('button', { name: 'To follow up' }).click();
	await priya.getByRole('dialog').getByLabel('What').fill('Send the programme home');
	await priya.getByRole('dialog').getByRole('button', { name: 'To follow up' }).click();
	await expect(priya.getByText(/To follow up, Priya/)).toContainText('Send the programme home');
});
