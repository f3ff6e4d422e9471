import { error, fail, redirect } from '@sveltejs/kit';
import { httpStatusOf } from '$lib/contract/http-status.ts';
import { newId } from '$lib/contract/ids.ts';
import { mustBeSignedIn } from '../../../desk/session.server.ts';
import { text, type Acted } from '../../act.server.ts';
import { productionOf } from '../production-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent();
	const setUp = await event.locals.foyer.season.setUp(await mustBeSignedIn(event));
	if (office.season === null || setUp === null) error(403);
	const production = setUp.productions.find(({ id }) => id === event.params.production);
	if (!production) error(404);
	const { companies, defaults } = setUp;
	const { searchParams } = event.url;
	const done = searchParams.has('saved') ? 'saved' : searchParams.has('done') ? 'added' : null;
	return { production, companies, defaults, done };
};

export const actions: Actions = {
	/** What saving would do; what was sent comes back with it, so that just that is saved. */
	look: async (event) => {
		const caller = await mustBeSignedIn(event);
		const form = await event.request.formData();
		const input = productionOf(form, event.params.production);
		const answer = await event.locals.foyer.season.productionProspect(caller, input);
		if (!answer.ok) return refusal('save', answer);
		const sent = [...form.entries()].flatMap(([name, value]) =>
			typeof value === 'string' && name !== 'id' ? [{ name, value }] : [],
		);
		return { about: 'look', refused: undefined, looked: { prospect: answer.value, sent } };
	},
	save: async (event) => {
		const caller = await mustBeSignedIn(event);
		const form = await event.request.formData();
		const answer = await event.locals.foyer.enter('production:put', caller, {
			id: text(form, 'id') || newId(),
			input: productionOf(form, event.params.production),
		});
		if (!answer.ok) return refusal('save', answer);
		redirect(303, `/office/productions/${encodeURIComponent(event.params.production)}?saved`);
	},
	remove: async (event) => {
		const caller = await mustBeSignedIn(event);
		const form = await event.request.formData();
		const answer = await event.locals.foyer.enter('production:remove', caller, {
			id: text(form, 'id') || newId(),
			input: { production: event.params.production },
		});
		if (!answer.ok) return refusal('remove', answer);
		redirect(303, '/office/productions?removed');
	},
};

function refusal(about: string, answer: { ok: false; code: string; message: string }) {
	const acted = { about, refused: answer.message } satisfies Acted;
	return fail(httpStatusOf(answer), { ...acted, looked: undefined });
}
