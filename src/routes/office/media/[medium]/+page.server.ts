import { error, fail, redirect } from '@sveltejs/kit';
import { httpStatusOf } from '$lib/contract/http-status.ts';
import { newId } from '$lib/contract/ids.ts';
import { mustBeSignedIn } from '../../../desk/session.server.ts';
import { act, number, text, texts, type Acted } from '../../act.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const shelf = await event.locals.foyer.media.shelf(await mustBeSignedIn(event));
	const one = shelf?.media.find(({ id }) => id === event.params.medium);
	if (!shelf || !one) error(404);
	return { one, owner: shelf.companies.find(({ id }) => id === one.company)?.name ?? null };
};

export const actions: Actions = {
	save: async (event) => {
		const form = await event.request.formData();
		return act(event, 'media:put', 'save', form, {
			medium: event.params.medium,
			name: text(form, 'name'),
			alt: texts(form, 'alt'),
			focalX: number(form, 'focalX') / 100,
			focalY: number(form, 'focalY') / 100,
		});
	},
	remove: async (event) => {
		const caller = await mustBeSignedIn(event);
		const form = await event.request.formData();
		const answer = await event.locals.foyer.enter('media:remove', caller, {
			id: text(form, 'id') || newId(),
			input: { medium: event.params.medium },
		});
		if (answer.ok) redirect(303, '/office/media?removed');
		return fail(httpStatusOf(answer), { about: 'remove', refused: answer.message } satisfies Acted);
	},
};
