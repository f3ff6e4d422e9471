import { error } from '@sveltejs/kit';
import { languageOf } from '../../../../desk/page-data.server.ts';
import { mustBeSignedIn } from '../../../../desk/session.server.ts';
import type { RequestHandler } from './$types';

/** The report as a file for spreadsheets. */
export const GET: RequestHandler = async (event) => {
	const { actor } = await mustBeSignedIn(event);
	const { performance } = event.params;
	const csv = await event.locals.foyer.reports.csv(actor, performance, languageOf(event));
	if (csv === null) error(404);
	return new Response(csv, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${performance}.csv"`,
			'cache-control': 'no-store',
		},
	});
};
