import { randomUUID } from 'node:crypto';
import type { Role } from '../../domain/people/roles.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import {
	countAdministrators,
	insertPerson,
	personById,
	personByLogin,
	removePerson as storeRemove,
	setPasswordHash,
} from '../store/people.ts';
import { deleteSession, deleteSessionsOfPerson } from '../store/sessions.ts';
import type { UseCase } from './ask.ts';
import { isWeakPassword, PASSWORD_MIN_LENGTH, passwordHash, passwordMatches } from './secrets.ts';

export interface NewPerson {
	name: string;
	login: string;
	role: Role;
	houses: string[];
	company: string | null;
	password: string;
}

export const addPerson: UseCase<NewPerson, { person: string }> = async ({ venue, input, now, commit }) => {
	if (isWeakPassword(input.password)) return refused('weak-password', { characters: PASSWORD_MIN_LENGTH });
	const hash = await passwordHash(input.password);
	const { name, login, role, houses, company } = input;
	return commit(async (tx): Promise<Outcome<{ person: string }>> => {
		if (await personByLogin(tx.db, venue, login)) return refused('name-taken', { login });
		const id = randomUUID();
		await insertPerson(tx.db, venue, {
			id,
			name,
			login,
			role,
			houses,
			company,
			passwordHash: hash,
			addedAt: now,
		});
		tx.log('person-added', { person: id, role });
		return granted({ person: id });
	});
};

/** Removes a person and signs them out everywhere. The last administrator stays: nobody else could add another. */
export const removePerson: UseCase<{ person: string }, null> = ({ venue, input, now, commit }) =>
	commit(async (tx) => {
		const person = await personById(tx.db, venue, input.person);
		if (!person) return refused('person-unknown');
		if (person.role === 'administrator' && (await countAdministrators(tx.db, venue)) <= 1) {
			return refused('last-administrator');
		}
		await storeRemove(tx.db, venue, input.person, now);
		await deleteSessionsOfPerson(tx.db, venue, input.person);
		tx.log('person-removed', { person: input.person });
		return granted(null);
	});

/** An administrator gives somebody a new password; whoever was signed in under the old one is signed out. */
export const setPassword: UseCase<{ person: string; password: string }, null> = async ({
	venue,
	input,
	commit,
}) => {
	if (isWeakPassword(input.password)) return refused('weak-password', { characters: PASSWORD_MIN_LENGTH });
	const hash = await passwordHash(input.password);
	return commit(async (tx) => {
		if (!(await personById(tx.db, venue, input.person))) return refused('person-unknown');
		await setPasswordHash(tx.db, venue, input.person, hash);
		await deleteSessionsOfPerson(tx.db, venue, input.person);
		tx.log('password-set', { person: input.person });
		return granted(null);
	});
};

/** One's own password; this session stays, every other one ends. */
export const changePassword: UseCase<
	{ current: string; password: string; session: string | null },
	null
> = async ({ actor, venue, input, db, commit }) => {
	if (isWeakPassword(input.password)) return refused('weak-password', { characters: PASSWORD_MIN_LENGTH });
	const person = await personById(db, venue, actor.id);
	if (!person || !(await passwordMatches(person.passwordHash, input.current)))
		return refused('wrong-password');
	const hash = await passwordHash(input.password);
	return commit(async (tx) => {
		await setPasswordHash(tx.db, venue, actor.id, hash);
		await deleteSessionsOfPerson(tx.db, venue, actor.id, input.session);
		tx.log('password-set', { person: actor.id });
		return granted(null);
	});
};

/** Ends this session, or all of this person's. */
export const signOut: UseCase<{ everywhere: boolean; session: string | null }, null> = ({
	actor,
	venue,
	input,
	commit,
}) =>
	commit(async (tx) => {
		if (input.everywhere) await deleteSessionsOfPerson(tx.db, venue, actor.id);
		else if (input.session) await deleteSession(tx.db, input.session);
		tx.log('signed-out', { person: actor.id, everywhere: input.everywhere });
		return granted(null);
	});
