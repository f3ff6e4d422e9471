import { error, fail, redirect } from '@sveltejs/kit';
import { httpStatusOf } from '$lib/contract/http-status.ts';
import { newId } from '$lib/contract/ids.ts';
import { mustBeSignedIn } from '../../../desk/session.server.ts';
import { act, text, type Acted } from '../../act.server.ts';
import { companyOf } from '../company-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent();
	const setUp = await event.locals.foyer.season.setUp(await mustBeSignedIn(event));
	if (office.season === null || setUp === null) error(403);
	const company = setUp.companies.find(({ id }) => id === event.params.company);
	if (!company) error(404);
	const productions = setUp.productions
		.filter((one) => one.company === company.id)
		.map(({ id, title }) => ({ id, title }));
	return { company, productions, done: event.url.searchParams.get('done') };
};

export const actions: Actions = {
	save: async (event) => {
		const form = await event.request.formData();
		const input = companyOf(form, event.params.company);
		return act(event, 'company:put', 'save', form, input, () => 'saved');
	},
	remove: async (event) => {
		const caller = await mustBeSignedIn(event);
		const form = await event.request.formData();
		const answer = await event.locals.foyer.enter('company:remove', caller, {
			id: text(form, 'id') || newId(),
			input: { company: event.params.company },
		});
		if (answer.ok) redirect(303, '/office/companies?removed');
		return fail(httpStatusOf(answer), { about: 'remove', refused: answer.message } satisfies Acted);
	},
};
