import { error, fail, redirect } from '@sveltejs/kit';
import { httpStatusOf } from '$lib/contract/http-status.ts';
import { newId } from '$lib/contract/ids.ts';
import { deskData, languageOf } from '../../../desk/page-data.server.ts';
import { mustBeSignedIn } from '../../../desk/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { actor } = await mustBeSignedIn(event);
	const { foyer } = event.locals;
	const [data, page] = await Promise.all([
		deskData(event, 'report'),
		foyer.reports.page(actor, event.params.performance, languageOf(event)),
	]);
	if (!page) error(404);
	const { view, remarks, sections } = page;
	return { ...data, view, remarks, sections, wish: newId() };
};

export const actions: Actions = {
	default: async (event) => {
		const caller = await mustBeSignedIn(event);
		const form = await event.request.formData();
		const { performance } = event.params;
		const [id, note] = [form.get('id'), form.get('note')];
		const answer = await event.locals.foyer.enter('report:sign', caller, {
			id: typeof id === 'string' ? id : newId(),
			input: { performance, note: typeof note === 'string' ? note : '' },
		});
		if (!answer.ok) return fail(httpStatusOf(answer), { refused: answer.message, note });
		redirect(303, `/staff/report/${encodeURIComponent(performance)}`);
	},
};
