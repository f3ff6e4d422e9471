import { act, text } from '../act.server.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	add: async (event) => {
		const form = await event.request.formData();
		const role = text(form, 'role');
		return act(event, 'person:add', 'add', form, {
			name: text(form, 'name'),
			login: text(form, 'login').trim().toLowerCase(),
			role,
			houses: form.getAll('houses'),
			company: role === 'company' ? text(form, 'company') || null : null,
			password: text(form, 'password'),
		});
	},
	password: async (event) => {
		const form = await event.request.formData();
		const person = text(form, 'person');
		return act(event, 'person:set-password', person, form, { person, password: text(form, 'password') });
	},
	remove: async (event) => {
		const form = await event.request.formData();
		const person = text(form, 'person');
		return act(event, 'person:remove', person, form, { person });
	},
};
