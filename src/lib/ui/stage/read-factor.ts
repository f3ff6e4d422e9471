/** Height of a capital in the text face, as a share of its size. */
const CAP_HEIGHT = 0.668;

/** Size of `.type-1`, as a share of the panel's shorter side. */
const SMALLEST_TYPE = 0.055;

export interface Panel {
	/** Width of the lit area as mounted, in mm. */
	readonly widthMm: number;
	/** Picture size as mounted, in px. */
	readonly widthPx: number;
	readonly heightPx: number;
	/** From how far it is read, in mm. */
	readonly distanceMm: number;
}

/**
 * The factor `--read` for a panel: how much larger than the drawing the words must be, so that the smallest capitals
 * reach 1/200 of the distance [S10]. Never below 1, because a wall is also seen from nearer.
 */
export function readFactor(panel: Panel): number {
	const shorterMm = (panel.widthMm * Math.min(panel.widthPx, panel.heightPx)) / panel.widthPx;
	const capitalMm = shorterMm * SMALLEST_TYPE * CAP_HEIGHT;
	return Math.max(1, panel.distanceMm / 200 / capitalMm);
}
