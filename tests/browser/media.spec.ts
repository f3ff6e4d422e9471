/** A picture's way from somebody's desk to a wall; and a wall that is sent a wrong one. */
import { writeFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { joinLink, DESK, overhear, scene, signInOn, test, WALL } from '../support/browser.ts';
import type { FoyerServer } from '../support/foyer-server.ts';
import { command, postJson } from '../support/http.ts';
import { fields } from '../support/pictures.ts';
import { signIn } from '../support/staff-session.ts';
import { rowsOf } from '../realtime/database.ts';
import { newId } from '../../src/lib/contract/ids.ts';

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

	// And by a rule of the programme.
	const medium = new URL(library).pathname.split('/').pop() ?? '';
	await hang(server, medium);
	await expect(scene(wall, 'media')).toBeVisible({ timeout: 30_000 });
	// In whichever of the venue's languages has its turn.
	const hung = wall
		.locator('.layer.standing')
		.getByAltText(/The lighthouse at dusk|Der Leuchtturm in der Dämmerung/);
	await expect(hung).toBeVisible();
	await page.reload();
	await expect(page.getByRole('link', { name: /^Programme: / })).toBeVisible();
	const asYusuf = { cookie: (await signIn(server, 'yusuf')).cookie, origin: server.url };
	const { answer } = await command(server.url, asYusuf, 'media:remove', { medium });
	expect(answer).toMatchObject({ ok: false, code: 'medium-hangs' });
	await wall.context().close();
});

test('[S1][S5] a picture that comes damaged does not hang and is reported; the wall keeps the scene before it, and the right one comes by itself', async ({
	page,
	server,
}) => {
	await hang(server, 'ebb');
	// It is wrong by a bit on the way.
	const damaged = new Set<string>();
	let wrong = true;
	await page.route('**/media/ebb-*', async (route) => {
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
	await expect(scene(page, 'curtain-countdown')).toBeVisible();

	wrong = false;
	await expect(scene(page, 'media')).toBeVisible({ timeout: 30_000 });
	await expect.poll(() => missingIn(said)).toEqual([]);
});

/** Hangs a medium on the one wall, before everything but what is urgent, as the programme's editor saves it. */
async function hang(server: FoyerServer, medium: string): Promise<void> {
	const { cookie } = await signIn(server, 'yusuf');
	const documents = (table: 'rule' | 'layout') =>
		rowsOf(server.dataDir, `select details from ${table} order by position`).map(
			({ details }) => JSON.parse(String(details)) as Record<string, unknown>,
		);
	const [venue] = rowsOf(server.dataDir, 'select incarnation from venue');
	const rule = {
		id: 'our-picture',
		scene: 'media',
		band: 'last-calls',
		about: 'venue',
		when: {},
		dwellSeconds: 60,
		only: { devices: [DEVICE] },
		content: { kind: 'media', media: [medium], fit: 'cover' },
	};
	const { answer } = await postJson<unknown>(
		`${server.url}/api/commands/programme:save`,
		{ cookie, origin: server.url },
		{
			id: newId(),
			input: {
				basedOn: `${venue?.['incarnation'] ?? ''}.0`,
				rules: [...documents('rule'), rule],
				layouts: documents('layout'),
			},
		},
	);
	expect(answer).toMatchObject({ ok: true });
}
