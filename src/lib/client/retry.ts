/** No two tries begin further apart than this [S6]. Milliseconds. */
export const FURTHEST_APART = 5_000;

/** The longest wait a busy server may ask for [S6]. */
const LONGEST_BUSY_WAIT = 30_000;

/** A refusing server is not asked again sooner than this. */
const SOONEST = 100;

export interface Failure {
	/** How many tries have failed since the line last stood; 0 when it has just been lost. */
	tried: number;
	/** Milliseconds the failed try took; 0 when the line was lost. */
	spent: number;
	/** Seconds the server asked us to wait, when it is busy. */
	retryAfter?: number | undefined;
}

/**
 * Milliseconds until the next try. Growing and evenly spread, so that a thousand screens that lost one server come back
 * one by one [R2]. A busy server's wish is obeyed and spread a little beyond, up to half a minute.
 * @param random from 0 to 1
 */
export function retryDelay({ tried, spent, retryAfter }: Failure, random: number): number {
	if (retryAfter !== undefined) {
		const spread = 1 + random / 4;
		return Math.max(SOONEST, Math.min(retryAfter * 1_000 * spread, LONGEST_BUSY_WAIT));
	}
	const ceiling = Math.min(1_000 * 2 ** tried, FURTHEST_APART - spent);
	return Math.max(SOONEST, random * ceiling);
}
