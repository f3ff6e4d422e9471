/** Where an arrow on a wall points, as somebody reads it who stands before it. */
export const ARROWS = [
	'ahead',
	'ahead-right',
	'right',
	'back-right',
	'back',
	'back-left',
	'left',
	'ahead-left',
	'up',
	'down',
] as const;
export type Arrow = (typeof ARROWS)[number];

/** Where somebody goes who reads this screen and wants to a house. */
export interface Way {
	house: string;
	arrow: Arrow;
}

/** Where a device hangs and how it is read from there [S10][K3]. */
export interface Placement {
	/** In the venue's words, as a request or a report names it: "Main foyer, left of the stairs". */
	place: string;
	/** The id of the level it hangs on. */
	level: string;
	/** The houses it serves; empty = all of them [T14]. */
	houses: string[];
	/** The width of the visible panel, in millimetres. */
	panelWidthMm: number;
	/** The height of the panel's lower edge above the floor, in millimetres. */
	lowerEdgeMm: number;
	/** The distance people read it from, in millimetres. */
	distanceMm: number;
	/** Degrees by which the picture is turned clockwise [S11]. */
	rotation: 0 | 90 | 180 | 270;
	/** True at an exit: the thank-you with its code stands here. */
	exit: boolean;
	/** True beside the doors of its houses: latecomers read here when they may go in [T11]. */
	doors: boolean;
	/** The device asks for less motion than the venue does [S12]. */
	still: boolean;
	/** From here to the houses; one that is not named is found by its own way. */
	ways: Way[];
}

export type DeviceKind = 'screen' | 'kiosk';
