import { sql, type Selectable } from 'kysely';
import { SCORES, type FeedbackAnswer, type FeedbackCode, type Score } from '../../domain/feedback/answer.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { chunksOf } from './chunks.ts';
import type { Db } from './store.ts';
import type { Tables } from './tables.ts';

/** A code with the screen that shows it. */
export interface StoredCode extends FeedbackCode {
	device: string;
}

export async function insertCodes(db: Db, venue: string, codes: StoredCode[]): Promise<void> {
	const rows = codes.map((code) => ({
		venue,
		code: code.code,
		performance: code.performance,
		device: code.device,
		place: code.place,
		window_from: code.windowFrom,
		window_to: code.windowTo,
		valid_from: code.validFrom,
		valid_to: code.validTo,
		revoked_at: code.revokedAt,
	}));
	for (const chunk of chunksOf(rows)) await db.insertInto('feedback_code').values(chunk).execute();
}

/** The codes a device shows at any time between the two instants, by window. Revoked ones are not shown. */
export async function codesOfDevice(
	db: Db,
	venue: string,
	device: string,
	from: Instant,
	to: Instant,
): Promise<StoredCode[]> {
	const rows = await db
		.selectFrom('feedback_code')
		.selectAll()
		.where('venue', '=', venue)
		.where('device', '=', device)
		.where('window_to', '>', from)
		.where('window_from', '<', to)
		.where('revoked_at', 'is', null)
		.orderBy('window_from')
		.orderBy('code')
		.execute();
	return rows.map(codeOf);
}

/** Which devices have codes for which of these performances, and when the first window of each begins. */
export async function devicesWithCodes(
	db: Db,
	venue: string,
	performances: string[],
): Promise<{ device: string; performance: string; firstFrom: Instant }[]> {
	if (performances.length === 0) return [];
	const rows = await db
		.selectFrom('feedback_code')
		.select((eb) => ['device', 'performance', eb.fn.min('window_from').as('first_from')])
		.where('venue', '=', venue)
		.where('performance', 'in', performances)
		.groupBy(['device', 'performance'])
		.execute();
	return rows.map(({ device, performance, first_from: firstFrom }) => ({ device, performance, firstFrom }));
}

/** Moves the windows of a device's codes for a performance, and from when they are answered: the codes stay the same. */
export async function moveCodes(
	db: Db,
	venue: string,
	{ device, performance }: { device: string; performance: string },
	byMs: number,
	validFrom: Instant,
): Promise<void> {
	await db
		.updateTable('feedback_code')
		.set((eb) => ({
			window_from: eb('window_from', '+', byMs),
			window_to: eb('window_to', '+', byMs),
			valid_from: validFrom,
		}))
		.where('venue', '=', venue)
		.where('device', '=', device)
		.where('performance', '=', performance)
		.execute();
}

/** Ends all codes of a performance. @returns how many were not ended before */
export async function revokeCodesOf(
	db: Db,
	venue: string,
	performance: string,
	now: Instant,
): Promise<number> {
	const { numUpdatedRows } = await db
		.updateTable('feedback_code')
		.set({ revoked_at: now })
		.where('venue', '=', venue)
		.where('performance', '=', performance)
		.where('revoked_at', 'is', null)
		.executeTakeFirst();
	return Number(numUpdatedRows);
}

/** Which performances of these have codes that are still answered. */
export async function performancesWithCodes(
	db: Db,
	venue: string,
	performances: string[],
): Promise<Set<string>> {
	if (performances.length === 0) return new Set();
	const rows = await db
		.selectFrom('feedback_code')
		.select('performance')
		.distinct()
		.where('venue', '=', venue)
		.where('performance', 'in', performances)
		.where('revoked_at', 'is', null)
		.execute();
	return new Set(rows.map(({ performance }) => performance));
}

/** The code of this spelling, exactly; revoked and ended ones, too. */
export async function findCode(db: Db, venue: string, code: string): Promise<StoredCode | null> {
	const row = await db
		.selectFrom('feedback_code')
		.selectAll()
		.where('venue', '=', venue)
		.where('code', '=', code)
		.executeTakeFirst();
	return row ? codeOf(row) : null;
}

