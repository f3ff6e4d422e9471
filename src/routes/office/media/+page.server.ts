import { redirect } from '@sveltejs/kit';
import { mustBeSignedIn } from '../../desk/session.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const caller = await mustBeSignedIn(event);
	const shelf = await event.locals.foyer.media.shelf(caller);
	// Who may not is told so by the office itself.
	if (!shelf) return { media: [], owners: [], venueToo: false, removed: false };
	const { media, companies, venue } = shelf;
	if (venue === null && companies.length === 0) redirect(303, '/staff');
	return {
		media,
		owners: companies.map(({ id, name }) => ({ id, name })),
		venueToo: venue !== null,
		removed: event.url.searchParams.has('removed'),
	};
};
