import { redirect } from '@sveltejs/kit';
import { reach } from '$lib/domain/people/authority.ts';
import { deskData } from '../../desk/page-data.server.ts';
import { mustBeSignedIn } from '../../desk/session.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { actor } = await mustBeSignedIn(event);
	if (reach(actor.role, 'read-report') === null) redirect(303, '/staff');
	const [data, reports] = await Promise.all([
		deskData(event, 'report'),
		event.locals.foyer.reports.list(actor),
	]);
	return { ...data, reports };
};
