import { error } from '@sveltejs/kit';
import { whoIsSignedIn } from '../../desk/session.server.ts';
import type { RequestHandler } from './$types';

/** A plan or a device's codes by hash, for a device with its token or staff who look after walls; it never changes, so it is kept for ever. */
export const GET: RequestHandler = async ({ params, request, locals }) => {
	const bearer = request.headers.get('authorization');
	const person = bearer === null ? await whoIsSignedIn({ locals, request }) : null;
	const document = person
		? await locals.foyer.planFor(params.hash, person.actor)
		: await locals.foyer.document(params.hash, bearer);
	if (!document) error(404, 'There is no such document for this device. Ask for the state again.');
	return new Response(document.json, {
		headers: {
			'content-type': 'application/json',
			'cache-control': 'private, max-age=31536000, immutable',
		},
	});
};
