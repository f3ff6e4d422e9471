import type { PublicPhase } from '../evening/public-phase.ts';
import type { Where } from './where.ts';

/** Places of a wall in which a scene can stand. */
export const SLOTS = ['main', 'strip', 'side'] as const;

export type Slot = (typeof SLOTS)[number];

/** The slot each layout has beside its main one. */
export const LAYOUTS = { full: null, strip: 'strip', split: 'side', stack: 'side' } as const;

export type Layout = keyof typeof LAYOUTS;

export const LAYOUT_NAMES = ['full', 'strip', 'split', 'stack'] as const satisfies Layout[];

/** The venue's rule for how a wall is divided; the first that fits counts, and where none does the wall is full. */
export interface LayoutRule {
	id: string;
	layout: Layout;
	/** While a performance of the screen's houses is in one of these phases. Absent: always. */
	phases?: PublicPhase['name'][];
	/** Only screens like these; absent = all. */
	only?: Where;
}
