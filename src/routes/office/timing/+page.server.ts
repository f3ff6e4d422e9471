import { error } from '@sveltejs/kit';
import { act } from '../act.server.ts';
import { timingOf } from './timing-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { office } = await parent();
	if (office.timing === null) error(403);
	return { timing: office.timing };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		return act(event, 'settings:timing', 'timing', form, timingOf(form));
	},
};
