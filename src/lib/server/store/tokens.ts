import type { Instant, Moment } from '../../domain/time/instant.ts';
import type { Db } from './store.ts';

/** A link that makes whoever opens it first an administrator of the venue. */
export async function insertAdminLink(
	db: Db,
	link: { tokenHash: string; venue: string; madeAt: Instant; expiresAt: Instant },
): Promise<void> {
	const { tokenHash, venue, madeAt, expiresAt } = link;
	await db
		.insertInto('admin_link')
		.values({ token_hash: tokenHash, venue, made_at: madeAt, expires_at: expiresAt, used_at: null })
		.execute();
}

/** The venue of a link that can be used at `steady`. */
export async function openAdminLink(
	db: Db,
	tokenHash: string,
	steady: Instant,
): Promise<{ venue: string } | null> {
	const row = await db
		.selectFrom('admin_link')
		.select('venue')
		.where('token_hash', '=', tokenHash)
		.where('used_at', 'is', null)
		.where('expires_at', '>', steady)
		.executeTakeFirst();
	return row ?? null;
}

/** Uses the link up. @returns false when it is unknown, used or over. */
export async function useAdminLink(db: Db, tokenHash: string, { now, steady }: Moment): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('admin_link')
		.set({ used_at: now })
		.where('token_hash', '=', tokenHash)
		.where('used_at', 'is', null)
		.where('expires_at', '>', steady)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** Another system's access, as a list shows it. */
export interface ApiToken {
	venue: string;
	id: string;
	name: string;
	madeAt: Instant;
}

export async function insertApiToken(db: Db, token: ApiToken & { tokenHash: string }): Promise<void> {
	const { tokenHash, venue, id, name, madeAt } = token;
	await db
		.insertInto('api_token')
		.values({ token_hash: tokenHash, venue, id, name, made_at: madeAt, revoked_at: null })
		.execute();
}

/** Whose token this is; `null` when it is unknown or revoked. */
export async function apiTokenByHash(db: Db, tokenHash: string): Promise<ApiToken | null> {
	const row = await validTokens(db).where('token_hash', '=', tokenHash).executeTakeFirst();
	return row ? tokenOf(row) : null;
}

/** Whether the venue ever had a token of this id, revoked since or not: the id is used up. */
export async function apiTokenWasEver(db: Db, venue: string, id: string): Promise<boolean> {
	const row = await db
		.selectFrom('api_token')
		.select('id')
		.where('venue', '=', venue)
		.where('id', '=', id)
		.executeTakeFirst();
	return row !== undefined;
}

export async function listApiTokens(db: Db, venue: string): Promise<ApiToken[]> {
	const rows = await validTokens(db).where('venue', '=', venue).orderBy('name').orderBy('id').execute();
	return rows.map(tokenOf);
}

function validTokens(db: Db) {
	return db
		.selectFrom('api_token')
		.select(['venue', 'id', 'name', 'made_at'])
		.where('revoked_at', 'is', null);
}

function tokenOf(row: { venue: string; id: string; name: string; made_at: Instant }): ApiToken {
	return { venue: row.venue, id: row.id, name: row.name, madeAt: row.made_at };
}

/** Ends a token for good. */
export async function revokeApiToken(db: Db, venue: string, id: string, at: Instant): Promise<void> {
	await db
		.updateTable('api_token')
		.set({ revoked_at: at })
		.where('venue', '=', venue)
		.where('id', '=', id)
		.execute();
}
