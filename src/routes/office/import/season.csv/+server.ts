import { mustBeSignedIn } from '../../../desk/session.server.ts';
import type { RequestHandler } from './$types';

/** The template of a season file, to be downloaded. */
export const GET: RequestHandler = async (event) => {
	await mustBeSignedIn(event);
	return new Response(await event.locals.foyer.seasonTemplate(), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="season.csv"',
			'cache-control': 'no-store',
		},
	});
};
