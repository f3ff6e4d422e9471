import { keepsSecureCookies, sessionCookieName } from '../../contract/session-cookie.ts';

/** What of a request's headers says which session it is; `x-forwarded-proto` as the entry made it true. */
export interface SessionHeaders {
	cookie?: string | undefined;
	host?: string | undefined;
	'x-forwarded-proto'?: string | string[] | undefined;
}

/**
 * The session secret among a request's cookies. Only the name that is right for how the request came counts: over https
 * a plain cookie may have been planted by whoever can write on the plain line, or by a neighbouring name [P5].
 */
export function sessionIn(headers: SessionHeaders): string | null {
	const from = `${headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'}://${headers.host ?? ''}`;
	if (!URL.canParse(from)) return null;
	const wanted = sessionCookieName(keepsSecureCookies(new URL(from)));
	for (const pair of (headers.cookie ?? '').split(';')) {
		const [name, ...value] = pair.trim().split('=');
		if (name === wanted) return value.join('=') || null;
	}
	return null;
}
