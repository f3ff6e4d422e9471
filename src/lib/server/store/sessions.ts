import type { Instant } from '../../domain/time/instant.ts';
import { personOf, type StoredPerson } from './people.ts';
import type { Db } from './store.ts';

export async function insertSession(
	db: Db,
	session: { tokenHash: string; venue: string; person: string; beganAt: Instant; expiresAt: Instant },
): Promise<void> {
	const { tokenHash, venue, person, beganAt, expiresAt } = session;
	await db
		.insertInto('session')
		.values({ token_hash: tokenHash, venue, person, began_at: beganAt, expires_at: expiresAt })
		.execute();
}

/** Who is signed in by this token at `steady`; `null` when the session is unknown or over, or the person is removed. */
export async function sessionByTokenHash(
	db: Db,
	tokenHash: string,
	steady: Instant,
): Promise<{ person: StoredPerson; expiresAt: Instant } | null> {
	const row = await db
		.selectFrom('session')
		.innerJoin('person', (join) =>
			join.onRef('person.venue', '=', 'session.venue').onRef('person.id', '=', 'session.person'),
		)
		.selectAll('person')
		.select('session.expires_at')
		.where('session.token_hash', '=', tokenHash)
		.where('session.expires_at', '>', steady)
		.where('person.removed_at', 'is', null)
		.executeTakeFirst();
	return row ? { person: personOf(row), expiresAt: row.expires_at } : null;
}

export async function deleteSession(db: Db, tokenHash: string): Promise<void> {
	await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}

/** Signs a person out everywhere, but for the session kept, if one is named. */
export async function deleteSessionsOfPerson(
	db: Db,
	venue: string,
	person: string,
	keptTokenHash: string | null = null,
): Promise<void> {
	await db
		.deleteFrom('session')
		.where('venue', '=', venue)
		.where('person', '=', person)
		.$if(keptTokenHash !== null, (query) => query.where('token_hash', '!=', keptTokenHash ?? ''))
		.execute();
}

/** Forgets sessions that ended before `now`; how many there were. */
export async function purgeSessionsBefore(db: Db, now: Instant): Promise<number> {
	const { numDeletedRows } = await db.deleteFrom('session').where('expires_at', '<', now).executeTakeFirst();
	return Number(numDeletedRows);
}
