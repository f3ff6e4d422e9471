import type { Override } from '../../domain/programme/plan.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { toJson } from './codec.ts';
import type { Db } from './store.ts';

/** What stands on walls by hand, and who put it there. */
export interface StoredOverride extends Override {
	/** The person's id. */
	putBy: string;
}

export async function insertOverride(
	db: Db,
	venue: string,
	{ id, scene, performance, content, only, from, until, putBy }: StoredOverride,
): Promise<void> {
	await db
		.insertInto('screen_override')
		.values({
			venue,
			id,
			details: toJson({ scene, performance, only }),
			content: toJson(content),
			free_text: content?.kind === 'notice' ? 1 : 0,
			begins_at: from,
			ends_at: until,
			put_by: putBy,
			ended_at: null,
		})
		.execute();
}

/** Those that stand at `now`, in the order they were put up. */
export async function standingOverrides(db: Db, venue: string, now: Instant): Promise<StoredOverride[]> {
	const rows = await db
		.selectFrom('screen_override')
		.select(['id', 'details', 'content', 'begins_at', 'ends_at', 'put_by'])
		.where('venue', '=', venue)
		.where('ended_at', 'is', null)
		.where('ends_at', '>', now)
		.orderBy('begins_at')
		.orderBy('id')
		.execute();
	return rows.map(({ id, details, content, begins_at: from, ends_at: until, put_by: putBy }) => ({
		id,
		...details,
		content,
		from,
		until,
		putBy,
	}));
}

/** Whether there is one by that id, and whether it still stands. */
export async function overrideById(db: Db, venue: string, id: string): Promise<{ over: boolean } | null> {
	const row = await db
		.selectFrom('screen_override')
		.select('ended_at')
		.where('venue', '=', venue)
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? { over: row.ended_at !== null } : null;
}

export async function endStoredOverride(db: Db, venue: string, id: string, at: Instant): Promise<void> {
	await db
		.updateTable('screen_override')
		.set({ ended_at: at })
		.where('venue', '=', venue)
		.where('id', '=', id)
		.execute();
}

/**
 * Writes down the end of those whose time is over; the screens have kept it themselves.
 * @returns their ids
 */
export async function endOverridesDue(db: Db, venue: string, now: Instant): Promise<string[]> {
	const rows = await db
		.selectFrom('screen_override')
		.select(['id', 'ends_at'])
		.where('venue', '=', venue)
		.where('ended_at', 'is', null)
		.where('ends_at', '<=', now)
		.execute();
	for (const { id, ends_at } of rows) await endStoredOverride(db, venue, id, ends_at);
	return rows.map(({ id }) => id);
}

/**
 * Deletes the words of those that ended before `before`; which scene stood where, and when, stays [P7].
 * @returns the ids of those that said something
 */
export async function deleteOverrideWordsBefore(db: Db, venue: string, before: Instant): Promise<string[]> {
	const rows = await db
		.selectFrom('screen_override')
		.select('id')
		.where('venue', '=', venue)
		.where('ended_at', '<', before)
		.where('free_text', '=', 1)
		.execute();
	for (const { id } of rows) {
		await db
			.updateTable('screen_override')
			.set({ content: toJson(null), free_text: 0 })
			.where('venue', '=', venue)
			.where('id', '=', id)
			.execute();
	}
	return rows.map(({ id }) => id);
}
