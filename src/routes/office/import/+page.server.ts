import { fail, redirect } from '@sveltejs/kit';
import { httpStatusOf } from '$lib/contract/http-status.ts';
import { newId } from '$lib/contract/ids.ts';
import { reach } from '$lib/domain/people/authority.ts';
import type { ShownImport } from '$lib/domain/season/dry-run.ts';
import type { ShownUndo } from '$lib/domain/season/undo.ts';
import { mustBeSignedIn } from '../../desk/session.server.ts';
import { act, text, type Acted } from '../act.server.ts';
import { choicesIn } from './choices.ts';
import type { Actions, PageServerLoad } from './$types';

/** A file or an import that is looked at, or why it cannot be; else the page lists what was taken. */
interface Looked {
	prepared: { id: string; add: boolean; as: string[] } | null;
	shown: ShownImport | null;
	undo: (ShownUndo & { id: string }) | null;
	wrong: string | undefined;
}

const LISTING: Looked = { prepared: null, shown: null, undo: null, wrong: undefined };

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent();
	const imports = office.import ?? [];
	// Who may not is told so by the office itself.
	if (office.import === null) return { imports, ...LISTING };
	const { searchParams } = event.url;
	const [prepared, undo] = [searchParams.get('import'), searchParams.get('undo')];
	const caller = await mustBeSignedIn(event);
	// What was taken or taken back just now is in the list.
	if (undo !== null && imports.some(({ id, latest }) => latest && id === undo)) {
		const wish = { id: newId(), input: { import: undo } };
		const answer = await event.locals.foyer.enter('season:try-undo', caller, wish);
		if (!answer.ok) return { imports, ...LISTING, wrong: answer.message };
		return { imports, ...LISTING, undo: { id: undo, ...answer.value } };
	}
	if (prepared === null || imports.some(({ id }) => id === prepared)) return { imports, ...LISTING };
	const wish = { id: newId(), input: { import: prepared, ...choicesIn(searchParams) } };
	const answer = await event.locals.foyer.enter('season:try-import', caller, wish);
	if (!answer.ok) return { imports, ...LISTING, wrong: answer.message };
	const chosen = { add: searchParams.get('houses') === 'add', as: searchParams.getAll('as').filter(Boolean) };
	return { imports, ...LISTING, prepared: { id: prepared, ...chosen }, shown: answer.value };
};

export const actions: Actions = {
	read: async (event) => {
		const caller = await mustBeSignedIn(event);
		// Reading a file costs more than asking who sends it.
		if (reach(caller.actor.role, 'administer') === null) redirect(303, '/office/import');
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
		const input = { import: text(form, 'import'), shown: text(form, 'shown') };
		return act(event, 'season:undo-import', 'undo', form, input, ({ stays }) => String(stays));
	},
};
