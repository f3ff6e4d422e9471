/** Every frame of a wall, as the page is about to paint it and as it was on the glass [S5]. */
import type { JSHandle, Page } from '@playwright/test';
import sharp from 'sharp';

export interface FrameSeen {
	/** A scene is seen through. */
	dissolves: boolean;
	/** What was seen that should not be; `null`: nothing but complete scenes. */
	wrong: string | null;
}

/** Looks at every frame from now on, as it is about to be painted. */
export function watchFrames(page: Page): Promise<JSHandle<FrameSeen[]>> {
	return page.evaluateHandle(() => {
		const frames: FrameSeen[] = [];

		function lacks(layer: HTMLElement): string | null {
			const { width, height } = layer.getBoundingClientRect();
			const slot = layer.parentElement?.getBoundingClientRect();
			if (!slot || width < slot.width || height < slot.height) return 'a scene that does not fill its slot';
			if (layer.innerText.trim() === '') return 'a scene without words';
			const words = [...layer.querySelectorAll<HTMLElement>('.words')];
			if (words.some((place) => place.innerText.trim() === '')) return 'a scene whose words are gone';
			const missing = [...layer.querySelectorAll('img')].some(
				(image) => !image.complete || !image.naturalWidth,
			);
			return missing ? 'a scene without its picture' : null;
		}

		function opacityOf(element: Element): number {
			return Number(getComputedStyle(element).opacity);
		}

		function look(): void {
			const divisions = [...document.querySelectorAll('.wall > .division')]
				.map((division) => ({ division, opacity: opacityOf(division) }))
				.filter(({ opacity }) => opacity > 0);
			const layers = divisions.flatMap(({ division }) =>
				[...division.querySelectorAll<HTMLElement>('.layer')]
					.map((layer) => ({ layer, opacity: opacityOf(layer) }))
					.filter(({ opacity }) => opacity > 0),
			);
			const bare = divisions.flatMap(({ division }) =>
				[...division.querySelectorAll('.slot')].filter(
					(slot) => !layers.some(({ layer, opacity }) => opacity === 1 && layer.parentElement === slot),
				),
			);
			const seen = [...divisions, ...layers];
			const wrong = [
				...layers.flatMap(({ layer }) => lacks(layer) ?? []),
				...(divisions.some(({ opacity }) => opacity === 1) ? [] : ['the bare wall']),
				...(bare.length > 0 ? ['a bare slot'] : []),
				...(document.fonts.status === 'loaded' ? [] : ['a face that is not there']),
			];
			frames.push({ dissolves: seen.some(({ opacity }) => opacity < 1), wrong: wrong[0] ?? null });
			requestAnimationFrame(look);
		}

		look();
		return frames;
	});
}

/** Films the glass itself, small. `cut` ends it and gives the pictures. */
export async function filmed(page: Page): Promise<{ cut(): Promise<Buffer[]> }> {
	const pictures: Buffer[] = [];
	const camera = await page.context().newCDPSession(page);
	camera.on('Page.screencastFrame', ({ data, sessionId }) => {
		pictures.push(Buffer.from(data, 'base64'));
		// The last picture may come when the film is cut already; nobody waits for its receipt.
		camera.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
	});
	await camera.send('Page.startScreencast', { format: 'jpeg', quality: 60, maxWidth: 360, maxHeight: 640 });
	return {
		async cut() {
			await camera.send('Page.stopScreencast');
			await camera.detach();
			return pictures;
		},
	};
}

/** Whether a picture shows nothing but one colour. */
export async function isFlat(picture: Buffer): Promise<boolean> {
	const { channels } = await sharp(picture).stats();
	return channels.every(({ stdev }) => stdev < 4);
}
