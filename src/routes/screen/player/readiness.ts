/** A picture that has not come by then is gone without: the words are worth more than it. Milliseconds. */
const PATIENCE_MS = 4_000;

/**
 * Resolves when everything in `element` can be drawn whole: pictures and films decoded, the faces of its words there
 * [S5]. Says what is missing all the same; never rejects.
 */
export async function readiness(element: HTMLElement): Promise<string[]> {
	const waits = [
		...Array.from(element.querySelectorAll('img'), (image) =>
			image.decode().then(
				() => null,
				() => `${nameOf(image.currentSrc || image.src)} did not load`,
			),
		),
		...Array.from(element.querySelectorAll('video'), firstFrame),
		...Array.from(lettering(element), ([font, letters]) =>
			document.fonts.load(font, letters).then(
				() => null,
				() => `the face ${font} did not load`,
			),
		),
	];
	const late = new Promise<string[]>((resolve) => {
		setTimeout(() => resolve(['something was not there in time']), PATIENCE_MS);
	});
	return Promise.race([Promise.all(waits).then((found) => found.filter((what) => what !== null)), late]);
}

/** A film that fails is told of by whoever draws it: its poster stands instead. */
function firstFrame(film: HTMLVideoElement): Promise<null> {
	if (film.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA || film.error) return Promise.resolve(null);
	return new Promise((resolve) => {
		for (const event of ['loadeddata', 'error'])
			film.addEventListener(event, () => resolve(null), { once: true });
	});
}

/** The letters on the wall by the font, as CSS writes it, in which they stand: no other face has to be there. */
function lettering(element: HTMLElement): Map<string, string> {
	const found = new Map<string, string>();
	const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const { parentElement, nodeValue } = texts.currentNode;
		if (!parentElement || !nodeValue?.trim()) continue;
		const { fontStyle, fontWeight, fontFamily } = getComputedStyle(parentElement);
		const font = `${fontStyle} ${fontWeight} 16px ${fontFamily}`;
		found.set(font, (found.get(font) ?? '') + nodeValue);
	}
	return found;
}

/** The file's name alone: an address is long, and the name is what the office knows. */
function nameOf(address: string): string {
	return new URL(address, document.baseURI).pathname.split('/').pop() ?? 'a picture';
}
