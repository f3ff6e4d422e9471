import { error } from '@sveltejs/kit';
import { deskData } from '../desk/page-data.server.ts';
import { mustBeSignedIn } from '../desk/session.server.ts';
import { notYours } from './not-yours.server.ts';
import { closedTo, officeSectionsOf } from './sections.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const caller = await mustBeSignedIn(event);
	const [data, office] = await Promise.all([
		deskData(
			event,
			'staff',
			'office',
			'console',
			'integrations',
			'import',
			'season',
			'media',
			'screen',
			'phone',
		),
		event.locals.foyer.office(caller),
	]);
	if (officeSectionsOf(office).length === 0) error(403, notYours(event, data.language, null));
	const closed = closedTo(office, event.url.pathname);
	if (closed) error(403, notYours(event, data.language, closed));
	return { ...data, office, me: { name: caller.actor.name, role: caller.actor.role } };
};
