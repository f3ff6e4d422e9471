import type { Cookies } from '@sveltejs/kit';
import { isId, newId } from '$lib/contract/ids.ts';
import { keepsSecureCookies } from '$lib/contract/session-cookie.ts';

/** Longer than any code is answered, shorter than anybody is known to us: from doors until noon after, and a night [F8]. */
const KEPT_SECONDS = 2 * 24 * 60 * 60;

type Here = { cookies: Pick<Cookies, 'get' | 'set'>; url: URL };

/** The id this phone keeps, by which its answer can be changed; `null` when it keeps none of ours. */
export function knownVisitor({ cookies, url }: Here): string | null {
	const id = cookies.get(cookieName(url));
	return id !== undefined && isId(id) ? id : null;
}

/** This phone's id, given now if it has none. It is random, says nothing of the person, and is asked for nowhere else. */
export function rememberVisitor(here: Here): string {
	const known = knownVisitor(here);
	if (known !== null) return known;
	const id = newId();
	here.cookies.set(cookieName(here.url), id, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: keepsSecureCookies(here.url),
		maxAge: KEPT_SECONDS,
	});
	return id;
}

/** A bound cookie where the browser allows one, a plain one on a LAN without TLS [P5]. */
function cookieName(url: URL): string {
	return keepsSecureCookies(url) ? '__Host-foyer-visitor' : 'foyer-visitor';
}
