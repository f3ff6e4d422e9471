import { fail, redirect } from '@sveltejs/kit';
import { parseSignIn } from '$lib/contract/forms.ts';
import { httpStatusOf } from '$lib/contract/http-status.ts';
import { keepsSecureCookies } from '$lib/contract/session-cookie.ts';
import { deskData, languageOf, refusalVoice } from '../desk/page-data.server.ts';
import { readingOf } from '../reading.ts';
import { firstPageOf, keepSession, whoIsSignedIn } from '../desk/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const caller = await whoIsSignedIn(event);
	if (caller) redirect(303, firstPageOf(caller.actor.role));
	const data = await deskData(event, 'staff');
	const { language, others } = readingOf(event, data.venue.languages);
	return { ...data, language, others };
};

export const actions: Actions = {
	default: async (event) => {
		const { cookies, getClientAddress, locals, request, url } = event;
		const entries = Object.fromEntries(await request.formData());
		const form = parseSignIn(entries);
		const login = typeof entries['login'] === 'string' ? entries['login'].slice(0, 80) : '';
		if (!form.ok)
			return fail(400, {
				login,
				message: refusalVoice(event)('refusal-bad-input', { field: form.field, problem: form.problem }),
			});
		const answer = await locals.foyer.signIn(form.fields, {
			address: getClientAddress(),
			secure: keepsSecureCookies(url),
			language: languageOf(event),
		});
		if (!answer.ok) return fail(httpStatusOf(answer), { login, message: answer.message });
		keepSession(cookies, answer.value);
		// Now that the cookie is made, the page it leads to is decided by who it says they are.
		redirect(303, '/sign-in');
	},
};
