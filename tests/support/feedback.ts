import type { FoyerServer } from './foyer-server.ts';
import { bearer } from './http.ts';
import { openScreen } from './sockets.ts';

/** The first code that an exit screen of the demonstration draws. */
export async function codeAt(server: Pick<FoyerServer, 'url' | 'demo'>, device: string): Promise<string> {
	const screen = await openScreen(server, device);
	const { codes } = await screen.slice('device');
	screen.close();
	const response = await fetch(`${server.url}/plan/${codes}`, {
		headers: { ...bearer(server.demo.tokens[device] ?? '') },
	});
	const [, code] = /\/F\/([0-9A-Z]{16})"/.exec(await response.text()) ?? [];
	if (code === undefined) throw new Error(`The screen "${device}" draws no codes.`);
	return code;
}

/** The form behind a code, posted as a phone without script does. `cookie` makes it the same phone again. */
export function answerFeedback(
	{ url }: Pick<FoyerServer, 'url'>,
	code: string,
	form: Record<string, string>,
	cookie = '',
): Promise<Response> {
	return fetch(`${url}/f/${code}`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: url, accept: 'text/html', ...(cookie && { cookie }) },
		body: new URLSearchParams(form),
	});
}
