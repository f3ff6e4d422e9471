/** What a wall promises whatever happens: whole frames, a day alone that is right to the minute, faults that are said. */
import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import * as v from 'valibot';
import { chromiumFlags, chromiumPath } from '../../scripts/chromium.ts';
import type { Override, Plan } from '../../src/lib/domain/programme/plan.ts';
import { wallAt, type Wall } from '../../src/lib/domain/programme/showing.ts';
import type { ScreenSpot } from '../../src/lib/domain/programme/where.ts';
import { DAY, HOUR, MINUTE, SECOND, type Instant } from '../../src/lib/domain/time/instant.ts';
import { lanAddresses } from '../../src/lib/server/gateway/hosts.ts';
import {
	holdsEverything,
	joinLink,
	kept,
	keptPlan,
	overhear,
	scene,
	slicesIn,
	test,
} from '../support/browser.ts';
import type { FoyerServer } from '../support/foyer-server.ts';
import { filmed, isFlat, watchFrames } from '../support/frames.ts';
import { command, sendCue } from '../support/http.ts';
import { openStaff, type Line } from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';

/** As S5 is measured. */
const SMALL_WALL = { width: 1280, height: 720 };

test.use({ viewport: SMALL_WALL, locale: 'en-GB' });

test('[S5] twenty scene changes on a divided wall, upright too, in two directions of writing: no empty and no half-drawn frame', async ({
	page,
	server,
}) => {
	await divide(server, 'sail-left');
	const ruth = await openStaff(server, await signIn(server, 'ruth'));
	await page.goto(joinLink(server, 'screen', 'sail-left'));
	await expect(page.locator('.division.standing.strip')).toHaveCSS('opacity', '1');
	const languages = new Set<string>();
	for (const rotation of [0, 90] as const) {
		await turn(ruth, 'sail-left', rotation);
		await expect(page.locator(`.wall.turn-${rotation}`)).toBeVisible();
		await expect(page.locator('.division.standing.strip')).toHaveCSS('opacity', '1');
		await settles(page);
		const watched = await watchFrames(page);
		const film = await filmed(page);
		for (const name of ['welcome', 'where-to-go', 'venue-closed', 'welcome', 'where-to-go']) {
			const answer = await ruth.command('screen:override', {
				scene: name,
				performance: null,
				content: null,
				only: { devices: ['sail-left'] },
				until: (await page.evaluate(() => Date.now())) + HOUR,
			});
			if (!answer.ok) throw new Error(answer.message);
			// Alone on the wall: what is put up by hand is urgent [S4].
			await expect(page.locator('.division.standing.full')).toBeVisible();
			await expect(scene(page, name)).toBeVisible();
			languages.add((await page.locator('.layer.standing').first().getAttribute('lang')) ?? '');
			await settles(page);
			await ruth.command('screen:end-override', { override: answer.value.override });
			await expect(page.locator('.division.standing.strip')).toBeVisible();
			await settles(page);
		}
		const frames = await watched.jsonValue();
		expect(frames.length, 'frames looked at').toBeGreaterThan(100);
		expect(frames.filter(({ dissolves }) => dissolves).length, 'frames within a dissolve').toBeGreaterThan(
			10,
		);
		expect(frames.filter(({ wrong }) => wrong !== null)).toEqual([]);
		const pictures = await film.cut();
		expect(pictures.length, 'pictures of the glass').toBeGreaterThan(20);
		expect((await Promise.all(pictures.map(isFlat))).filter(Boolean), 'pictures of a bare wall').toEqual([]);
	}
	ruth.close();
});

