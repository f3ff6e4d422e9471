import type { HouseActor, PersonActor } from '../../domain/people/actor.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import { DAY, type Moment } from '../../domain/time/instant.ts';
import { personByLogin } from '../store/people.ts';
import { insertSession } from '../store/sessions.ts';
import type { Store } from '../store/store.ts';
import { newSecret, passwordMatches, secretHash } from './secrets.ts';

/** A session lasts this long; a night shift signs in once a fortnight, not during the show. Our own choice. */
const SESSION_DAYS = 14;

export interface Session {
	/** For the browser's cookie alone; stored hashed. */
	secret: string;
	/** How long it is good, milliseconds: the browser counts by a clock of its own. */
	lastsMs: number;
}

/** Signs a person in by name and password [P3]. A wrong name and a wrong password are one refusal. */
export async function signIn(
	store: Store,
	venue: string,
	input: { login: string; password: string },
	moment: Moment,
): Promise<Outcome<Session>> {
	const person = await personByLogin(store.db, venue, input.login.trim().toLowerCase());
	const matches = await passwordMatches(person?.passwordHash ?? null, input.password);
	if (!person || !matches) return refused('wrong-password');
	const actor: PersonActor = { kind: 'person', venue, ...personOf(person) };
	return granted(await beginSession(store, actor, moment));
}

/** Begins a session for somebody already known to be this person. */
export async function beginSession(
	store: Store,
	actor: PersonActor | (HouseActor & { person: string }),
	{ now, steady }: Moment,
): Promise<Session> {
	const secret = newSecret();
	const lastsMs = SESSION_DAYS * DAY;
	const person = actor.kind === 'person' ? actor.id : actor.person;
	const session = secretHash(secret);
	await store.transaction(actor.venue, { actor, via: session, source: 'form', now }, async (tx) => {
		await insertSession(tx.db, {
			tokenHash: session,
			venue: actor.venue,
			person,
			beganAt: now,
			expiresAt: steady + lastsMs,
		});
		tx.log('signed-in', { person });
	});
	return { secret, lastsMs };
}

function personOf(person: Omit<PersonActor, 'kind' | 'venue'>): Omit<PersonActor, 'kind' | 'venue'> {
	const { id, name, role, houses, company } = person;
	return { id, name, role, houses, company };
}
