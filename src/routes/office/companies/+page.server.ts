import { error, fail, redirect } from '@sveltejs/kit';
import { httpStatusOf } from '$lib/contract/http-status.ts';
import { newId } from '$lib/contract/ids.ts';
import { mustBeSignedIn } from '../../desk/session.server.ts';
import { text, type Acted } from '../act.server.ts';
import { companyOf } from './company-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent();
	const setUp = await event.locals.foyer.season.setUp(await mustBeSignedIn(event));
	if (office.season === null || setUp === null) error(403);
	const { companies, productions } = setUp;
	const [own] = companies;
	// Who plans for one company has nothing to choose from.
	if (office.season.ownCompany && own) redirect(303, `/office/companies/${encodeURIComponent(own.id)}`);
	return {
		removed: event.url.searchParams.has('removed'),
		companies: companies.map((company) => ({
			...company,
			productions: productions.filter((one) => one.company === company.id).length,
		})),
	};
};

export const actions: Actions = {
	add: async (event) => {
		const caller = await mustBeSignedIn(event);
		const form = await event.request.formData();
		const input = companyOf(form, null);
		const id = text(form, 'id') || newId();
		const answer = await event.locals.foyer.enter('company:put', caller, { id, input });
		if (!answer.ok) {
			return fail(httpStatusOf(answer), { about: 'add', refused: answer.message } satisfies Acted);
		}
		redirect(303, `/office/companies/${encodeURIComponent(answer.value.company)}?done=added`);
	},
};
