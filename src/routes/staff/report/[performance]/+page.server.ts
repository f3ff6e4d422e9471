import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Answer } from '$lib/contract/events.ts';
import { httpStatusOf } from '$lib/contract/http-status.ts';
import { newId } from '$lib/contract/ids.ts';
import { nearestInstant } from '$lib/domain/time/zone.ts';
import { HOUR, type Instant } from '$lib/domain/time/instant.ts';
import { deskData, languageOf } from '../../../desk/page-data.server.ts';
import { mustBeSignedIn } from '../../../desk/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** A time of day that somebody notes is meant around here, or around now while it is earlier: also the next morning. */
const INTO_THE_EVENING_MS = 3 * HOUR;

export const load: PageServerLoad = async (event) => {
	const { actor } = await mustBeSignedIn(event);
	const { foyer } = event.locals;
	const [data, page] = await Promise.all([
		deskData(event, 'report'),
		foyer.reports.page(actor, event.params.performance, languageOf(event)),
	]);
	if (!page) error(404);
	const { view, remarks, sections, letter } = page;
	const wishes = { sign: newId(), note: newId(), send: newId() };
	return { ...data, view, remarks, sections, letter, wishes };
};

export const actions: Actions = {
	sign: async (event) => {
		const { form, caller } = await posted(event);
		const note = textOf(form, 'note');
		const answer = await event.locals.foyer.enter('report:sign', caller, {
			id: textOf(form, 'id'),
			input: { performance: event.params.performance, note },
		});
		return settled(event, answer, { about: 'sign', note });
	},
	note: async (event) => {
		const { form, caller } = await posted(event);
		const [kind, time, words] = [textOf(form, 'kind'), textOf(form, 'time'), textOf(form, 'words')];
		const kept = { about: 'note', kind, time, words } as const;
		const at = await instantOf(event, time);
		if (at === null) return fail(400, { ...kept, refused: null });
		const id = textOf(form, 'id');
		const answer = await event.locals.foyer.enter('report:note-incident', caller, {
			id,
			input: { performance: event.params.performance, incident: id, kind, at, words },
		});
		return settled(event, answer, kept, '#incidents');
	},
	remove: async (event) => {
		const { form, caller } = await posted(event);
		const input = { incident: textOf(form, 'incident') };
		const answer = await event.locals.foyer.enter('report:remove-incident', caller, { id: newId(), input });
		return settled(event, answer, { about: 'remove' }, '#incidents');
	},
	send: async (event) => {
		const { form, caller } = await posted(event);
		const input = { performance: event.params.performance };
		const answer = await event.locals.foyer.enter('report:send', caller, { id: textOf(form, 'id'), input });
		return settled(event, answer, { about: 'send' });
	},
};

type Event = RequestEvent<{ performance: string }>;

async function posted(event: Event) {
	const caller = await mustBeSignedIn(event);
	return { caller, form: await event.request.formData() };
}

function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

/** The instant a typed time means; `null`: it is none. */
async function instantOf(event: Event, time: string): Promise<Instant | null> {
	if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
	const { actor } = await mustBeSignedIn(event);
	const { foyer } = event.locals;
	const page = await foyer.reports.page(actor, event.params.performance, languageOf(event));
	if (!page) error(404);
	const { venue } = await foyer.frontDoor();
	const around = Math.min(foyer.now(), page.view.plannedStart + INTO_THE_EVENING_MS);
	return nearestInstant(time, around, venue.zone);
}

/** What was done is read on the page itself; what was refused stands where it was asked for, with what was written. */
function settled<const Kept extends { about: string }>(
	{ params }: Event,
	answer: Answer<unknown>,
	kept: Kept,
	place = '',
) {
	if (!answer.ok) return fail(httpStatusOf(answer), { ...kept, refused: answer.message });
	redirect(303, `/staff/report/${encodeURIComponent(params.performance)}${place}`);
}
