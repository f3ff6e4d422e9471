import type { PointId } from '../../domain/evening/points.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Db } from './store.ts';

/** What an outside cue came to [T15]. */
export interface SeenCue {
	performance: string;
	point: PointId;
	/** The stamp's instant. */
	at: Instant;
}

export async function findCue(db: Db, venue: string, id: string): Promise<SeenCue | null> {
	const row = await db
		.selectFrom('cue')
		.select(['performance', 'point', 'at'])
		.where('venue', '=', venue)
		.where('id', '=', id)
		.executeTakeFirst();
	return row ?? null;
}

/** @throws when the id is known. */
export async function insertCue(db: Db, venue: string, id: string, cue: SeenCue): Promise<void> {
	const { performance, point, at } = cue;
	await db.insertInto('cue').values({ venue, id, performance, point, at }).execute();
}

/** An undone point may be cued again, by the same ids [T15]. */
export async function forgetCues(db: Db, venue: string, performance: string, point: PointId): Promise<void> {
	await db
		.deleteFrom('cue')
		.where('venue', '=', venue)
		.where('performance', '=', performance)
		.where('point', '=', point)
		.execute();
}
