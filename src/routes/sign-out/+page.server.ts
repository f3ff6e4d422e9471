import { fail, redirect } from '@sveltejs/kit';
import { httpStatusOf } from '$lib/contract/http-status.ts';
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
			const wish = { id: newId(), input: { everywhere } };
			const answer = await event.locals.foyer.enter('me:sign-out', caller, wish);
			// The session still stands: a browser that forgot it could not end it any more.
			if (!answer.ok) return fail(httpStatusOf(answer), { message: answer.message });
		}
		dropSession(event.cookies);
		redirect(303, '/sign-in');
	},
};
