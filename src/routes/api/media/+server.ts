import { isId } from '$lib/contract/ids.ts';
import { answered, refusedBefore } from '../json.ts';
import type { RequestHandler } from './$types';

/**
 * A piece of a picture or film on its way into the library: the body is the bytes and nothing else, what they are of is
 * said in the address. Whoever is signed in and may; the last piece is answered with the medium.
 */
export const POST: RequestHandler = async ({ locals: { foyer }, request, url }) => {
	const caller = await foyer.callerOf(request.headers);
	if (!caller) return refusedBefore(foyer, request, 'not-signed-in');
	const [upload, name, company] = ['upload', 'name', 'company'].map((key) => url.searchParams.get(key) ?? '');
	const [offset, of] = ['offset', 'of'].map((key) => wholeNumber(url.searchParams.get(key)));
	const { body } = request;
	if (!upload || !isId(upload) || name === undefined || offset == null || !of || offset >= of || !body) {
		return refusedBefore(foyer, request, 'bad-input', {
			field: 'address',
			problem: 'does not say which piece of which file this is',
		});
	}
	const piece = { upload, name, offset, of, company: company ? company : null, body };
	return answered(await foyer.media.take(caller, piece));
};

function wholeNumber(text: string | null): number | null {
	return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : null;
}
