import { redirect, type Cookies, type RequestEvent } from '@sveltejs/kit';
import { sessionCookieName } from '$lib/contract/session-cookie.ts';
import type { PersonActor } from '$lib/domain/people/actor.ts';
import { reach } from '$lib/domain/people/authority.ts';
import type { Role } from '$lib/domain/people/roles.ts';
import type { Foyer, SessionCookie } from '$lib/server/foyer.ts';

type Caller = NonNullable<Awaited<ReturnType<Foyer['callerOf']>>>;

/** A caller who is a person with a session. */
export type SignedIn = Caller & { actor: PersonActor };

function isPerson(caller: Caller | null): caller is SignedIn {
	return caller?.actor.kind === 'person';
}

/** Who sends this request, if it is a signed-in person. */
export async function whoIsSignedIn({
	locals,
	request,
}: Pick<RequestEvent, 'locals' | 'request'>): Promise<SignedIn | null> {
	const caller = await locals.foyer.callerOf(request.headers);
	return isPerson(caller) ? caller : null;
}

/** The signed-in person of this request; everybody else is sent to the sign-in page. */
export async function mustBeSignedIn(event: Pick<RequestEvent, 'locals' | 'request'>): Promise<SignedIn> {
	return (await whoIsSignedIn(event)) ?? redirect(303, '/sign-in');
}

/** Where a person begins: at the evening, or, for those who set things up, in the office. */
export function firstPageOf(role: Role): '/staff' | '/office' {
	return reach(role, 'pair-devices') !== null && reach(role, 'stamp-house') === null ? '/office' : '/staff';
}

export function keepSession(cookies: Cookies, { name, secret, seconds, secure }: SessionCookie): void {
	cookies.set(name, secret, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure,
		maxAge: seconds,
	});
}

/** Both names a session may have: one browser may have come by https and by plain http. */
export function dropSession(cookies: Cookies): void {
	for (const secure of [false, true]) cookies.delete(sessionCookieName(secure), { path: '/', secure });
}
