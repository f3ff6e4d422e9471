/**
 * Words that have no room give way in this order, a little at a time:
 *
 * 1. `--ease`: what stands larger than the distance asks comes down towards that, and gaps close [S10];
 * 2. `--later`: second words, which nobody needs to read first, go below it;
 * 3. `--ease` again, down to what the distance asks;
 * 4. `--squeeze`: all words go below it, and the console hears of it.
 */
interface Size {
	readonly ease: number;
	readonly later: number;
	readonly squeeze: number;
}

const FULL: Size = { ease: 1, later: 1, squeeze: 1 };
const LEAST: Size = { ease: 0.54, later: 0.76, squeeze: 0.3 };
const EASE = [0.94, 0.88, 0.82, 0.76];
const LATER = [0.94, 0.88, 0.82, 0.76];
const EASE_MORE = [0.7, 0.62, 0.54];
const SQUEEZE = [0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72, 0.68, 0.64, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35, 0.3];

/** From the size as drawn to the least there is. */
const SIZES: readonly Size[] = [
	FULL,
	...EASE.map((ease) => ({ ...FULL, ease })),
	...LATER.map((later) => ({ ease: 0.76, later, squeeze: 1 })),
	...EASE_MORE.map((ease) => ({ ...LEAST, ease, squeeze: 1 })),
	...SQUEEZE.map((squeeze) => ({ ...LEAST, squeeze })),
];

/** Slack for rounded pixels: a block's top is rounded, and its height. */
const SLACK_PX = 1.5;

/**
 * Keeps the words of a place of the stage inside it: measured when they change, when the panel or `--read` does, and
 * when a face has come; always before the next frame. Returns what ends it.
 * @param onsqueezed called when words had to go below the size for the distance
 */
export function fitWords(place: HTMLElement, onsqueezed: () => void): () => void {
	const fit = () => {
		if (fitPlace(place).squeeze < 1) onsqueezed();
	};
	const words = new MutationObserver(fit);
	words.observe(place, { childList: true, characterData: true, subtree: true });
	// The place has its size from the panel, the clock (or a gauge) beside it from `--read`: nothing that `fit` sets changes
	// either.
	const sizes = new ResizeObserver(fit);
	for (const element of [place, ...(place.parentElement?.querySelectorAll('.clock, .gauge') ?? [])])
		sizes.observe(element);
	document.fonts.addEventListener('loadingdone', fit);
	fit();
	return () => {
		words.disconnect();
		sizes.disconnect();
		document.fonts.removeEventListener('loadingdone', fit);
	};
}

function fitPlace(place: HTMLElement): Size {
	for (const size of SIZES) {
		for (const [name, value] of Object.entries(size)) place.style.setProperty(`--${name}`, String(value));
		if (hasRoom(place)) return size;
	}
	return LEAST;
}

/**
 * Whether every block in `place` stands between its paddings, and no word is wider than its block. In lengths of the
 * layout, not of the glass: the wall may be turned.
 */
function hasRoom(place: HTMLElement): boolean {
	const { paddingTop, paddingBottom } = getComputedStyle(place);
	const top = parseFloat(paddingTop) + liftOf(place) - SLACK_PX;
	const bottom = place.clientHeight - parseFloat(paddingBottom) + SLACK_PX;
	for (const block of place.querySelectorAll<HTMLElement>('*:not(svg, svg *)')) {
		// Not a block, or not drawn; what is inside a line is measured with its block.
		if (block.clientWidth === 0 && block.clientHeight === 0) continue;
		if (block.scrollWidth > block.clientWidth + SLACK_PX) return false;
		const above = topIn(place, block);
		if (above < top || above + block.offsetHeight > bottom) return false;
	}
	return true;
}

function topIn(place: HTMLElement, block: HTMLElement): number {
	let above = 0;
	for (let at: Element | null = block; at instanceof HTMLElement && at !== place; at = at.offsetParent)
		above += at.offsetTop;
	return above;
}

/** How far a scene may stand above its place: the heading of a board rises to the line of the clock. */
function liftOf({ firstElementChild }: HTMLElement): number {
	return firstElementChild
		? Math.min(0, parseFloat(getComputedStyle(firstElementChild).marginBlockStart))
		: 0;
}
