import { deskData } from '../desk/page-data.server.ts';
import { mustBeSignedIn } from '../desk/session.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const {
		actor: { id, name, role, houses },
	} = await mustBeSignedIn(event);
	return { ...(await deskData(event, 'staff', 'stage')), me: { id, name, role, houses } };
};
