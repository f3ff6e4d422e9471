import type { Instant } from '../time/instant.ts';

/** A code on a screen, made beforehand for a performance, a place and a ten-minute window [F2]. */
export interface FeedbackCode {
	/** 16 characters of base32. */
	code: string;
	performance: string;
	place: string;
	/** The ten minutes in which a screen shows it. */
	windowFrom: Instant;
	windowTo: Instant;
	/** From doors until noon after. */
	validFrom: Instant;
	validTo: Instant;
	revokedAt: Instant | null;
}

/** One to five, faces with words [F3]. */
export const SCORES = [1, 2, 3, 4, 5] as const;

export type Score = (typeof SCORES)[number];

/** The longest comment of an answer, in characters [P4]. */
export const COMMENT_LENGTH = 500;

/** One answer per code and device, changeable until the code ends [F8]. */
export interface FeedbackAnswer {
	code: string;
	visitor: string;
	performance: string;
	place: string;
	score: Score;
	comment: string;
	answeredAt: Instant;
}
