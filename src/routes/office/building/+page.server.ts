import { act, text } from '../act.server.ts';
import { houseOf } from './house-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { office } = await parent();
	// Who may not is told so by the office itself.
	return { building: office.building ?? [] };
};

export const actions: Actions = {
	add: async (event) => {
		const form = await event.request.formData();
		return act(event, 'house:put', 'add', form, houseOf(form, null));
	},
	save: async (event) => {
		const form = await event.request.formData();
		const house = text(form, 'house');
		return act(event, 'house:put', house, form, houseOf(form, house));
	},
	remove: async (event) => {
		const form = await event.request.formData();
		const house = text(form, 'house');
		return act(event, 'house:remove', house, form, { house }, () => 'removed');
	},
};
