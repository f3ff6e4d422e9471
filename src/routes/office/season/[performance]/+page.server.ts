import { error, fail, redirect } from '@sveltejs/kit';
import { httpStatusOf } from '$lib/contract/http-status.ts';
import { newId } from '$lib/contract/ids.ts';
import { mustBeSignedIn } from '../../../desk/session.server.ts';
import { text, type Acted } from '../../act.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent();
	if (office.season === null) error(403);
	const caller = await mustBeSignedIn(event);
	const performance = await event.locals.foyer.season.performance(caller, event.params.performance);
	if (!performance) error(404);
	return { performance, mayCancel: office.season.mayCancel, done: event.url.searchParams.get('done') };
};

export const actions: Actions = {
	remove: async (event) => {
		const caller = await mustBeSignedIn(event);
		const form = await event.request.formData();
		const { performance } = event.params;
		const answer = await event.locals.foyer.enter('performance:remove', caller, {
			id: text(form, 'id') || newId(),
			input: { performance },
		});
		if (answer.ok) redirect(303, '/office/season?removed');
		return fail(httpStatusOf(answer), { about: 'remove', refused: answer.message } satisfies Acted);
	},
};
