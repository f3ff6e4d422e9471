/** Real Chromium pages with walls on them, for what only the glass can tell. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumFlags, chromiumPath } from '../../scripts/chromium.ts';
import type { FoyerServer } from '../support/foyer-server.ts';

/** As wall times are measured: three 1080p pages without a graphics card miss frames on two cores. */
const VIEW = { width: 1280, height: 720 };

/** Every flip of a page since it was opened: when a scene came to stand, and when its first frame was done, epoch milliseconds. */
export interface Flip {
	at: number;
	painted: number;
	scene: string;
}

export interface Walls {
	pages: Page[];
	/** The flips of each page so far. */
	flips(): Promise<Flip[][]>;
	close(): Promise<void>;
}

/**
 * Opens one screen of the demonstration on each page, and resolves when all of them stand complete.
 * @param before what is done to a page before it is opened
 */
export async function openWalls(
	server: FoyerServer,
	devices: readonly string[],
	before: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Walls> {
	const browser: Browser = await chromium.launch({
		executablePath: await chromiumPath(),
		args: [...chromiumFlags],
		chromiumSandbox: false,
	});
	const pages: Page[] = [];
	for (const device of devices) {
		const page = await (await browser.newContext({ viewport: VIEW })).newPage();
		await before(page);
		await page.goto(`${server.url}/screen/${device}#join=${server.demo.tokens[device] ?? ''}`);
		await page.locator('.division.standing .layer.standing').first().waitFor();
		await page.evaluate(watchFlips);
		pages.push(page);
	}
	return {
		pages,
		flips: () => Promise.all(pages.map((page) => page.evaluate(() => globalThis.foyerFlips ?? []))),
		close: () => browser.close(),
	};
}

declare global {
	/** Kept by the page under measure. */
	var foyerFlips: Flip[] | undefined;
}

/** Runs in the page: notes each layer that comes to stand. */
function watchFlips(): void {
	const flips: Flip[] = (globalThis.foyerFlips = []);
	const now = () => performance.timeOrigin + performance.now();
	const wall = document.querySelector<HTMLElement>('.wall');
	if (!wall) throw new Error('There is no wall on this page.');
	new MutationObserver((changes) => {
		const came = changes.some(
			({ target, oldValue }) =>
				target instanceof HTMLElement &&
				target.matches('.layer.standing') &&
				!(oldValue ?? '').split(' ').includes('standing'),
		);
		if (!came) return;
		const flip: Flip = { at: now(), painted: 0, scene: wall.dataset['standing'] ?? '' };
		flips.push(flip);
		// The first frame callback comes before the frame with these words is made, the second after it.
		requestAnimationFrame(() => requestAnimationFrame(() => (flip.painted = now())));
	}).observe(wall, { subtree: true, attributeFilter: ['class'], attributeOldValue: true });
}