/**
 * Takes an answer, or changes the one this visitor gave to this code [F8]. A change that brings no comment leaves the
 * comment as it was.
 */
export async function putAnswer(
	db: Db,
	venue: string,
	answer: Omit<FeedbackAnswer, 'comment'> & { comment?: string | undefined },
): Promise<void> {
	const { code, visitor, performance, place, score, comment, answeredAt } = answer;
	await db
		.insertInto('feedback_answer')
		.values({
			venue,
			code,
			visitor,
			performance,
			place,
			score,
			comment: comment ?? '',
			answered_at: answeredAt,
		})
		.onConflict((conflict) =>
			conflict
				.columns(['venue', 'code', 'visitor'])
				.doUpdateSet({ score, answered_at: answeredAt, ...(comment !== undefined && { comment }) }),
		)
		.execute();
}

/** This visitor's answer to this code, if there is one. */
export async function findAnswer(
	db: Db,
	venue: string,
	code: string,
	visitor: string,
): Promise<FeedbackAnswer | null> {
	const row = await db
		.selectFrom('feedback_answer')
		.selectAll()
		.where('venue', '=', venue)
		.where('code', '=', code)
		.where('visitor', '=', visitor)
		.executeTakeFirst();
	if (!row) return null;
	const { performance, place, score, comment, answered_at: answeredAt } = row;
	return { code, visitor, performance, place, score, comment, answeredAt };
}

/**
 * Deletes the oldest comments given before `before`, at most `most` of them; scores, places and times stay [F9].
 * @returns whether there may be more
 */
export async function deleteCommentsBefore(
	db: Db,
	venue: string,
	before: Instant,
	most: number,
): Promise<boolean> {
	const rows = await db
		.selectFrom('feedback_answer')
		.select(['code', 'visitor'])
		.where('venue', '=', venue)
		.where('answered_at', '<', before)
		// Spelt out as the index spells it, or the index is not used.
		.where('comment', '!=', sql.lit(''))
		.orderBy('answered_at')
		.limit(most)
		.execute();
	for (const { code, visitor } of rows) {
		await db
			.updateTable('feedback_answer')
			.set({ comment: '' })
			.where('venue', '=', venue)
			.where('code', '=', code)
			.where('visitor', '=', visitor)
			.execute();
	}
	return rows.length === most;
}

/** An answer as staff may read it: which phone gave it is nobody's business. */
export type ReadAnswer = Omit<FeedbackAnswer, 'code' | 'visitor'>;

/** The latest answers to these performances, newest first. */
export async function latestAnswers(
	db: Db,
	venue: string,
	performances: string[],
	limit: number,
): Promise<ReadAnswer[]> {
	if (performances.length === 0) return [];
	const rows = await db
		.selectFrom('feedback_answer')
		.select(['performance', 'place', 'score', 'comment', 'answered_at'])
		.where('venue', '=', venue)
		.where('performance', 'in', performances)
		.orderBy('answered_at', 'desc')
		.orderBy('code')
		.orderBy('visitor')
		.limit(limit)
		.execute();
	return rows.map(({ answered_at: answeredAt, ...answer }) => ({ ...answer, answeredAt }));
}

/** How often each score was given to these performances. */
export async function countAnswers(
	db: Db,
	venue: string,
	performances: string[],
): Promise<Record<Score, number>> {
	const counts: Record<Score, number> = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
	if (performances.length === 0) return counts;
	const rows = await db
		.selectFrom('feedback_answer')
		.select((eb) => ['score', eb.fn.countAll<number>().as('times')])
		.where('venue', '=', venue)
		.where('performance', 'in', performances)
		.groupBy('score')
		.execute();
	for (const score of SCORES) counts[score] = rows.find((row) => row.score === score)?.times ?? 0;
	return counts;
}

function codeOf(row: Selectable<Tables['feedback_code']>): StoredCode {
	return {
		code: row.code,
		performance: row.performance,
		device: row.device,
		place: row.place,
		windowFrom: row.window_from,
		windowTo: row.window_to,
		validFrom: row.valid_from,
		validTo: row.valid_to,
		revokedAt: row.revoked_at,
	};
}
