import { error } from '@sveltejs/kit';
import { newId } from '$lib/contract/ids.ts';
import { act, number, text } from '../act.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, locals }) => {
	const { office } = await parent();
	if (office.integrations === null) error(403);
	return { addresses: locals.foyer.addresses() };
};

export const actions: Actions = {
	put: async (event) => {
		const form = await event.request.formData();
		const integration = text(form, 'integration');
		const input = {
			integration: integration || newId(),
			name: text(form, 'name'),
			settings: settingsOf(form),
		};
		const about = integration || `add-${text(form, 'kind')}`;
		return act(event, 'integration:put', about, form, input, ({ secret }) => secret ?? '');
	},
	remove: async (event) => {
		const form = await event.request.formData();
		const integration = text(form, 'integration');
		return act(event, 'integration:remove', integration, form, { integration }, () => '');
	},
};

/** What the form says; whether it can be so is the door's to judge. */
function settingsOf(form: FormData) {
	const kind = text(form, 'kind');
	if (kind === 'osc') {
		return {
			kind,
			host: text(form, 'host').trim(),
			port: number(form, 'port'),
			allow: text(form, 'allow')
				.split(/[\s,;]+/)
				.filter(Boolean),
			token: text(form, 'token'),
		};
	}
	const events = form.getAll('cue').map((cue, index) => ({
		cue: typeof cue === 'string' ? cue.trim() : '',
		on: form.getAll('on')[index],
		point: form.getAll('point')[index],
	}));
	return {
		kind,
		url: text(form, 'url').trim(),
		house: text(form, 'house'),
		customField: text(form, 'customField').trim() || null,
		map: events.filter(({ cue }) => cue !== ''),
	};
}
