import type { Fact } from '../../domain/night-log/fact.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Role } from '../../domain/people/roles.ts';
import type { Db } from './store.ts';

/** Where a venue's night log ends. */
export interface LogEnd {
	revision: number;
	at: Instant;
}

/** The entry made last, whatever its time; `null` in an empty log. */
export async function lastEntry(db: Db, venue: string): Promise<LogEnd | null> {
	const row = await db
		.selectFrom('night_log')
		.select(['revision', 'at'])
		.where('venue', '=', venue)
		.orderBy('revision', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row ?? null;
}

/** Whether any of these became true after that revision. */
export async function hasHappenedSince(
	db: Db,
	venue: string,
	facts: readonly Fact[],
	revision: number,
): Promise<boolean> {
	const row = await db
		.selectFrom('night_log')
		.select('revision')
		.where('venue', '=', venue)
		.where('revision', '>', revision)
		.where('fact', 'in', facts)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

/** Whether somebody of these roles has done anything after that revision. */
export async function hasActedSince(
	db: Db,
	venue: string,
	roles: readonly Role[],
	revision: number,
): Promise<boolean> {
	const row = await db
		.selectFrom('night_log')
		.innerJoin('person', (join) =>
			join.onRef('person.venue', '=', 'night_log.venue').onRef('person.id', '=', 'night_log.actor'),
		)
		.select('night_log.revision')
		.where('night_log.venue', '=', venue)
		.where('night_log.revision', '>', revision)
		.where('night_log.actor_kind', '=', 'person')
		.where('person.role', 'in', roles)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}
