import { error } from '@sveltejs/kit';
import { act, text } from '../act.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, locals }) => {
	const { office } = await parent();
	if (office.tokens === null) error(403);
	return { address: locals.foyer.address() };
};

export const actions: Actions = {
	make: async (event) => {
		const form = await event.request.formData();
		return act(event, 'token:make', 'make', form, { name: text(form, 'name') }, ({ secret }) => secret);
	},
	revoke: async (event) => {
		const form = await event.request.formData();
		const token = text(form, 'token');
		return act(event, 'token:revoke', token, form, { token });
	},
};
