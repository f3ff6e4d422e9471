/** Every scene at every preview moment, in every shape and language, on small and large panels, read from near and far. */
import { expect, type Page } from '@playwright/test';
import { demoVenue } from '../../src/lib/demo/venue.ts';
import { readFactor } from '../../src/lib/ui/stage/read-factor.ts';
import { SHAPES } from '../../src/routes/preview/shapes.ts';
import { test } from '../support/browser.ts';

/**
 * The shorter side of a panel, px, from the smallest to the largest [S11], and how much more than its size the distance
 * asks, from as near as a wall is drawn for to more than twice as far.
 */
const PANELS = [
	[720, 1],
	[720, 2.2],
	[2160, 1.25],
	[2160, 1.6],
] as const;

const PICTURE_PX = { '16:9': [1920, 1080], '9:16': [1080, 1920], '32:9': [3840, 1080] } as const;

for (const shape of SHAPES) {
	for (const language of demoVenue.languages) {
		test(`[S10][S11] ${shape}, ${language}: no word of any scene is cut, covered or outside the safe area`, async ({
			page,
			server,
		}) => {
			await openScenes(page, server.url, shape, language);
			for (const [shorter, read] of PANELS) {
				await hang(page, shape, shorter, read);
				expect(await page.evaluate(misplaced), `${shorter} px, --read ${read}`).toEqual([]);
			}
		});
	}
}

test('[S10] on the walls of the demonstration no word is smaller than their distance asks', async ({
	page,
	server,
}) => {
	for (const language of demoVenue.languages) {
		for (const shape of SHAPES) {
			const walls = demoVenue.screens.filter(({ placement }) => shapeOf(placement) === shape);
			const read = Math.max(...walls.map(({ placement }) => factorOf(placement, shape)));
			await openScenes(page, server.url, shape, language);
			await hang(page, shape, 1080, read);
			expect(await page.evaluate(tooSmall), `${shape}, ${language}, --read ${read}`).toEqual([]);
		}
	}
});

type Shape = (typeof SHAPES)[number];
type Placement = (typeof demoVenue.screens)[number]['placement'];

/** The demonstration's panels by what they are: a bar's is the widest, a totem's the narrowest. */
function shapeOf({ panelWidthMm }: Placement): Shape {
	if (panelWidthMm > 1500) return '32:9';
	return panelWidthMm < 800 ? '9:16' : '16:9';
}

function factorOf({ panelWidthMm, distanceMm }: Placement, shape: Shape): number {
	const [widthPx, heightPx] = PICTURE_PX[shape];
	return readFactor({ widthMm: panelWidthMm, widthPx, heightPx, distanceMm });
}

async function openScenes(page: Page, url: string, shape: Shape, language: string): Promise<void> {
	await page.goto(`${url}/preview?shape=${shape}&language=${language}`);
	await expect(page.locator('.frame .stage').first()).toBeVisible();
	await page.evaluate(() => document.fonts.ready);
}

/** Gives every scene on the page the size of a panel, and a distance; returns when that is on the glass. */
async function hang(page: Page, shape: Shape, shorter: number, read: number): Promise<void> {
	const [width, height] = PICTURE_PX[shape];
	const wide = (shorter * width) / Math.min(width, height);
	await page.evaluate(
		async ({ wide, shorter, read, sideWidth }) => {
			for (const frame of document.querySelectorAll<HTMLElement>('.frame')) {
				frame.style.width = `${frame.classList.contains('side') ? wide * sideWidth : wide}px`;
				// A slot is smaller than its wall, and read from as far [S10].
				const smaller = shorter / Math.min(frame.clientWidth, frame.clientHeight);
				frame.style.setProperty('--read', String(read * smaller));
			}
			// The first frame is laid out at its end, the second after it.
			for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
		},
		{ wide, shorter, read, sideWidth: shape === '9:16' ? 1 : 0.38 },
	);
}

