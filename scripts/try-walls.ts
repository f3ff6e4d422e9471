/**
 * [S5][S6][R2] Three hundred screens and three real ones through a restart, an outage of ten minutes, a new build and a plan
 * that cannot be read, and two hundred scene changes: nobody touches anything, and all are current.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Page as BrowserPage } from '@playwright/test';
import { io, type Socket } from 'socket.io-client';
import type { SliceOf } from '../src/lib/contract/views.ts';
import { MINUTE, SECOND } from '../src/lib/domain/time/instant.ts';
import { layHouse } from '../tests/load/house.ts';
import { startFoyer, type FoyerServer } from '../tests/support/foyer-server.ts';
import { watchFrames } from '../tests/support/frames.ts';
import { command, sendCue } from '../tests/support/http.ts';
import { arrival, openScreen, openStaff, type Line } from '../tests/support/sockets.ts';
import { signIn } from '../tests/support/staff-session.ts';
import { chromiumFlags, chromiumPath } from './chromium.ts';
import type { Outcome } from './run-tool.ts';

const SIMULATED = 300;
const REAL = ['sail-left', 'sail-left', 'sail-right'];
const CHANGES = 200;

/** [R2]. */
const BACK_WITHIN_MS = 10 * SECOND;

/** Nothing that is waited for takes this long. */
const LIMIT_MS = 60 * SECOND;

/** A screen without a glass: comes, comes again with jitter, at most five seconds apart, and says what it holds. */
class Simulated {
	readonly #socket: Socket;
	readonly #held: Record<string, string> = {};

	constructor(url: string, { device, token }: { device: string; token: string }) {
		this.#socket = io(url, {
			transports: ['websocket'],
			forceNew: true,
			reconnectionDelay: 500,
			reconnectionDelayMax: 5 * SECOND,
			randomizationFactor: 0.5,
			auth: (tell) => {
				tell({ as: 'screen', device, token, ...arrival(this.#held) });
			},
			extraHeaders: { origin: url },
		});
		this.#socket.on('slices:now', (slices: SliceOf<'screen'>[]) => {
			for (const { name, hash } of slices) this.#held[name] = hash;
		});
	}

	holds(evening: string | undefined): boolean {
		return this.#socket.connected && this.#held['evening'] === evening;
	}

	close(): void {
		this.#socket.disconnect();
	}
}

