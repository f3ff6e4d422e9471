import { redirect } from '@sveltejs/kit';
import { mustBeSignedIn } from '../../desk/session.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const shelf = await event.locals.foyer.media.shelf(await mustBeSignedIn(event));
	// Who may not is told so by the office itself.
	if (!shelf) return { companies: [], productions: [], venueToo: false };
	const { companies, productions, venue } = shelf;
	if (venue === null && companies.length === 0) redirect(303, '/staff');
	return {
		companies: companies.map(({ id, name, accent }) => ({ id, name, accent })),
		productions: productions.map(({ id, title, company }) => ({ id, title, company })),
		venueToo: venue !== null,
	};
};
