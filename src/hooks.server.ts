import { randomBytes } from 'node:crypto';
import { error, type Handle, type HandleServerError, type RequestEvent } from '@sveltejs/kit';
import { building } from '$app/environment';
import { log } from './entry/log.ts';
import { openedFoyer } from './entry/slot.ts';
import { readsRightToLeft } from './lib/words/direction.ts';
import { voiceIn } from './routes/reading.ts';

const headers = {
	// Not no-referrer: with it browsers send our own form posts with `Origin: null`, and they would be refused [P5].
	'Referrer-Policy': 'same-origin',
	'X-Content-Type-Options': 'nosniff',
	'Permissions-Policy':
		'screen-wake-lock=(self), fullscreen=(self), autoplay=(self), camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(), display-capture=()',
};

export const handle: Handle = async ({ event, resolve }) => {
	const foyer = openedFoyer();
	if (foyer) event.locals.foyer = foyer;
	else if (!building) error(503, 'Foyer is starting. Try again in a moment.');

	const response = await resolve(event, {
		transformPageChunk: ({ html }) => {
			const language = event.locals.language ?? 'en';
			return html
				.replace('%foyer.language%', language)
				.replace('%foyer.direction%', readsRightToLeft(language) ? 'rtl' : 'ltr');
		},
	});
	for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
	return response;
};

export const handleError: HandleServerError = ({ error: cause, event, status }) => {
	if (status === 404) return worded(event, 'lost');
	const reference = randomBytes(4).toString('hex');
	// The route, not the address: addresses hold codes and ids that are nobody's business in a log.
	log.error(
		{ err: cause, reference, route: event.route.id, method: event.request.method, status },
		'request failed',
	);
	return { ...worded(event, 'broken'), reference };
};

/** What the error page says: what happened, what to do next, and the way out, in the visitor's language. */
function worded({ locals, request }: RequestEvent, what: 'lost' | 'broken'): App.Error {
	const { foyer } = locals;
	const language = (locals.language ??= foyer.languageFor(request.headers.get('accept-language')));
	const say = voiceIn(foyer.catalogue('phone'), language);
	return { message: say(`error-${what}`), next: say(`error-${what}-next`), home: say('error-home') };
}
