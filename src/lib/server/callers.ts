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
	now: Instant,
): Promise<Caller | null> {
	const bearer = bearerIn(headers.get('authorization'));
	if (bearer !== null) {
		const device = await identifyDevice(store.db, bearer);
		const actor = device
			? device.blocked
				? null
				: device.actor
			: await identifyIntegration(store.db, bearer);
		return actor && { actor, session: null, via: actor.id, source: 'http', language };
	}
	const secret = sessionIn(headers.get('cookie') ?? undefined);
	const signedIn = secret === null ? null : await identifyPerson(store.db, secret, now);
	if (!signedIn) return null;
	return {
		actor: signedIn.actor,
		session: signedIn.session,
		via: signedIn.session,
		source: 'form',
		language,
	};
}

export function bearerIn(authorization: string | null): string | null {
	const [, token] = /^Bearer ([A-Za-z0-9._~+/=-]{10,200})$/.exec(authorization ?? '') ?? [];
	return token ?? null;
}
