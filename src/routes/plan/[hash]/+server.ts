import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** A plan or a device's codes by hash, for a device with its token; it never changes, so it is kept for ever. */
export const GET: RequestHandler = async ({ params, request, locals }) => {
	const document = await locals.foyer.document(params.hash, request.headers.get('authorization'));
	if (!document) error(404, 'There is no such document for this device. Ask for the state again.');
	return new Response(document.json, {
		headers: {
			'content-type': 'application/json',
			'cache-control': 'private, max-age=31536000, immutable',
		},
	});
};
