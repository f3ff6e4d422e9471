import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** A picture or a film by its name, which holds the hash of its content; a part of it where a player asks for one. */
export const GET: RequestHandler = async ({ params, request, locals }) => {
	const media = await locals.foyer.media.open(params.name, request.headers.get('range'));
	if (!media) error(404, 'There is no such picture.');
	if (media === 'unsatisfiable') return new Response(null, { status: 416 });
	const { body, type, size, first, last, part } = media;
	return new Response(body, {
		status: part ? 206 : 200,
		headers: {
			'content-type': type,
			'content-length': String(last - first + 1),
			'accept-ranges': 'bytes',
			'cache-control': 'public, max-age=31536000, immutable',
			...(part && { 'content-range': `bytes ${first}-${last}/${size}` }),
		},
	});
};
