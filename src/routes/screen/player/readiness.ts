/** A picture that has not come by then is gone without: the words are worth more than it. Milliseconds. */
const PATIENCE_MS = 4_000;

/**
 * Resolves when everything in `element` can be drawn whole: pictures decoded, faces there [S5]. Says what is missing
 * all the same; never rejects.
 */
export async function readiness(element: HTMLElement): Promise<string[]> {
	const waits = [
		...Array.from(element.querySelectorAll('img'), (image) =>
			image.decode().then(
				() => null,
				() => `${nameOf(image)} did not load`,
			),
		),
		...Array.from(document.fonts, (face) =>
			face.load().then(
				() => null,
				() => `the face ${face.family} did not load`,
			),
		),
	];
	const late = new Promise<string[]>((resolve) => {
		setTimeout(() => resolve(['something was not there in time']), PATIENCE_MS);
	});
	return Promise.race([Promise.all(waits).then((found) => found.filter((what) => what !== null)), late]);
}

/** The file's name alone: an address is long, and the name is what the office knows. */
function nameOf(image: HTMLImageElement): string {
	return new URL(image.currentSrc || image.src, document.baseURI).pathname.split('/').pop() ?? 'a picture';
}
