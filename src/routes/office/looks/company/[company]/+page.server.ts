import { error } from '@sveltejs/kit';
import { mustBeSignedIn } from '../../../../desk/session.server.ts';
import { act, text, texts } from '../../../act.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const shelf = await event.locals.foyer.media.shelf(await mustBeSignedIn(event));
	const company = shelf?.companies.find(({ id }) => id === event.params.company);
	if (!shelf || !company) error(404);
	return { company, media: shelf.media };
};

export const actions: Actions = {
	save: async (event) => {
		const form = await event.request.formData();
		const picture = (name: string) => text(form, name) || null;
		const input = {
			company: event.params.company,
			accent: text(form, 'accent'),
			face: text(form, 'face'),
			logo: picture('logo'),
			portrait: picture('portrait'),
			signature: picture('signature'),
			thanks: texts(form, 'thanks'),
		};
		return act(event, 'company:brand', 'save', form, input, ({ accent }) =>
			accent === input.accent.toLowerCase() ? 'saved' : 'lightened',
		);
	},
};
