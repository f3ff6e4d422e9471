/** The capitals of the smallest type on a wall, and of its headlines, as parts of the panel's shorter side as drawn. */
const BODY_CAP = 0.055 * 0.668;
const HEADLINE_CAP = 2 * BODY_CAP;

/** What must be read has capitals of at least this part of the distance, headlines twice that [S10]. */
const BODY_OF_DISTANCE = 1 / 200;
const HEADLINE_OF_DISTANCE = 1 / 100;

/** Heights of eyes above the floor, in millimetres: of somebody who stands, and of somebody who sits. */
export const EYES_STANDING_MM = 1_600;
export const EYES_SEATED_MM = 1_200;

/** Looking up further than this is tiring, in degrees. Our own choice. */
const COMFORTABLE_UP = 30;

export interface Mounted {
	/** The panel's visible width as mounted, and how high it is as a part of that width. */
	panelWidthMm: number;
	/** Height of the panel as a part of its width. */
	heightOfWidth: number;
	lowerEdgeMm: number;
	/** The distance people read it from. */
	distanceMm: number;
	/** The panel's width in pixels, to say sizes in pixels, too. */
	widthPx: number;
}

/** One kind of words on that wall. */
export interface Readable {
	/** How high their capitals are, in millimetres and pixels of the panel. */
	capMm: number;
	capPx: number;
	/** How high they have to be at the reading distance. */
	neededMm: number;
	/** From how far they can be read at most. */
	readableToMm: number;
	/** The scenes are drawn larger than designed, so that they can be read from there. */
	enlarged: boolean;
}

/** What can be read from where on a panel [S10]. All lengths in millimetres. */
export interface Readability {
	panelHeightMm: number;
	body: Readable;
	headline: Readable;
	/** How far up the middle of the panel is from the eyes at the reading distance, in degrees; negative: down. */
	lookUpStanding: number;
	lookUpSeated: number;
	/** Somebody would have to look up further than is comfortable. */
	tooHigh: boolean;
	/** Words have to be drawn this much larger than designed; over 1.6 little of a scene has room. */
	enlargement: number;
}

/** Over this enlargement a scene has room for its headline and little else. Our own choice. */
export const MOST_ENLARGED = 1.6;

/** What can be read on this panel from its distance, and from how far at most. */
export function readabilityOf(mounted: Mounted): Readability {
	const { panelWidthMm, heightOfWidth, lowerEdgeMm, distanceMm, widthPx } = mounted;
	const panelHeightMm = panelWidthMm * heightOfWidth;
	const shorterMm = Math.min(panelWidthMm, panelHeightMm);
	const enlargement = Math.max(1, (distanceMm * BODY_OF_DISTANCE) / (shorterMm * BODY_CAP));
	const middle = lowerEdgeMm + panelHeightMm / 2;
	const words = (cap: number, ofDistance: number): Readable => {
		const capMm = shorterMm * cap * enlargement;
		return {
			capMm,
			capPx: (capMm / panelWidthMm) * widthPx,
			neededMm: distanceMm * ofDistance,
			readableToMm: capMm / ofDistance,
			enlarged: enlargement > 1,
		};
	};
	const lookUpStanding = degreesUp(middle - EYES_STANDING_MM, distanceMm);
	const lookUpSeated = degreesUp(middle - EYES_SEATED_MM, distanceMm);
	return {
		panelHeightMm,
		body: words(BODY_CAP, BODY_OF_DISTANCE),
		headline: words(HEADLINE_CAP, HEADLINE_OF_DISTANCE),
		lookUpStanding,
		lookUpSeated,
		tooHigh: lookUpSeated > COMFORTABLE_UP,
		enlargement,
	};
}

function degreesUp(risesMm: number, distanceMm: number): number {
	return (Math.atan2(risesMm, distanceMm) * 180) / Math.PI;
}
