import { redirect } from '@sveltejs/kit';
import { newId } from '$lib/contract/ids.ts';
import { deskData } from '../desk/page-data.server.ts';
import { dropSession, mustBeSignedIn, whoIsSignedIn } from '../desk/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await mustBeSignedIn(event);
	return deskData(event, 'staff');
};

export const actions: Actions = {
	default: async (event) => {
		const caller = await whoIsSignedIn(event);
		const everywhere = (await event.request.formData()).get('everywhere') === 'yes';
		if (caller) {
			await event.locals.foyer.enter('me:sign-out', caller, { id: newId(), input: { everywhere } });
		}
		dropSession(event.cookies);
		redirect(303, '/sign-in');
	},
};
