import { error } from '@sveltejs/kit';
import { mustBeSignedIn } from '../../desk/session.server.ts';
import { act, text } from '../act.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent();
	if (office.programme === null) error(403);
	const { foyer } = event.locals;
	const day = event.url.searchParams.get('day') ?? '';
	const from = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
	const programme = await foyer.programme(await mustBeSignedIn(event), from);
	if (programme === null) error(403);
	return { programme, words: foyer.catalogue('common', 'screen', 'office', 'programme', 'refusals') };
};

export const actions: Actions = {
	save: async (event) => {
		const form = await event.request.formData();
		const input = { ...documentIn(text(form, 'document')), basedOn: text(form, 'basedOn') };
		return act(event, 'programme:save', 'save', form, input, ({ version }) => version);
	},
};

/** The programme as the page sent it; what is no document is nothing, and judged at the door. */
function documentIn(json: string): object {
	try {
		const document: unknown = JSON.parse(json);
		return typeof document === 'object' && document !== null ? document : {};
	} catch (error) {
		if (error instanceof SyntaxError) return {};
		throw error;
	}
}
