const MB = 1_000_000;

/** The largest picture file taken: a full-size photograph as a camera writes it. */
export const LARGEST_PICTURE = 40 * MB;

/** The most pixels a picture may have, more than the largest cameras make; what claims more is refused unread. */
export const MOST_PIXELS = 64_000_000;

/**
 * The longest sides a picture is made in, in pixels. How many pixels a paired panel has is not known here (its browser
 * says so to nobody before it fetches), so there is a step for every panel there is, from a phone to 4K, and each screen
 * takes the smallest that fills it.
 */
const LADDER = [640, 1280, 1920, 2560, 3840] as const;

/** A step this near to the picture's own size is left out: it would be the same file again. */
const STEP = 1.15;

/** The longest sides to make of a picture of this size: never larger than it is. */
export function ladderOf(width: number, height: number): number[] {
	const own = Math.min(Math.max(width, height), LADDER.at(-1) ?? 0);
	return [...LADDER.filter((side) => side * STEP < own), own];
}

/** A file comes in pieces of at most this, so that no single request takes long and a lost one costs little. */
export const UPLOAD_PIECE = 4 * MB;

/** What must stay free on the disk of the server after an upload: its database and log go on. */
export const DISK_RESERVE = 300 * MB;
