import { redirect } from '@sveltejs/kit';
import { reach } from '$lib/domain/people/authority.ts';
import { deskData } from '../../desk/page-data.server.ts';
import { mustBeSignedIn } from '../../desk/session.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const {
		actor: { id, name, role, houses },
	} = await mustBeSignedIn(event);
	const may = reach(role, 'override-screens') !== null;
	// Who looks after the screens without putting anything up may see what stands there.
	if (!may && reach(role, 'pair-devices') === null) redirect(303, '/staff');
	const data = await deskData(event, 'staff', 'stage', 'console', 'screen');
	return { ...data, me: { id, name, role, houses }, may };
};
