import type { PublicPhase } from '../evening/public-phase.ts';
import type { LocalDate } from '../time/instant.ts';
import type { Text } from '../time/clock-text.ts';
import type { Slot } from './layout.ts';
import type { Where } from './where.ts';

/** The order of priority of S4, highest first. */
export const BANDS = ['emergency', 'stop-or-hold', 'override', 'last-calls', 'phase', 'else'] as const;

export type Band = (typeof BANDS)[number];

/** Whether scenes of this band stand alone on the wall, and also when the venue is closed. */
export function isUrgent(band: Band): boolean {
	return BANDS.indexOf(band) < BANDS.indexOf('phase');
}

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
	/** Whether the next up has a public time; without one lateness was released and nobody can say until when. */
	timed?: boolean;
	/** The part that comes next, or the one that runs, is the first, or a later one. */
	part?: 'first' | 'later';
	/** A front-of-house call of the venue stands for the next up, by its public time [T16]. */
	called?: boolean;
	/** The production has this kind of access: captioned, relaxed and the like. Any of them. */
	access?: boolean;
	/**
	 * A number of minutes after the phase began at which the scene ends; of a cancelled performance, after the start that
	 * will not be, because people come for it until then.
	 */
	untilMinutesInto?: number;
}

/** What a venue itself puts into a scene. */
export type Content =
	| { kind: 'notice'; title: Text; body: Text }
	/** Media by id, in turn; a turn of the scene shows one of them. */
	| { kind: 'media'; media: string[]; fit: 'cover' | 'contain' };

/**
 * What a scene speaks of: each performance of tonight, each production that comes after tonight (by its next performance),
 * or the venue.
 */
export const ABOUT = ['performance', 'coming', 'venue'] as const;
export type About = (typeof ABOUT)[number];

/** The venue's rule for one scene [S3]. */
export interface Rule {
	id: string;
	/** The folder name of the scene under `displays/`. */
	scene: string;
	band: Band;
	/** A scene of performances is a candidate once for each of them that the screen serves; one of the venue, once. */
	about: About;
	when: Condition;
	/** How long it stands before an equal takes the turn. */
	dwellSeconds: number;
	/** Absent: main. */
	slot?: Slot;
	/** It takes its turn with what else stands in its band; where nothing does, the next band has the slot. */
	joins?: true;
	/** Venue days on which it hangs, both included. */
	dates?: { from: LocalDate; to: LocalDate };
	/** `false`: only while the venue is closed. Absent: while it is open. */
	open?: false;
	/** Only screens like these; absent = all. */
	only?: Where;
	content?: Content;
}
