import { fail, redirect } from '@sveltejs/kit';
import { httpStatusOf } from '$lib/contract/http-status.ts';
import { newId } from '$lib/contract/ids.ts';
import { reach } from '$lib/domain/people/authority.ts';
import { mustBeSignedIn } from '../../desk/session.server.ts';
import { act, text, type Acted } from '../act.server.ts';
import { choicesIn } from './choices.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent();
	if (office.import === null) redirect(303, '/office');
	const { searchParams } = event.url;
	const prepared = searchParams.get('import');
	const imports = office.import;
	// What was taken just now is in the list below.
	if (prepared === null || imports.some(({ id }) => id === prepared))
		return { imports, prepared: null, shown: null, wrong: undefined };
	const caller = await mustBeSignedIn(event);
	const answer = await event.locals.foyer.enter('season:try-import', caller, {
		id: newId(),
		input: { import: prepared, ...choicesIn(searchParams) },
	});
	const chosen = { add: searchParams.get('houses') === 'add', as: searchParams.getAll('as').filter(Boolean) };
	return answer.ok
		? { imports, prepared: { id: prepared, ...chosen }, shown: answer.value, wrong: undefined }
		: { imports, prepared: null, shown: null, wrong: answer.message };
};

export const actions: Actions = {
	read: async (event) => {
		const caller = await mustBeSignedIn(event);
		// Reading a file costs more than asking who sends it.
		if (reach(caller.actor.role, 'season') === null) redirect(303, '/office');
		const { foyer } = event.locals;
		const file = (await event.request.formData()).get('file');
		const isFile = file instanceof File;
		const bytes = isFile ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
		const name = (isFile ? file.name : '').slice(0, 120) || '–';
		const input = { file: name, ...foyer.readSeasonFile(bytes) };
		const answer = await foyer.enter('season:prepare-import', caller, { id: newId(), input });
		if (answer.ok) redirect(303, `/office/import?import=${answer.value.import}`);
		return fail(httpStatusOf(answer), { about: 'read', refused: answer.message } satisfies Acted);
	},
	take: async (event) => {
		const form = await event.request.formData();
		return act(event, 'season:import', 'take', form, {
			import: text(form, 'import'),
			shown: text(form, 'shown'),
			take: text(form, 'take'),
			...choicesIn(form),
		});
	},
	undo: async (event) => {
		const form = await event.request.formData();
		const id = text(form, 'import');
		return act(event, 'season:undo-import', id, form, { import: id });
	},
};
