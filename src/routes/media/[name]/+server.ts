import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** A picture by its name, which holds the hash of its content. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const media = await locals.foyer.media(params.name);
	if (!media) error(404, 'There is no such picture.');
	return new Response(media.body, {
		headers: { 'content-type': media.type, 'cache-control': 'public, max-age=31536000, immutable' },
	});
};