test('[S2][S1] a day and a night without a server are right to the minute: every turn of the evening, a second before and after', async ({
	page,
	server,
}) => {
	const device = 'sail-left';
	await page.clock.install();
	const { heard } = overhear(page);
	await page.goto(joinLink(server, 'screen', device));
	await expect(scene(page, 'curtain-countdown')).toBeVisible();
	// The word of the server is whole only in the keeping of the screen itself.
	const plan = v.parse(v.object({ document: v.any() }), JSON.parse(await keptPlan(page, device)))
		.document as Plan;
	await expect.poll(() => kept(page, device, 'clock')).toBeDefined();
	const { ahead } = v.parse(v.object({ ahead: v.number() }), await kept(page, device, 'clock'));
	const spot = slicesIn(heard).find(({ name }) => name === 'device')?.body as ScreenSpot;
	const evening = slicesIn(heard).find(({ name }) => name === 'evening')?.body as { performances: [] };
	const live = { ...evening, overrides: [] as Override[] };
	await server.kill9();
	const screenNow = async () => (await page.evaluate(() => Date.now())) + ahead;
	await page.clock.pauseAt((await page.evaluate(() => Date.now())) + SECOND);

	const from = await screenNow();
	const at = (t: Instant) => wallAt(plan, live, spot, t);
	const turns = turnsBetween(at, from + 5 * SECOND, from + DAY);
	expect(turns.length, 'turns in a day').toBeGreaterThan(8);
	const instants = [...turns, ...[3, 9, 15, 21, 24].map((hours) => from + hours * HOUR)]
		.flatMap((t) => [t - SECOND, t + SECOND])
		.sort((a, b) => a - b);
	for (const t of instants) {
		const ahead = Math.round(t - (await screenNow()));
		if (ahead > 100) await page.clock.fastForward(ahead - 100);
		const wanted = worded(at(t));
		await expect
			.poll(
				async () => {
					await page.clock.runFor(20);
					return standing(page);
				},
				{ intervals: [10], message: new Date(t).toISOString() },
			)
			.toBe(wanted);
		expect(Math.abs((await screenNow()) - t), 'milliseconds from the instant meant').toBeLessThan(900);
	}
});

