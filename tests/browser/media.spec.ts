/** A picture's way from somebody's desk to a wall; and a wall that is sent a wrong one. */
import { writeFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { joinLink, DESK, overhear, scene, signInOn, test, WALL } from '../support/browser.ts';
import { fields } from '../support/pictures.ts';

test.use({ viewport: DESK, locale: 'en-GB' });

/** A wall beside the doors of the Sail House: the countdown to its play stands, with the picture of it. */
const DEVICE = 'sail-left';

/** What a screen last said is missing or damaged. */
function missingIn(said: ReturnType<typeof overhear>['said']): string[] {
	const painted = said.filter(({ name }) => name === 'screen:painted').at(-1)?.body;
	const { deviations } = (painted ?? { deviations: [] }) as { deviations: string[] };
	return deviations.filter((what) => what.includes('missing or damaged'));
}

/** The colour in the middle of the picture that stands, as it was decoded. */
function middle(wall: Page): Promise<number[]> {
	return wall.locator('.layer.standing .picture img').evaluate((image: HTMLImageElement) => {
		const canvas = document.createElement('canvas');
		const pen = canvas.getContext('2d');
		canvas.width = image.naturalWidth;
		canvas.height = image.naturalHeight;
		pen?.drawImage(image, 0, 0);
		const point = pen?.getImageData(image.naturalWidth * 0.25, image.naturalHeight * 0.25, 1, 1).data;
		return [...(point ?? [])].slice(0, 3).map((value) => Math.round(value / 64));
	});
}

test('[P6][S2] a picture is sent, gets words and a focal point, is hung, stands on a wall, and cannot be removed while it hangs', async ({
	page,
	server,
	browser,
}, testInfo) => {
	const wall = await (await browser.newContext({ viewport: WALL })).newPage();
	await wall.goto(joinLink(server, 'screen', DEVICE));
	await expect(scene(wall, 'curtain-countdown')).toBeVisible();

	await signInOn(page, server, 'yusuf');
	await page.goto(`${server.url}/office/media`);
	const photo = testInfo.outputPath('Skerry at dusk.jpg');
	const note = testInfo.outputPath('note.jpg');
	await writeFile(photo, await fields(2400, 1600).jpeg({ quality: 98 }).toBuffer());
	await writeFile(note, 'a note, not a picture');
	await page.getByLabel('Choose pictures').setInputFiles([photo, note]);
	await expect(page.getByRole('alert')).toContainText('This is no picture');
	await expect(page.getByText('It is here')).toBeVisible({ timeout: 60_000 });
	await page
		.getByRole('list', { name: 'On their way' })
		.getByRole('link', { name: 'Say what it shows' })
		.click();

	// By a press, and by keys.
	const mark = page.getByRole('button', { name: /^The point that stays in view/ });
	await expect(mark.locator('img')).toHaveJSProperty('complete', true);
	const box = await mark.boundingBox();
	if (!box) throw new Error('The picture is not there.');
	await mark.click({ position: { x: box.width * 0.25, y: box.height * 0.75 } });
	await expect(mark).toHaveAccessibleName(/25 % from the left, 75 % from the top/);
	await mark.press('ArrowLeft');
	await mark.press('Shift+ArrowUp');
	await expect(mark).toHaveAccessibleName(/23 % from the left, 65 % from the top/);
	await page.getByLabel('What it shows (English)').fill('The lighthouse at dusk');
	await page.getByLabel('What it shows (German)').fill('Der Leuchtturm in der Dämmerung');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Saved')).toBeVisible();
	const library = page.url();

	// The preview follows before anything is saved.
	await page.goto(`${server.url}/office/looks/production/skerry-light`);
	const preview = page.getByRole('img', { name: /^The countdown to/ });
	const before = await preview.locator('.picture img').getAttribute('src');
	await page.getByRole('radio', { name: /Skerry at dusk/ }).check();
	await expect.poll(() => preview.locator('.picture img').getAttribute('src')).not.toBe(before);
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Saved')).toBeVisible();

	await expect.poll(() => middle(wall), { timeout: 30_000 }).toEqual([4, 0, 0]);
	const source = await wall.locator('.layer.standing .picture img').getAttribute('src');
	expect(source).toMatch(/^blob:/);

	await page.goto(library);
	await expect(page.getByRole('link', { name: 'Three Winters at Skerry Light' })).toBeVisible();
	await expect(page.getByText('cannot be removed')).toBeVisible();
	await expect(page.getByText('Remove', { exact: true })).toHaveCount(0);
	await wall.context().close();
});

test('[S1][S5] a picture that comes damaged is not shown and is reported; the scene stands without it, and the right one comes by itself', async ({
	page,
	server,
}) => {
	// Every picture of the play is wrong by a byte on the way.
	const damaged = new Set<string>();
	let wrong = true;
	await page.route('**/media/skerry-light-*', async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		if (wrong) {
			damaged.add(new URL(route.request().url()).pathname.split('/').pop() ?? '');
			body[body.length - 1] = (body.at(-1) ?? 0) ^ 1;
		}
		await route.fulfill({ response, body });
	});
	const { said } = overhear(page);
	await page.setViewportSize(WALL);
	await page.goto(joinLink(server, 'screen', DEVICE));
	await expect(scene(page, 'curtain-countdown')).toBeVisible();
	await expect.poll(() => missingIn(said)).toHaveLength(1);
	expect(damaged.size).toBe(1);
	expect(missingIn(said)[0]).toContain([...damaged][0] ?? 'nothing');
	await expect(page.locator('.layer.standing .picture')).toHaveCount(0);

	wrong = false;
	await expect(page.locator('.layer.standing .picture img')).toBeVisible({ timeout: 20_000 });
});
