import { error } from '@sveltejs/kit';
import { mustBeSignedIn } from '../../../../desk/session.server.ts';
import { act, text, texts } from '../../../act.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Empty lines to write in, at the end of the credits. */
const EMPTY_LINES = 3;

export const load: PageServerLoad = async (event) => {
	const shelf = await event.locals.foyer.media.shelf(await mustBeSignedIn(event));
	const production = shelf?.productions.find(({ id }) => id === event.params.production);
	if (!shelf || !production) error(404);
	const company = shelf.companies.find(({ id }) => id === production.company);
	return {
		production,
		company: company ?? null,
		media: shelf.media,
		lines: production.credits.length + EMPTY_LINES,
	};
};

export const actions: Actions = {
	save: async (event) => {
		const form = await event.request.formData();
		const credits = form
			.getAll('credit')
			.flatMap((line) => (typeof line === 'string' ? [line] : []))
			.map((line) => ({
				role: texts(form, `role-${line}`),
				name: text(form, `name-${line}`).trim(),
			}))
			.map(({ role, name }) => ({ role: said(role), name }))
			.filter(({ role, name }) => name !== '' || Object.keys(role).length > 0);
		return act(event, 'production:brand', 'save', form, {
			production: event.params.production,
			picture: text(form, 'picture') || null,
			credits,
		});
	},
};

function said(role: Record<string, string>): Record<string, string> {
	return Object.fromEntries(Object.entries(role).filter(([, words]) => words.trim() !== ''));
}
