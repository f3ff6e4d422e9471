import { error, fail, redirect } from '@sveltejs/kit';
import { httpStatusOf } from '$lib/contract/http-status.ts';
import { newId } from '$lib/contract/ids.ts';
import { mustBeSignedIn } from '../../../desk/session.server.ts';
import { act, text, type Acted } from '../../act.server.ts';
import { productionOf } from '../production-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent();
	const setUp = await event.locals.foyer.season.setUp(await mustBeSignedIn(event));
	if (office.season === null || setUp === null) redirect(303, '/office');
	const production = setUp.productions.find(({ id }) => id === event.params.production);
	if (!production) error(404);
	const { companies, defaults } = setUp;
	return { production, companies, defaults, added: event.url.searchParams.has('done') };
};

export const actions: Actions = {
	save: async (event) => {
		const form = await event.request.formData();
		return act(event, 'production:put', 'save', form, productionOf(form, event.params.production));
	},
	remove: async (event) => {
		const caller = await mustBeSignedIn(event);
		const form = await event.request.formData();
		const answer = await event.locals.foyer.enter('production:remove', caller, {
			id: text(form, 'id') || newId(),
			input: { production: event.params.production },
		});
		if (answer.ok) redirect(303, '/office/productions?removed');
		return fail(httpStatusOf(answer), { about: 'remove', refused: answer.message } satisfies Acted);
	},
};
