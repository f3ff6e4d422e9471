/** The session's cookie: bound to host and path where the browser allows it, a plain one on a LAN without TLS [P5]. */
export function sessionCookieName(secure: boolean): string {
	return secure ? '__Host-foyer' : 'foyer';
}

/** The session secret among a request's cookies. */
export function sessionIn(cookieHeader: string | undefined): string | null {
	for (const pair of (cookieHeader ?? '').split(';')) {
		const [name, ...value] = pair.trim().split('=');
		if (name === sessionCookieName(true) || name === sessionCookieName(false)) return value.join('=') || null;
	}
	return null;
}
