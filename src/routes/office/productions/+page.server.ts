import { error, fail, redirect } from '@sveltejs/kit';
import { httpStatusOf } from '$lib/contract/http-status.ts';
import { newId } from '$lib/contract/ids.ts';
import { mustBeSignedIn } from '../../desk/session.server.ts';
import { text, type Acted } from '../act.server.ts';
import { productionOf } from './production-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent();
	const setUp = await event.locals.foyer.season.setUp(await mustBeSignedIn(event));
	if (office.season === null || setUp === null) error(403);
	return { setUp, removed: event.url.searchParams.has('removed') };
};

export const actions: Actions = {
	add: async (event) => {
		const caller = await mustBeSignedIn(event);
		const form = await event.request.formData();
		const answer = await event.locals.foyer.enter('production:put', caller, {
			id: text(form, 'id') || newId(),
			input: productionOf(form, null),
		});
		if (answer.ok) redirect(303, `/office/productions/${encodeURIComponent(answer.value.production)}?done`);
		return fail(httpStatusOf(answer), { about: 'add', refused: answer.message } satisfies Acted);
	},
};
