import { sql } from 'kysely';
import type { NotedIncident } from '../../domain/report/incident.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Db } from './store.ts';

/** An incident with what the house manager wrote; `null`: that was deleted with the time [P7]. */
export interface StoredIncident extends NotedIncident {
	words: string | null;
}

/** @throws when the id is known: the caller looks first, in the same transaction. */
export async function insertIncident(
	db: Db,
	venue: string,
	performance: string,
	{ id, at, kind, words, notedAt, notedBy }: StoredIncident & { notedAt: Instant; notedBy: string },
): Promise<void> {
	await db
		.insertInto('incident')
		.values({ venue, id, performance, at, kind, words, noted_at: notedAt, noted_by: notedBy })
		.execute();
}

/** Those of one performance, by their time. */
export async function incidentsOf(db: Db, venue: string, performance: string): Promise<StoredIncident[]> {
	return db
		.selectFrom('incident')
		.select(['id', 'at', 'kind', 'words'])
		.where('venue', '=', venue)
		.where('performance', '=', performance)
		.orderBy('at')
		.orderBy('id')
		.execute();
}

/** The performance an incident was noted of; `null` when there is none by that id. */
export async function performanceOfIncident(db: Db, venue: string, id: string): Promise<string | null> {
	const row = await db
		.selectFrom('incident')
		.select('performance')
		.where('venue', '=', venue)
		.where('id', '=', id)
		.executeTakeFirst();
	return row?.performance ?? null;
}

export async function removeIncident(db: Db, venue: string, id: string): Promise<void> {
	await db.deleteFrom('incident').where('venue', '=', venue).where('id', '=', id).execute();
}

/**
 * Deletes the words of the incidents noted first, before `before`, at most `most` of them; times and kinds stay.
 * @returns whether there may be more
 */
export async function deleteIncidentWordsBefore(
	db: Db,
	venue: string,
	before: Instant,
	most: number,
): Promise<boolean> {
	const rows = await db
		.selectFrom('incident')
		.select('id')
		.where('venue', '=', venue)
		.where('noted_at', '<', before)
		// Spelt out as the index spells it, or the index is not used.
		.where('words', '!=', sql.lit(''))
		.orderBy('noted_at')
		.limit(most)
		.execute();
	for (const { id } of rows) {
		await db
			.updateTable('incident')
			.set({ words: null })
			.where('venue', '=', venue)
			.where('id', '=', id)
			.execute();
	}
	return rows.length === most;
}
