import { DAY, MINUTE, type Instant } from '../time/instant.ts';

/** Why a letter could not be sent, as far as it helps whoever puts it right. */
export type MailTrouble = 'unreachable' | 'not-let-in' | 'insecure' | 'addresses' | 'refused' | 'other';

/** How it stands with the letter of one signed report. */
export interface Letter {
	/** Tries that failed. */
	tries: number;
	/** Of the last try; with one that was sent: not every address took it. */
	trouble: MailTrouble | null;
	/** When the next try is due; `null`: none comes by itself. */
	dueAt: Instant | null;
	mailedAt: Instant | null;
}

/** The same, as its page tells it. */
export type LetterStanding =
	| { name: 'sent'; at: Instant; trouble: MailTrouble | null }
	| { name: 'waiting' }
	| { name: 'retrying'; trouble: MailTrouble; nextAt: Instant }
	/** Nothing comes by itself any more; `null`: it was never tried, because no mail server was set then. */
	| { name: 'given-up'; trouble: MailTrouble | null };

/** Minutes between one failed try and the next: a restart, a long night, most of a day. Our own choice. */
const TRIED_AGAIN_AFTER_MINUTES = [1, 5, 15, 60, 180, 360, 720];

/**
 * What was due this long ago belongs to a time without a mail server: it is not sent by itself the day one is set, or a
 * whole season would arrive at once.
 */
export const LETTER_MISSED_MS = DAY;

/** When a letter that has failed so often is tried again; `null`: it is given up, and the page says so. */
export function nextTryAt(failed: number, now: Instant): Instant | null {
	const minutes = TRIED_AGAIN_AFTER_MINUTES[failed - 1];
	return minutes === undefined ? null : now + minutes * MINUTE;
}

/** @param now by the clock that `dueAt` was written by */
export function letterStanding({ trouble, dueAt, mailedAt }: Letter, now: Instant): LetterStanding {
	if (mailedAt !== null) return { name: 'sent', at: mailedAt, trouble };
	if (dueAt === null || dueAt < now - LETTER_MISSED_MS) return { name: 'given-up', trouble };
	return trouble === null ? { name: 'waiting' } : { name: 'retrying', trouble, nextAt: dueAt };
}
