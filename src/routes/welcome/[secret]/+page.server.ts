import { fail, redirect } from '@sveltejs/kit';
import { parseWelcome } from '$lib/contract/forms.ts';
import { keepsSecureCookies } from '$lib/contract/session-cookie.ts';
import { httpStatusOf } from '$lib/contract/http-status.ts';
import { deskData, languageOf, refusalVoice } from '../../desk/page-data.server.ts';
import { keepSession } from '../../desk/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	// The address is the secret: it must not stay in a history that others read, nor in a shared cache.
	event.setHeaders({ 'cache-control': 'no-store' });
	const [data, open] = await Promise.all([
		deskData(event, 'staff'),
		event.locals.foyer.adminLinkOpen(event.params.secret),
	]);
	return { ...data, open };
};

export const actions: Actions = {
	default: async (event) => {
		const { cookies, locals, params, request, url } = event;
		const entries = Object.fromEntries(await request.formData());
		const form = parseWelcome(entries);
		const kept = { name: textOf(entries['name']), login: textOf(entries['login']) };
		if (!form.ok)
			return fail(400, {
				...kept,
				message: refusalVoice(event)('refusal-bad-input', { field: form.field, problem: form.problem }),
			});
		const answer = await locals.foyer.acceptAdminLink(params.secret, form.fields, {
			secure: keepsSecureCookies(url),
			language: languageOf(event),
		});
		if (!answer.ok) return fail(httpStatusOf(answer), { ...kept, message: answer.message });
		keepSession(cookies, answer.value);
		redirect(303, '/office');
	},
};

function textOf(entry: FormDataEntryValue | undefined): string {
	return typeof entry === 'string' ? entry.slice(0, 200) : '';
}
