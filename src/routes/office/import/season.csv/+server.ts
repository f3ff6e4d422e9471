import { redirect } from '@sveltejs/kit';
import { reach } from '$lib/domain/people/authority.ts';
import { mustBeSignedIn } from '../../../desk/session.server.ts';
import type { RequestHandler } from './$types';

/** The template of a season file, to be downloaded. */
export const GET: RequestHandler = async (event) => {
	const { actor } = await mustBeSignedIn(event);
	if (reach(actor.role, 'administer') === null) redirect(303, '/office/import');
	return new Response(await event.locals.foyer.seasonTemplate(), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="season.csv"',
			'cache-control': 'no-store',
		},
	});
};
