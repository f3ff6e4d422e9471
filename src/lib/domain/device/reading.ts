/** What is read on a panel: what must be read, or a headline. */
export type Reading = 'text' | 'headline';

/** A panel as mounted and looked at. */
export interface ReadPanel {
	panelWidthMm: number;
	/** Pixels across the same width. */
	widthPx: number;
	distanceMm: number;
}

/** The distance at which a capital of one unit is still read [S10]: 25 mm at 5 m for text, twice that for headlines. */
const DISTANCE_PER_CAP: Record<Reading, number> = { text: 200, headline: 100 };

/** The least height of a capital on that panel, in its pixels [S10]. */
export function leastCapPx({ panelWidthMm, widthPx, distanceMm }: ReadPanel, reading: Reading): number {
	return (distanceMm / DISTANCE_PER_CAP[reading]) * (widthPx / panelWidthMm);
}
