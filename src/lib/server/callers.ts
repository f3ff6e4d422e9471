import type { DeviceActor } from '../domain/people/actor.ts';
import type { Caller } from './door/door.ts';
import { sessionIn } from './gateway/cookies.ts';
import type { Store } from './store/store.ts';
import { identifyDevice, identifyIntegration, identifyPerson } from './usecases/identify.ts';
import type { Instant } from '../domain/time/instant.ts';

/** Who sends an HTTP request: the session in its cookie, else the device or integration of its bearer token. */
export async function callerOf(
	store: Store,
	headers: Headers,
	language: string,
	steady: Instant,
): Promise<Caller | null> {
	const bearer = bearerIn(headers.get('authorization'));
	if (bearer !== null) {
		// Integrations first: by HTTP it is they who have a show waiting for them; devices speak on their sockets.
		const actor = (await identifyIntegration(store.db, bearer)) ?? (await deviceOf(store, bearer));
		return actor && { actor, session: null, via: actor.id, source: 'http', language };
	}
	const secret = sessionIn({
		cookie: headers.get('cookie') ?? undefined,
		host: headers.get('host') ?? undefined,
		'x-forwarded-proto': headers.get('x-forwarded-proto') ?? undefined,
	});
	const signedIn = secret === null ? null : await identifyPerson(store.db, secret, steady);
	if (!signedIn) return null;
	return {
		actor: signedIn.actor,
		session: signedIn.session,
		via: signedIn.session,
		source: 'form',
		language,
	};
}

async function deviceOf(store: Store, bearer: string): Promise<DeviceActor | null> {
	const device = await identifyDevice(store.db, bearer);
	return device && !device.blocked ? device.actor : null;
}

export function bearerIn(authorization: string | null): string | null {
	const [, token] = /^Bearer ([A-Za-z0-9._~+/=-]{10,200})$/.exec(authorization ?? '') ?? [];
	return token ?? null;
}