test('[S2] Chromium started cold, with the server stopped, shows the scene of the hour', async ({
	server,
}) => {
	const folder = await mkdtemp(join(tmpdir(), 'foyer-chromium-'));
	const start = async () =>
		chromium.launchPersistentContext(folder, {
			executablePath: await chromiumPath(),
			args: [...chromiumFlags],
			chromiumSandbox: false,
			viewport: SMALL_WALL,
		});
	try {
		const first = await start();
		const before = await first.newPage();
		await before.goto(joinLink(server, 'screen', 'sail-left'));
		await expect(scene(before, 'curtain-countdown')).toBeVisible();
		await holdsEverything(before, 'sail-left');
		await first.close();
		await server.kill9();
		const second = await start();
		const after = await second.newPage();
		await after.goto(`${server.url}/screen/sail-left`);
		await expect(scene(after, 'curtain-countdown')).toBeVisible();
		await expect(after.locator('.layer.standing .type-figure')).toBeVisible();
		await second.close();
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});

test('[S13][S7] a scene that throws, a picture that does not load and a plan that cannot be read are each said, and the wall goes on', async ({
	page,
	server,
}) => {
	const device = 'upper-foyer';
	const address = lanAddresses()[0];
	if (address === undefined) throw new Error('This machine has no address but its own.');
	const onLan = `http://${address}:${server.port}`;
	await spoilThanks(server);
	await page.route('**/media/*', (route) => route.abort());
	await page.goto(joinLink(server, 'screen', device, onLan));
	await expect(page.locator('.division.standing')).toHaveCSS('opacity', '1');
	for (const point of ['up_1', 'down_1', 'up_2', 'down_2'] as const) {
		const { answer } = await sendCue(server, { cue: `loft-${point}`, house: 'loft', point });
		expect(answer).toMatchObject({ ok: true });
	}
	const yusuf = await openStaff(server, await signIn(server, 'yusuf'));
	const told = (wanted: (deviations: string[], leftOut: string[]) => boolean) =>
		yusuf.slice('devices', ({ devices }) => {
			const painted = devices.find(({ id }) => id === device)?.painted;
			return painted ? wanted(painted.deviations, painted.leftOut) : false;
		});
	await told((deviations, leftOut) => leftOut.includes('thank-you') && deviations.length > 0);
	// What is left goes on, with words.
	await expect(page.locator('.wall')).not.toHaveAttribute('data-standing', /thank-you|nothing/);
	const { conditions } = await yusuf.slice('conditions', (slice) =>
		slice.conditions.some((one) => one.device === device && one.missing.length > 0),
	);
	expect(conditions.find((one) => one.device === device)?.missing.length).toBeGreaterThan(3);

	await page.route('**/plan/*', (route) => route.fulfill({ body: '{"schema":99}' }));
	const ruth = await signIn(server, 'anne');
	const changed = await command(server.url, { cookie: ruth.cookie, origin: server.url }, 'settings:timing', {
		...TIMING,
		grace: { ...TIMING.grace, up: 11 },
	});
	expect(changed.answer).toMatchObject({ ok: true });
	// It is told with the next turn of the scenes.
	await expect
		.poll(() => JSON.stringify(yusuf.held('devices')?.body).includes('"plan: '), { timeout: 40_000 })
		.toBe(true);
	await expect(page.locator('.wall')).not.toHaveAttribute('data-standing', /thank-you|nothing/);
	yusuf.close();
});

/** As the demonstration has it. */
const TIMING = {
	grace: { house_open: 10, up: 10, show_down: 15, house_clear: 60 },
	calls: [],
	opening: { foyerMinutesBefore: 60, foyerByItself: true, housesByThemselves: true },
	defaults: { partMinutes: [60], intervalMinutes: [], doorsMinutesBefore: 30 },
};

/** Takes from every company what only its thanks speak of; the server starts anew with it, and its plan is whole by its hash. */
async function spoilThanks(server: FoyerServer): Promise<void> {
	await server.stop();
	const database = new DatabaseSync(join(server.dataDir, 'foyer.db'));
	const rows = database.prepare('select id, details from company').all() as { id: string; details: string }[];
	for (const { id, details } of rows) {
		const spoilt = { ...(JSON.parse(details) as object), thanks: null };
		database.prepare('update company set details = ? where id = ?').run(JSON.stringify(spoilt), id);
	}
	database.close();
	await server.start();
}

/** Divides the walls of the venue for one screen, and has them speak Arabic in turn; the server starts anew with it. */
async function divide(server: FoyerServer, device: string): Promise<void> {
	await server.stop();
	const database = new DatabaseSync(join(server.dataDir, 'foyer.db'));
	const row = database.prepare('select id, settings from venue').get() as { id: string; settings: string };
	const settings = { ...(JSON.parse(row.settings) as object), languages: ['en', 'ar'] };
	database.prepare('update venue set settings = ? where id = ?').run(JSON.stringify(settings), row.id);
	const layout = { id: 'divided', layout: 'strip', only: { devices: [device] } };
	database
		.prepare('insert into layout (venue, id, position, details) values (?, ?, 0, ?)')
		.run(row.id, layout.id, JSON.stringify(layout));
	database.close();
	await server.start();
}

async function turn(by: Line<'staff'>, device: string, rotation: 0 | 90): Promise<void> {
	const { devices } = await by.slice('devices');
	const one = devices.find(({ id }) => id === device);
	if (!one) throw new Error(`There is no ${device}.`);
	const placement = { ...one.placement, rotation };
	const answer = await by.command('device:place', { device, name: one.name, placement });
	if (!answer.ok) throw new Error(answer.message);
}

/** Every dissolve is over: what it covered is taken down. */
async function settles(page: Page): Promise<void> {
	await expect(page.locator('.layer.going, .division.going')).toHaveCount(0);
}

/** What stands on the wall of a page. */
function standing(page: Page): Promise<string> {
	return page.locator('.wall').evaluate((wall: HTMLElement) => {
		const light = ['dim', 'dark'].find((name) => wall.classList.contains(name)) ?? 'lit';
		return `${light} ${wall.dataset['standing'] ?? ''}`;
	});
}

function worded({ light, slots }: Wall): string {
	return `${light} ${slots.main?.candidate.rule.scene ?? 'nothing'}`;
}

/** The instants at which the light or the band of what stands changes; turns of equals are more than one can look at. */
function turnsBetween(at: (t: Instant) => Wall, from: Instant, to: Instant): Instant[] {
	const key = ({ light, slots }: Wall) => `${light} ${slots.main?.candidate.rule.band ?? ''}`;
	const turns: Instant[] = [];
	for (let t = from; t < to;) {
		const wall = at(t);
		const next = wall.until ?? to;
		// Nobody looks a second before and after where another turn lies in between.
		if (key(at(next)) !== key(wall) && next - (turns.at(-1) ?? 0) > MINUTE / 10) turns.push(next);
		t = next;
	}
	return turns;
}