/** Runs the whole trial; each line of its output is one thing seen. */
export async function tryWalls(): Promise<Outcome> {
	const lines: string[] = [];
	const tally = { passed: 0, failed: 0 };
	const expect = (what: string, right: boolean) => {
		tally[right ? 'passed' : 'failed'] += 1;
		lines.push(`${right ? '✓' : '✗'} ${what}`);
	};

	const house = await layHouse(SIMULATED);
	const server = await startFoyer({ like: house.dataDir });
	const browser = await chromium.launch({
		executablePath: await chromiumPath(),
		args: [...chromiumFlags],
		chromiumSandbox: false,
	});
	const simulated = house.passes.map((pass) => new Simulated(server.url, pass));
	try {
		const pages: BrowserPage[] = [];
		for (const device of REAL) {
			const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
			const page = await context.newPage();
			await page.clock.install();
			await page.goto(`${server.url}/screen/${device}#join=${server.demo.tokens[device] ?? ''}`);
			pages.push(page);
		}
		const stands = (scene: string) =>
			Promise.all(
				pages.map((page) => page.locator(`[data-standing=${scene}]`).waitFor({ timeout: LIMIT_MS })),
			);
		/** Until every simulated screen is on line and holds what a screen that comes now is told. */
		const current = async () => {
			const fresh = await openScreen(server, 'main-foyer');
			await fresh.slice('evening');
			const wanted = fresh.held('evening')?.hash;
			fresh.close();
			const until = performance.now() + LIMIT_MS;
			for (;;) {
				const behind = simulated.filter((one) => !one.holds(wanted)).length;
				if (behind === 0) return;
				if (performance.now() > until) throw new Error(`${behind} screens are not current.`);
				await pause(50);
			}
		};
		const cue = async (id: string, point: 'up' | 'down') => {
			const { answer } = await sendCue(server, { cue: id, house: 'sail-house', point });
			if (!answer.ok) throw new Error(answer.message);
		};
		await stands('curtain-countdown');
		await current();
		expect(`${SIMULATED} screens and ${REAL.length} real ones came`, true);

		// A restart.
		await server.kill9();
		await server.start();
		const restarted = performance.now();
		await cue('after-restart', 'up');
		await Promise.all([current(), stands('late-seating')]);
		const back = performance.now() - restarted;
		expect(`restart: all current after ${(back / SECOND).toFixed(1)} s`, back < BACK_WITHIN_MS);

		// Ten minutes away: the pages' clocks are moved, so that they live through all of it.
		await server.kill9();
		for (const page of pages) await page.clock.fastForward(10 * MINUTE);
		expect(
			'outage: the walls went on without the server',
			(await standing(pages)).every((scene) => scene !== 'nothing'),
		);
		await server.start();
		await cue('after-outage', 'down');
		await Promise.all([current(), stands('interval-countdown')]);
		expect('outage of ten minutes: all current by themselves', true);

		// A new build: the server names another one.
		const loads = pages.map((page) => page.waitForEvent('load', { timeout: LIMIT_MS }));
		for (const page of pages)
			await page.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'another' } }));
		await server.kill9();
		await server.start();
		await Promise.all(loads);
		await stands('interval-countdown');
		expect('new build: every page reloaded for it once, by itself, and shows its scene', true);

		// A plan that cannot be read.
		for (const page of pages)
			await page.route('**/plan/*', (route) => route.fulfill({ body: '{"schema":99}' }));
		const yusuf = await openStaff(server, await signIn(server, 'yusuf'));
		await changePlan(server, 11);
		const said = await saysPlanIsBad(yusuf);
		expect('bad plan: the console says so', said);
		expect(
			'bad plan: the walls keep the one before',
			(await standing(pages)).every((scene) => scene === 'interval-countdown'),
		);
		for (const page of pages) await page.unroute('**/plan/*');
		await changePlan(server, 12);
		await cue('after-bad-plan', 'up');
		await Promise.all([current(), stands('late-seating')]);
		expect('bad plan: all current again with the next one', true);
		yusuf.close();

		// Two hundred changes, looked at frame by frame.
		const [page] = pages;
		if (page) {
			const { frames, wrong } = await change(server, page);
			expect(
				`${CHANGES} changes, ${frames} frames looked at, ${wrong.length} wrong ${wrong.slice(0, 3).join(', ')}`,
				wrong.length === 0,
			);
		}
	} catch (error) {
		tally.failed += 1;
		lines.push(`✗ ${String(error)}`);
	} finally {
		for (const page of simulated) page.close();
		await browser.close();
		await server.discard();
		await house.discard();
	}
	lines.push(`${tally.passed} of ${tally.passed + tally.failed} as wanted`);
	return { ...tally, output: lines.join('\n') };
}

function standing(pages: BrowserPage[]): Promise<string[]> {
	return Promise.all(
		pages.map((page) =>
			page.locator('.wall').evaluate((wall: HTMLElement) => wall.dataset['standing'] ?? 'nothing'),
		),
	);
}

/** Resolves once one of the real screens has said that a plan could not be read. */
async function saysPlanIsBad(yusuf: Line<'staff'>): Promise<boolean> {
	const { devices } = await yusuf.slice('devices', (slice) =>
		slice.devices.some(
			({ painted }) => painted?.deviations.some((what) => what.startsWith('plan: ')) ?? false,
		),
	);
	return devices.length > 0;
}

/** Something small that makes a new plan. */
async function changePlan(server: FoyerServer, minutes: number): Promise<void> {
	const { cookie } = await signIn(server, 'anne');
	const { answer } = await command(server.url, { cookie, origin: server.url }, 'settings:timing', {
		grace: { house_open: minutes, up: 10, show_down: 15, house_clear: 60 },
		calls: [],
		opening: { foyerMinutesBefore: 60, foyerByItself: true, housesByThemselves: true },
		defaults: { partMinutes: [60], intervalMinutes: [], doorsMinutesBefore: 30 },
	});
	if (!answer.ok) throw new Error(answer.message);
}

async function change(server: FoyerServer, page: BrowserPage): Promise<{ frames: number; wrong: string[] }> {
	const ruth = await openStaff(server, await signIn(server, 'ruth'));
	const watched = await watchFrames(page);
	for (let round = 0; round < CHANGES / 2; round++) {
		const scene = round % 2 === 0 ? 'welcome' : 'where-to-go';
		const until = Date.now() + 30 * MINUTE;
		const put = await ruth.command('screen:override', {
			scene,
			performance: null,
			content: null,
			only: null,
			until,
		});
		if (!put.ok) throw new Error(put.message);
		await page.locator(`[data-standing=${scene}]`).waitFor({ timeout: LIMIT_MS });
		await ruth.command('screen:end-override', { override: put.value.override });
		await page.locator('[data-standing=late-seating]').waitFor({ timeout: LIMIT_MS });
	}
	const frames = await watched.jsonValue();
	ruth.close();
	return { frames: frames.length, wrong: frames.flatMap(({ wrong }) => wrong ?? []) };
}
