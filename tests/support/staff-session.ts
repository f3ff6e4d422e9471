import type { FoyerServer } from './foyer-server.ts';

/** A signed-in member of the demonstration's staff. */
export interface StaffSession {
	login: string;
	/** The `Cookie` header of every request of this browser. */
	cookie: string;
}

/** Signs in through the sign-in page's form, as a browser would. */
export async function signIn(
	server: Pick<FoyerServer, 'url' | 'demo'>,
	login: string,
	password: string = server.demo.passwords[login] ?? '',
): Promise<StaffSession> {
	const response = await postSignIn(server.url, login, password);
	const cookie = response.headers
		.getSetCookie()
		.map((line) => line.split(';')[0] ?? '')
		.join('; ');
	if (cookie === '')
		throw new Error(`${login} could not sign in: ${response.status} ${await response.text()}`);
	return { login, cookie };
}

/** The form post itself, with the page's own origin. */
export function postSignIn(
	url: string,
	login: string,
	password: string,
	headers: Record<string, string> = {},
): Promise<Response> {
	return fetch(`${url}/sign-in`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: url, accept: 'text/html', ...headers },
		body: new URLSearchParams({ login, password }),
	});
}
