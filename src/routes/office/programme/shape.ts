import type { Placement } from '$lib/domain/device/placement.ts';

/** The shapes a wall can be looked at in [S11]. */
export const SHAPES = ['16:9', '9:16', '32:9'] as const;
export type Shape = (typeof SHAPES)[number];

/** The shape a screen most likely has: one that is turned on its side is upright. */
export function shapeOf({ rotation }: Pick<Placement, 'rotation'>): Shape {
	return rotation === 90 || rotation === 270 ? '9:16' : '16:9';
}
