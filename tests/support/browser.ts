/** What the browser tests share: a server for each test, and pages as the people and devices of the house open them. */
import { expect, test as base, type Browser, type Locator, type Page } from '@playwright/test';
import type { DeviceKind } from '../../src/lib/domain/device/placement.ts';
import type { SliceOf } from '../../src/lib/contract/views.ts';
import { wantedFiles } from '../../src/lib/domain/media/holding.ts';
import type { Plan } from '../../src/lib/domain/programme/plan.ts';
import { startFoyer, type FoyerServer } from './foyer-server.ts';

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 800 };
/** The screen of a kiosk, as mounted. */
export const UPRIGHT = { width: 1080, height: 1920 };
export const WALL = { width: 1920, height: 1080 };

/**
 * Each test has a server of its own, on a demonstration whose evening begins soon after the test does, however long the
 * tests before it took. Its pictures are those that tests/browser/draw-pictures.ts had drawn.
 */
export const test = base.extend<{ server: FoyerServer }, { drawn: string }>({
	drawn: [
		async ({ playwright: _playwright }, use) => {
			const { FOYER_DRAWN: drawn } = process.env;
			if (drawn === undefined) throw new Error('The pictures were not drawn before the tests.');
			await use(drawn);
		},
		{ scope: 'worker' },
	],
	server: async ({ drawn }, use) => {
		const server = await startFoyer({ pictures: drawn });
		await use(server);
		await server.discard();
	},
});

/** A member of staff on their own phone, signed in, at their staff page. */
export async function staffPhone(browser: Browser, server: FoyerServer, login: string): Promise<Page> {
	const page = await (await browser.newContext({ viewport: PHONE, locale: 'en-GB' })).newPage();
	await signInOn(page, server, login);
	await expect(page.getByText('Connected since')).toBeVisible();
	return page;
}

/** Signs somebody in by the form, at `url` or at another address of the same server. */
export async function signInOn(
	page: Page,
	server: FoyerServer,
	login: string,
	url = server.url,
): Promise<void> {
	await page.goto(`${url}/sign-in`);
	await page.locator('input[name=login]').fill(login);
	await page.locator('input[name=password]').fill(server.demo.passwords[login] ?? '');
	await page.locator('form button').click();
	await page.waitForURL(/\/(staff|office)/);
}

/** The address by which a device of the demonstration is paired, at `url` or at another address of the same server. */
export function joinLink(server: FoyerServer, kind: DeviceKind, device: string, url = server.url): string {
	return `${url}/${kind}/${device}#join=${server.demo.tokens[device] ?? ''}`;
}

/** Which scene stands on a wall. */
export function scene(page: Page, name: string): Locator {
	return page.locator(`[data-standing="${name}"]`);
}

/** What a device keeps in IndexedDB under a name; `undefined` when there is nothing. */
export function kept(page: Page, device: string, name: string): Promise<unknown> {
	return page.evaluate(
		(key) =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('keyval-store');
				opening.onerror = () => reject(new Error('IndexedDB could not be opened.'));
				opening.onsuccess = () => {
					const database = opening.result;
					if (!database.objectStoreNames.contains('keyval')) {
						resolve(undefined);
						return;
					}
					const asking = database.transaction('keyval').objectStore('keyval').get(key);
					asking.onerror = () => reject(new Error(`${key} could not be read.`));
					asking.onsuccess = () => {
						database.close();
						resolve(asking.result);
					};
				};
			}),
		`foyer 1 ${device} ${name}`,
	);
}

/** Waits until a device on this page can start without the server: its page, its plan and the plan's pictures are kept [S2]. */
export async function holdsEverything(page: Page, device: string): Promise<void> {
	const plan = JSON.parse(await keptPlan(page, device)) as { document: Plan };
	const panel = { longestSide: 1920, avif: true, plays: () => true };
	const pictures = wantedFiles(plan.document, panel).length;
	expect(pictures).toBeGreaterThan(9);
	const lacking = () =>
		page.evaluate(
			async ({ address, wanted }) => {
				const held = await new Promise<number>((resolve, reject) => {
					const opening = indexedDB.open('foyer-media');
					opening.onerror = () => reject(new Error('The media could not be opened.'));
					opening.onsuccess = () => {
						const database = opening.result;
						if (!database.objectStoreNames.contains('files')) {
							resolve(0);
							return;
						}
						const asking = database.transaction('files').objectStore('files').getAllKeys();
						asking.onsuccess = () => {
							database.close();
							resolve(
								asking.result.filter((key) => typeof key === 'string' && !key.startsWith('used ')).length,
							);
						};
					};
				});
				const shell = await caches.match(address);
				return [...(shell ? [] : ['the page']), ...(held >= wanted ? [] : [`${wanted - held} pictures`])];
			},
			{ address: new URL(page.url()).pathname, wanted: pictures },
		);
	await expect.poll(lacking, { timeout: 40_000, message: 'what is not kept yet' }).toEqual([]);
}

/** The plan that a device keeps, as text, as soon as it keeps one. */
export async function keptPlan(page: Page, device: string): Promise<string> {
	const plan = async () => JSON.stringify((await kept(page, device, 'plan')) ?? null);
	await expect.poll(plan, { message: 'the plan that is kept' }).not.toBe('null');
	return plan();
}

/** Everything that screens and kiosks on this page say to the server and hear from it, event by event. */
export function overhear(page: Page): { said: SocketEvent[]; heard: SocketEvent[] } {
	const events: { said: SocketEvent[]; heard: SocketEvent[] } = { said: [], heard: [] };
	page.on('websocket', (socket) => {
		socket.on('framesent', ({ payload }) => events.said.push(...eventIn(payload.toString())));
		socket.on('framereceived', ({ payload }) => events.heard.push(...eventIn(payload.toString())));
	});
	return events;
}

/** An event of Socket.IO and what it carries first. */
export interface SocketEvent {
	name: string;
	body: unknown;
}

/** An event travels as `42["name",body,…]`, with a number after 42 when it wants an answer. */
function eventIn(frame: string): SocketEvent[] {
	const [, json] = /^42\d*(\[.*)$/s.exec(frame) ?? [];
	if (json === undefined) return [];
	const event: unknown = JSON.parse(json);
	return Array.isArray(event) ? [{ name: String(event[0]), body: event[1] as unknown }] : [];
}

/** The slices a screen was sent, oldest first. */
export function slicesIn(heard: readonly SocketEvent[]): SliceOf<'screen'>[] {
	// The server has parsed nothing into these but what views.ts says.
	return heard.flatMap(({ name, body }) => (name === 'slices:now' ? (body as SliceOf<'screen'>[]) : []));
}

/** Notes everything on a page that should not be: what its policy blocked, what failed, what it complained of. */
export function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
	return complaints;
}
