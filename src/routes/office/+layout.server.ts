import { redirect } from '@sveltejs/kit';
import { deskData } from '../desk/page-data.server.ts';
import { mustBeSignedIn } from '../desk/session.server.ts';
import { officeSectionsOf } from './sections.ts';
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
	if (officeSectionsOf(office).length === 0) redirect(303, '/staff');
	return { ...data, office, me: { name: caller.actor.name, role: caller.actor.role } };
};
