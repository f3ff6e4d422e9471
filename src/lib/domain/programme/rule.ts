import type { PublicPhase } from '../evening/public-phase.ts';

/** The order of priority of S4, highest first. */
export const BANDS = ['emergency', 'stop-or-hold', 'override', 'last-calls', 'phase', 'else'] as const;

export type Band = (typeof BANDS)[number];

/**
 * When a scene applies, chosen from what an evening has [S3]; all that is given must be true. Minutes are of the
 * public time of the next up.
 */
export interface Condition {
	/** One of these public phases. Absent: any, also when nothing plays. */
	phases?: PublicPhase['name'][];
	/** At most this many minutes before the next up's public time. It goes on past it until the phase changes [T8]. */
	withinMinutes?: number;
	/** More than this many minutes before the next up's public time. */
	beyondMinutes?: number;
	/** Whether lateness has been released for the next up. */
	late?: boolean;
	/** The part the next up begins is the first, or a later one. */
	part?: 'first' | 'later';
	/** A front-of-house call of the venue stands for the next up, by its public time [T16]. */
	called?: boolean;
	/** A number of minutes after the phase began at which the scene ends. */
	untilMinutesInto?: number;
}

/** The venue's rule for one scene [S3]. */
export interface Rule {
	id: string;
	/** The folder name of the scene under `displays/`. */
	scene: string;
	band: Band;
	/** A scene of one performance is a candidate once for each performance the screen serves; one of the venue, once. */
	about: 'performance' | 'venue';
	when: Condition;
	/** How long it stands before an equal takes the turn. */
	dwellSeconds: number;
	/** Only screens like these; absent = all. */
	only?: {
		exit?: boolean;
		doors?: boolean;
		/** Screens that serve more than one house. */
		severalHouses?: boolean;
		levels?: string[];
		devices?: string[];
	};
}
