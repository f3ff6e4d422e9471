import type { Fact, FactData, Source } from '../../domain/night-log/fact.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Db } from './store.ts';

/** One line of the night log [P7]. Written by the store's transactions alone. */
export interface LogEntry {
	revision: number;
	/** Counts the facts of one revision from 0. */
	position: number;
	at: Instant;
	actorKind: Actor['kind'];
	actor: string;
	via: string | null;
	source: Source;
	fact: Fact;
	data: FactData;
}

/** A line's place in the log; lines are ordered by it. */
export type LogPlace = Pick<LogEntry, 'revision' | 'position'>;

/** What was logged after that place (`null`: from the beginning), oldest first, at most `limit` lines. */
export async function logAfter(
	db: Db,
	venue: string,
	place: LogPlace | null,
	limit: number,
): Promise<LogEntry[]> {
	const { revision, position } = place ?? { revision: -1, position: -1 };
	const rows = await logRows(db, venue)
		.where((eb) =>
			eb.or([
				eb('revision', '>', revision),
				eb.and([eb('revision', '=', revision), eb('position', '>', position)]),
			]),
		)
		.orderBy('revision')
		.orderBy('position')
		.limit(limit)
		.execute();
	return rows.map(entryOf);
}

/** What was logged before that place (`null`: to the end), newest first, at most `limit` lines. */
export async function logBefore(
	db: Db,
	venue: string,
	place: LogPlace | null,
	limit: number,
): Promise<LogEntry[]> {
	const { revision, position } = place ?? { revision: Number.MAX_SAFE_INTEGER, position: 0 };
	const rows = await logRows(db, venue)
		.where((eb) =>
			eb.or([
				eb('revision', '<', revision),
				eb.and([eb('revision', '=', revision), eb('position', '<', position)]),
			]),
		)
		.orderBy('revision', 'desc')
		.orderBy('position', 'desc')
		.limit(limit)
		.execute();
	return rows.map(entryOf);
}

function logRows(db: Db, venue: string) {
	return db.selectFrom('night_log').selectAll().where('venue', '=', venue);
}

type LogRow = Awaited<ReturnType<ReturnType<typeof logRows>['execute']>>[number];

function entryOf(row: LogRow): LogEntry {
	const { revision, position, at, actor_kind: actorKind, actor, via, source, fact, data } = row;
	return { revision, position, at, actorKind, actor, via, source, fact, data };
}
