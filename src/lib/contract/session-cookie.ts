/**
 * Whether the browser keeps a Secure cookie from here: over https, and on the machine itself, which browsers trust as
 * much. On a LAN without TLS it would drop it [P5].
 */
export function keepsSecureCookies({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): boolean {
	return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** The session's cookie: bound to host and path where the browser allows it, a plain one on a LAN without TLS [P5]. */
export function sessionCookieName(secure: boolean): '__Host-foyer' | 'foyer' {
	return secure ? '__Host-foyer' : 'foyer';
}
