import { expect, type Locator, type Page } from '@playwright/test';
import { clockText } from '../../src/lib/domain/time/clock-text.ts';
import { MINUTE } from '../../src/lib/domain/time/instant.ts';
import { PHONE, scene, joinLink, signInOn, test, WALL } from '../support/browser.ts';
import { openStaff } from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';

/* The evening under one thumb: what is not the plain next stamp is a question that says what it will do. */

const ZONE = 'Europe/London';

test('[T2][T12] skip, back-date and move the start, by thumb on a phone', async ({ browser, server }) => {
	const line = await openStaff(server, await signIn(server, 'ruth'));
	const { performances } = await line.slice('evening');
	const sail = performances.find(({ performance }) => performance.house === 'sail-house')?.performance;
	if (!sail) throw new Error('The Sail House does not play tonight.');
	const stampsNow = async (wanted: number) => {
		const held = await line.slice('evening', (slice) =>
			slice.performances.some(
				({ performance, happened }) => performance.id === sail.id && happened.stamps.length === wanted,
			),
		);
		return held.performances.find(({ performance }) => performance.id === sail.id)?.happened;
	};

	const wall = await (await browser.newContext({ viewport: WALL })).newPage();
	await wall.goto(joinLink(server, 'screen', 'sail-left'));
	await expect(scene(wall, 'curtain-countdown')).toBeVisible();
	const ruth = await (
		await browser.newContext({ viewport: PHONE, locale: 'en-GB', hasTouch: true })
	).newPage();
	await signInOn(ruth, server, 'ruth');
	await expect(ruth.getByText('Connected since')).toBeVisible();
	await ruth.getByText('Sail House').first().click();

	await test.step('the start is moved, and the wall counts to the new one', async () => {
		await press(ruth, ruth.getByRole('button', { name: 'More', exact: true }));
		const sheet = ruth.getByRole('dialog');
		await press(ruth, sheet.getByRole('button', { name: 'Move tonight’s start' }));
		const times = sheet.getByRole('group', { name: 'New start' }).locator('label');
		const time = (await times.nth(2).innerText()).trim();
		await press(ruth, times.nth(2));
		await press(ruth, sheet.getByRole('button', { name: `Move to ${time}` }));
		await expect(sheet).toBeHidden();
		const moved = await line.slice('evening', (slice) =>
			slice.performances.some(({ happened }) => happened.movedStart !== null),
		);
		const start = moved.performances.find(({ performance }) => performance.id === sail.id)?.happened
			.movedStart;
		expect(start).toBeGreaterThan(sail.plannedStart);
		expect(['en-GB', 'en', 'de'].map((language) => clockText(start ?? 0, ZONE, language))).toContain(time);
		await expect(wall.locator('body')).toContainText(time);
	});

	await test.step('a point is stamped as of two minutes ago', async () => {
		await press(ruth, ruth.getByRole('button', { name: 'Other time or point' }));
		const sheet = ruth.getByRole('dialog');
		await press(ruth, sheet.locator('label', { hasText: '2 min ago' }));
		await press(ruth, choice(sheet, 'Doors open'));
		await press(ruth, sheet.getByRole('button', { name: /^Doors open at / }));
		const [stamp] = (await stampsNow(1))?.stamps ?? [];
		expect(stamp?.point).toBe('house_open');
		const back = (stamp?.recordedAt ?? 0) - (stamp?.at ?? 0);
		expect(Math.abs(back - 2 * MINUTE)).toBeLessThan(10_000);
		await expect(ruth.getByRole('button', { name: 'Undo Doors open' })).toBeVisible();
	});

	await test.step('a later point skips one, and says so before it is given', async () => {
		await press(ruth, ruth.getByRole('button', { name: 'Other time or point' }));
		const sheet = ruth.getByRole('dialog');
		await press(ruth, choice(sheet, 'Curtain up, part 1'));
		await expect(sheet.getByText('Skips: Clearance, part 1').last()).toBeVisible();
		await press(ruth, sheet.getByRole('button', { name: /^Curtain up, part 1 at / }));
		expect((await stampsNow(2))?.stamps.map(({ point }) => point)).toEqual(['house_open', 'up_1']);
		await expect(ruth.getByRole('row', { name: /Clearance, part 1/ })).toContainText('skipped');
		await expect(scene(wall, 'curtain-countdown')).toBeHidden();
	});
	line.close();
});

/** The choice that is called so; others may name it in what they skip. */
function choice(sheet: Locator, name: string): Locator {
	return sheet.locator('label').filter({ has: sheet.page().getByText(name, { exact: true }) });
}

/** Taps it where a thumb reaches: wholly in sight of the phone, at least 44 px high. */
async function press(phone: Page, control: Locator): Promise<void> {
	await control.scrollIntoViewIfNeeded();
	const box = await control.boundingBox();
	if (!box) throw new Error('There is nothing to press.');
	expect(box.height).toBeGreaterThanOrEqual(44);
	expect(box.x).toBeGreaterThanOrEqual(0);
	expect(box.x + box.width).toBeLessThanOrEqual(PHONE.width);
	await expect(control).not.toHaveAttribute('aria-disabled', 'true');
	await phone.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}
