import type { Instant } from '../../domain/time/instant.ts';
import { toJson } from './codec.ts';
import type { Db } from './store.ts';

/** A command that was done, with what it was answered. */
export interface DoneCommand<Answer> {
	id: string;
	name: string;
	/** Of actor and input: the same id with another body is another wish, and refused [H3]. */
	bodyHash: string;
	answer: Answer;
	at: Instant;
}

/** `Answer` is what the command of that name answers; the caller compares name and body before it trusts it. */
export async function findCommand<Answer>(
	db: Db,
	venue: string,
	id: string,
): Promise<DoneCommand<Answer> | null> {
	const row = await db
		.selectFrom('command')
		.select(['name', 'body_hash', 'answer', 'at'])
		.where('venue', '=', venue)
		.where('id', '=', id)
		.$castTo<{ name: string; body_hash: string; answer: Answer; at: Instant }>()
		.executeTakeFirst();
	return row ? { id, name: row.name, bodyHash: row.body_hash, answer: row.answer, at: row.at } : null;
}

/** @throws when the id is known. */
export async function rememberCommand(db: Db, venue: string, command: DoneCommand<unknown>): Promise<void> {
	const { id, name, bodyHash, answer, at } = command;
	await db
		.insertInto('command')
		.values({ venue, id, name, body_hash: bodyHash, answer: toJson(answer), at })
		.execute();
}

/** Forgets commands done before `before`; no phone keeps an unsent one that long. */
export async function purgeCommandsBefore(db: Db, venue: string, before: Instant): Promise<void> {
	await db.deleteFrom('command').where('venue', '=', venue).where('at', '<', before).execute();
}
