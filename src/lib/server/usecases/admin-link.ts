import { randomUUID } from 'node:crypto';
import type { HouseActor } from '../../domain/people/actor.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import { DAY, type Instant, type Moment } from '../../domain/time/instant.ts';
import { insertPerson, personByLogin } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { insertAdminLink, openAdminLink, useAdminLink } from '../store/tokens.ts';
import { isWeakPassword, newSecret, PASSWORD_MIN_LENGTH, passwordHash, secretHash } from './secrets.ts';
import { beginSession, type Session } from './sign-in.ts';

/** Long enough to set a venue up next week, short enough not to lie about for a season. Our own choice. */
const LINK_DAYS = 7;

/** Makes a link with which somebody becomes an administrator, once. The secret is told to who asks, stored hashed. */
export async function makeAdminLink(store: Store, actor: HouseActor, now: Instant): Promise<string> {
	const secret = newSecret();
	await store.transaction(actor.venue, { actor, via: null, source: 'command-line', now }, async (tx) => {
		await insertAdminLink(tx.db, {
			tokenHash: secretHash(secret),
			venue: actor.venue,
			madeAt: now,
			expiresAt: now + LINK_DAYS * DAY,
		});
		tx.log('admin-link-made', {});
	});
	return secret;
}

/** Whether a link opens anything now. */
export async function adminLinkIsOpen(store: Store, secret: string, steady: Instant): Promise<boolean> {
	return (await openAdminLink(store.db, secretHash(secret), steady)) !== null;
}

/** Becomes an administrator by the link, and is signed in. */
export async function acceptAdminLink(
	store: Store,
	secret: string,
	input: { name: string; login: string; password: string },
	moment: Moment,
): Promise<Outcome<Session>> {
	if (isWeakPassword(input.password)) return refused('weak-password', { characters: PASSWORD_MIN_LENGTH });
	const { now, steady } = moment;
	const link = await openAdminLink(store.db, secretHash(secret), steady);
	if (!link) return refused('code-used');
	const { venue } = link;
	const hash = await passwordHash(input.password);
	const id = randomUUID();
	const actor: HouseActor = { kind: 'foyer', venue, id: 'command-line' };
	const { value } = await store.transaction(venue, { actor, via: null, source: 'form', now }, async (tx) => {
		if (await personByLogin(tx.db, venue, input.login)) return refused('name-taken', { login: input.login });
		if (!(await useAdminLink(tx.db, secretHash(secret), moment))) return refused('code-used');
		await insertPerson(tx.db, venue, {
			id,
			name: input.name,
			login: input.login,
			role: 'administrator',
			houses: [],
			company: null,
			passwordHash: hash,
			addedAt: now,
		});
		tx.log('admin-link-used', { person: id });
		return granted(null);
	});
	if (!value.ok) return value;
	return granted(await beginSession(store, { ...actor, person: id }, moment));
}
