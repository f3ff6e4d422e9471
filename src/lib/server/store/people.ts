import type { Selectable } from 'kysely';
import type { Role } from '../../domain/people/roles.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { toJson } from './codec.ts';
import type { Db } from './store.ts';
import type { Tables } from './tables.ts';

/** A member of staff who has not been removed. */
export interface StoredPerson {
	venue: string;
	id: string;
	login: string;
	name: string;
	role: Role;
	/** Empty = every house. */
	houses: string[];
	company: string | null;
	/** argon2id; `null` until one is set. */
	passwordHash: string | null;
	addedAt: Instant;
}

/** @throws when the sign-in name is taken; removed people's names are free again. */
export async function insertPerson(
	db: Db,
	venue: string,
	person: Omit<StoredPerson, 'venue'>,
): Promise<void> {
	await db
		.insertInto('person')
		.values({
			venue,
			id: person.id,
			login: person.login,
			name: person.name,
			role: person.role,
			houses: toJson(person.houses),
			company: person.company,
			password_hash: person.passwordHash,
			added_at: person.addedAt,
			removed_at: null,
		})
		.execute();
}

export async function personByLogin(db: Db, venue: string, login: string): Promise<StoredPerson | null> {
	const row = await presentPeople(db, venue).where('login', '=', login).executeTakeFirst();
	return row ? personOf(row) : null;
}

export async function personById(db: Db, venue: string, id: string): Promise<StoredPerson | null> {
	const row = await presentPeople(db, venue).where('id', '=', id).executeTakeFirst();
	return row ? personOf(row) : null;
}

/** Whether the venue ever had somebody of this id, removed since or not: the id is theirs for good. */
export async function personWasEver(db: Db, venue: string, id: string): Promise<boolean> {
	const row = await db
		.selectFrom('person')
		.select('id')
		.where('venue', '=', venue)
		.where('id', '=', id)
		.executeTakeFirst();
	return row !== undefined;
}

/** The venue's people by name. */
export async function listPeople(db: Db, venue: string): Promise<StoredPerson[]> {
	const rows = await presentPeople(db, venue).orderBy('name').orderBy('id').execute();
	return rows.map(personOf);
}

function presentPeople(db: Db, venue: string) {
	return db.selectFrom('person').selectAll().where('venue', '=', venue).where('removed_at', 'is', null);
}

export async function countAdministrators(db: Db, venue: string): Promise<number> {
	const row = await db
		.selectFrom('person')
		.select((eb) => eb.fn.countAll<number>().as('people'))
		.where('venue', '=', venue)
		.where('role', '=', 'administrator')
		.where('removed_at', 'is', null)
		.executeTakeFirstOrThrow();
	return row.people;
}

export async function setPasswordHash(
	db: Db,
	venue: string,
	id: string,
	passwordHash: string,
): Promise<void> {
	await db
		.updateTable('person')
		.set({ password_hash: passwordHash })
		.where('venue', '=', venue)
		.where('id', '=', id)
		.execute();
}

/** The row stays, so that the night log's ids keep their names; nobody can sign in by it. */
export async function removePerson(db: Db, venue: string, id: string, at: Instant): Promise<void> {
	await db
		.updateTable('person')
		.set({ removed_at: at, password_hash: null })
		.where('venue', '=', venue)
		.where('id', '=', id)
		.execute();
}

/** A row of `person` as the rest of the house knows it. */
export function personOf(row: Selectable<Tables['person']>): StoredPerson {
	return {
		venue: row.venue,
		id: row.id,
		login: row.login,
		name: row.name,
		role: row.role,
		houses: row.houses,
		company: row.company,
		passwordHash: row.password_hash,
		addedAt: row.added_at,
	};
}
