import type { RequestEvent } from '@sveltejs/kit';
import type { Foyer } from '$lib/server/foyer.ts';
import { keepsSecureCookies } from '$lib/contract/session-cookie.ts';
import { voicesOf, type Say } from '$lib/words/words.ts';

type Words = Parameters<Foyer['catalogue']>[number];

/** What every page of the desk carries: the words, the language of the browser, the venue and the server's clock. */
export async function deskData(
	{ locals, request, url }: Pick<RequestEvent, 'locals' | 'request' | 'url'>,
	...words: Words[]
) {
	const { foyer } = locals;
	const language = languageOf({ locals, request });
	locals.language = language;
	const { venue } = await foyer.frontDoor();
	return {
		language,
		venue,
		catalogue: foyer.catalogue('common', ...words),
		now: foyer.now(),
		/** Whether what is sent from here can be read on the way. */
		readable: !keepsSecureCookies(url),
		/** The same server by https, where it is. */
		secureAddress: foyer.tls.address(),
		certificate: foyer.tls.standing(),
	};
}

export function languageOf({ locals, request }: Pick<RequestEvent, 'locals' | 'request'>): string {
	return locals.foyer.languageFor(request.headers.get('accept-language'));
}

/** The voice for a refusal that the page itself utters, before the door. */
export function refusalVoice(event: Pick<RequestEvent, 'locals' | 'request'>): Say {
	const catalogue = event.locals.foyer.catalogue('refusals');
	return voicesOf(catalogue, 'en', () => undefined)(languageOf(event));
}
