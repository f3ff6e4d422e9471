import type { Selectable } from 'kysely';
import type { SeasonFile } from '../../domain/season/row.ts';
import type { SeasonChanges } from '../../domain/season/season.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { toJson } from './codec.ts';
import type { Db } from './store.ts';
import type { Tables } from './tables.ts';

/** A season file and what became of it. */
export interface SeasonImport {
	id: string;
	/** The name of the file. */
	file: string;
	preparedAt: Instant;
	/** What the file says; `null` once it was taken. */
	told: SeasonFile | null;
	takenAt: Instant | null;
	/** What it wrote; `null`: nothing yet. */
	written: SeasonChanges | null;
	undoneAt: Instant | null;
}

/** Keeps a file to be looked at. What the same person looked at before and did not take is forgotten. */
export async function prepareSeasonImport(
	db: Db,
	venue: string,
	{ id, file, told, by, at }: { id: string; file: string; told: SeasonFile; by: string; at: Instant },
): Promise<void> {
	await db
		.deleteFrom('season_import')
		.where('venue', '=', venue)
		.where('prepared_by', '=', by)
		.where('number', 'is', null)
		.execute();
	await db
		.insertInto('season_import')
		.values({
			venue,
			id,
			file,
			prepared_at: at,
			prepared_by: by,
			told: toJson(told),
			number: null,
			taken_at: null,
			written: toJson(null),
			undone_at: null,
		})
		.execute();
}

export async function seasonImportById(db: Db, venue: string, id: string): Promise<SeasonImport | null> {
	const row = await db
		.selectFrom('season_import')
		.selectAll()
		.where('venue', '=', venue)
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? importOf(row) : null;
}

/** What was taken, the latest first, at most `limit`; also what was taken back. */
export async function takenSeasonImports(db: Db, venue: string, limit: number): Promise<SeasonImport[]> {
	const rows = await db
		.selectFrom('season_import')
		.selectAll()
		.where('venue', '=', venue)
		.where('number', 'is not', null)
		.orderBy('number', 'desc')
		.limit(limit)
		.execute();
	return rows.map(importOf);
}

/** The latest that was taken and not taken back: the only one that can be. */
export async function latestSeasonImport(db: Db, venue: string): Promise<SeasonImport | null> {
	const row = await db
		.selectFrom('season_import')
		.selectAll()
		.where('venue', '=', venue)
		.where('number', 'is not', null)
		.where('undone_at', 'is', null)
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row ? importOf(row) : null;
}

/** It was taken and wrote this. */
export async function takeSeasonImport(
	db: Db,
	venue: string,
	id: string,
	written: SeasonChanges,
	at: Instant,
): Promise<void> {
	const last = await db
		.selectFrom('season_import')
		.select((eb) => eb.fn.max('number').as('number'))
		.where('venue', '=', venue)
		.executeTakeFirst();
	await db
		.updateTable('season_import')
		.set({ number: (last?.number ?? 0) + 1, taken_at: at, told: toJson(null), written: toJson(written) })
		.where('venue', '=', venue)
		.where('id', '=', id)
		.execute();
}

export async function markSeasonImportUndone(db: Db, venue: string, id: string, at: Instant): Promise<void> {
	await db
		.updateTable('season_import')
		.set({ undone_at: at })
		.where('venue', '=', venue)
		.where('id', '=', id)
		.execute();
}

function importOf(row: Selectable<Tables['season_import']>): SeasonImport {
	const { id, file, prepared_at: preparedAt, told, taken_at: takenAt, written, undone_at: undoneAt } = row;
	return { id, file, preparedAt, told, takenAt, written, undoneAt };
}