/** What is wrong with the words of all scenes; runs in the page. Each line of words counts by its capitals. */
function misplaced(): string[] {
	interface Line {
		of: Text;
		kind: string;
		text: string;
		left: number;
		right: number;
		top: number;
		bottom: number;
	}
	function linesOf(text: Text): Line[] {
		const holder = text.parentElement;
		if (!holder || text.data.trim() === '') return [];
		const capital = 0.668 * parseFloat(getComputedStyle(holder).fontSize);
		const range = document.createRange();
		range.selectNodeContents(text);
		return Array.from(range.getClientRects())
			.filter(({ width }) => width > 0)
			.map(({ left, right, top, bottom }) => ({
				of: text,
				kind: holder.closest('.clock, .mark') ? 'corner' : 'words',
				text: text.data.trim(),
				left,
				right,
				top: (top + bottom - capital) / 2,
				bottom: (top + bottom + capital) / 2,
			}));
	}
	function cutWords(text: Text): string[] {
		const range = document.createRange();
		return Array.from(text.data.matchAll(/\S+/g))
			.filter(({ 0: word, index }) => {
				range.setStart(text, index);
				range.setEnd(text, index + word.length);
				return !/[-–/]/.test(word) && new Set(Array.from(range.getClientRects(), ({ top }) => top)).size > 1;
			})
			.map(([word]) => word);
	}
	const found: string[] = [];
	for (const frame of document.querySelectorAll('.frame')) {
		const name =
			frame.closest('li')?.querySelector('.caption')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
		const heading = frame.closest('section')?.querySelector('h2')?.textContent ?? '';
		const complain = (what: string) => found.push(`${heading}, ${name}: ${what}`);
		const stage = frame.getBoundingClientRect();
		const safe = { x: stage.width * 0.05 - 2, y: stage.height * 0.05 - 2 };
		const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
		const lines = texts.flatMap(linesOf);
		for (const text of texts) for (const word of cutWords(text)) complain(`“${word}” is cut`);
		for (const line of lines) {
			// A figure hangs out by its own side bearing, and the last letter's spacing by less.
			const hang = (line.bottom - line.top) * 0.1;
			if (line.left < stage.left + safe.x - hang || line.right > stage.right - safe.x + hang)
				complain(`“${line.text}” is outside at the side`);
			if (line.top < stage.top + safe.y || line.bottom > stage.bottom - safe.y)
				complain(`“${line.text}” is outside above or below`);
			for (const other of lines) {
				if (other.of === line.of || (line.kind === 'corner' && other.kind === 'words')) continue;
				const apart =
					other.right <= line.left ||
					other.left >= line.right ||
					other.bottom <= line.top ||
					other.top >= line.bottom;
				if (!apart) complain(`“${line.text}” stands on “${other.text}”`);
			}
			for (const picture of frame.querySelectorAll(
				'.words svg[role=img], .second svg[role=img], .words img',
			)) {
				const box = picture.getBoundingClientRect();
				if (box.width === 0) continue;
				if (
					box.bottom > stage.bottom - safe.y ||
					box.top < stage.top + safe.y ||
					box.right > stage.right - safe.x
				)
					complain('a picture among the words is outside');
				if (box.right > line.left && box.left < line.right && box.bottom > line.top && box.top < line.bottom)
					complain(`“${line.text}” stands on a picture`);
			}
		}
	}
	return [...new Set(found)];
}

/**
 * The scenes whose words had no room in the size for the distance; runs in the page. The demonstration divides no wall: in
 * a side there is half the room, and what had none is told to the console.
 */
function tooSmall(): string[] {
	return Array.from(document.querySelectorAll<HTMLElement>('.frame:not(.side) :is(.words, .second)'))
		.filter((place) => place.clientWidth > 0 && place.style.getPropertyValue('--squeeze') !== '1')
		.map((place) => place.innerText.replace(/\s+/g, ' '));
}
