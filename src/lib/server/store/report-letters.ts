import { LETTER_MISSED_MS, type Letter, type MailTrouble } from '../../domain/report/letter.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Db } from './store.ts';

/** A letter that is this node's to send. */
export interface ClaimedLetter {
	performance: string;
	/** Tries that failed before. */
	tries: number;
}

/** How it stands with the letter of a signed report; `null` where none is signed. */
export async function letterOf(db: Db, venue: string, performance: string): Promise<Letter | null> {
	const row = await db
		.selectFrom('house_report')
		.select(['mail_tries', 'mail_trouble', 'mail_due_at', 'mailed_at'])
		.where('venue', '=', venue)
		.where('performance', '=', performance)
		.executeTakeFirst();
	return (
		(row && {
			tries: row.mail_tries,
			trouble: row.mail_trouble,
			dueAt: row.mail_due_at,
			mailedAt: row.mailed_at,
		}) ??
		null
	);
}

/**
 * Takes the letter that is due for longest, so that no other node tries it before `until`: by then it was tried, or
 * whoever took it is dead. In a transaction of the venue. `null`: none is due.
 */
export async function claimLetter(
	db: Db,
	venue: string,
	now: Instant,
	until: Instant,
): Promise<ClaimedLetter | null> {
	const row = await db
		.selectFrom('house_report')
		.select(['performance', 'mail_tries', 'mail_due_at'])
		.where('venue', '=', venue)
		.where('mail_due_at', '<=', now)
		.where('mail_due_at', '>=', now - LETTER_MISSED_MS)
		.orderBy('mail_due_at')
		.orderBy('performance')
		.limit(1)
		.executeTakeFirst();
	if (!row) return null;
	const { numUpdatedRows } = await db
		.updateTable('house_report')
		.set({ mail_due_at: until })
		.where('venue', '=', venue)
		.where('performance', '=', row.performance)
		// Whoever was faster has moved it on.
		.where('mail_due_at', '=', row.mail_due_at)
		.executeTakeFirst();
	return numUpdatedRows === 1n ? { performance: row.performance, tries: row.mail_tries } : null;
}

/** @param trouble what went wrong all the same: not every address took it */
export async function markMailed(
	db: Db,
	venue: string,
	performance: string,
	at: Instant,
	trouble: MailTrouble | null,
): Promise<void> {
	await setLetter(db, venue, performance, { mailed_at: at, mail_due_at: null, mail_trouble: trouble });
}

/** A try has failed. @param dueAt the next one; `null`: none comes by itself */
export async function markFailed(
	db: Db,
	venue: string,
	performance: string,
	failed: { tries: number; trouble: MailTrouble; dueAt: Instant | null },
): Promise<void> {
	const { tries, trouble, dueAt } = failed;
	await setLetter(db, venue, performance, { mail_tries: tries, mail_trouble: trouble, mail_due_at: dueAt });
}

/** Tries it from the beginning. */
export async function tryAgain(db: Db, venue: string, performance: string, dueAt: Instant): Promise<void> {
	await setLetter(db, venue, performance, { mail_tries: 0, mail_trouble: null, mail_due_at: dueAt });
}

async function setLetter(
	db: Db,
	venue: string,
	performance: string,
	set: {
		mailed_at?: Instant;
		mail_tries?: number;
		mail_trouble?: MailTrouble | null;
		mail_due_at: Instant | null;
	},
): Promise<void> {
	await db
		.updateTable('house_report')
		.set(set)
		.where('venue', '=', venue)
		.where('performance', '=', performance)
		.where('mailed_at', 'is', null)
		.execute();
}
