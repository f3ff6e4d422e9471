import { error } from '@sveltejs/kit';
import { isId } from '$lib/contract/ids.ts';
import type { PageServerLoad } from './$types';

/** The shell is the same for every screen: what a screen shows comes by its token, never by its address. */
export const load: PageServerLoad = ({ params }) => {
	if (!isId(params.id)) error(404, 'No screen can be called that. Open /screen to make a new one.');
	return { id: params.id };
};
