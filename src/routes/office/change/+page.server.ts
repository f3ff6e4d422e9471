import { error, fail, redirect } from '@sveltejs/kit';
import { httpStatusOf } from '$lib/contract/http-status.ts';
import { newId } from '$lib/contract/ids.ts';
import { calendarDay, localTime } from '$lib/domain/time/zone.ts';
import { mustBeSignedIn } from '../../desk/session.server.ts';
import { text, type Acted } from '../act.server.ts';
import { performancePath } from '../season/listed.ts';
import { fieldsIn, inputOf } from './wish.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { office, venue } = await event.parent();
	if (office.season === null) error(403);
	const caller = await mustBeSignedIn(event);
	const { season } = event.locals.foyer;
	const sent = fieldsIn(event.url.searchParams);
	const setUp = await season.setUp(caller);
	const current = sent.performance === null ? null : await season.performance(caller, sent.performance);
	const asked = sent.step === 'cancel' || sent.step === 'reinstate' || sent.time !== '';
	const start = current?.plannedStart ?? null;
	const fields = {
		...sent,
		production: sent.production || (current?.production ?? ''),
		house: sent.house || (current?.house ?? ''),
		date: sent.date || (start === null ? '' : calendarDay(start, venue.zone)),
		time: sent.time || (start === null ? '' : localTime(start, venue.zone)),
	};
	const answer = asked ? await season.prospect(caller, { step: sent.step, ...inputOf(fields) }) : null;
	return {
		fields,
		current,
		productions: setUp?.productions.map(({ id, title }) => ({ id, title })) ?? [],
		prospect: answer?.ok ? answer.value : null,
		wrong: answer && !answer.ok ? answer.message : undefined,
	};
};

export const actions: Actions = {
	default: async (event) => {
		const caller = await mustBeSignedIn(event);
		const { foyer } = event.locals;
		const form = await event.request.formData();
		const fields = fieldsIn(form);
		const id = text(form, 'id') || newId();
		const input = inputOf(fields);
		const meets = form.has('meets');
		switch (fields.step) {
			case 'put': {
				const answer = await foyer.enter('performance:put', caller, { id, input: { ...input, meets } });
				if (!answer.ok) return refusal(answer);
				const done = fields.performance === null ? 'added' : 'changed';
				redirect(303, `${performancePath(answer.value.performance)}?done=${done}`);
				break;
			}
			case 'move': {
				const answer = await foyer.enter('performance:move', caller, { id, input: { ...input, meets } });
				if (!answer.ok) return refusal(answer);
				redirect(303, `${performancePath(fields.performance ?? '')}?done=moved`);
				break;
			}
			case 'cancel': {
				const answer = await foyer.enter('performance:cancel', caller, { id, input });
				if (!answer.ok) return refusal(answer);
				redirect(303, `${performancePath(fields.performance ?? '')}?done=cancelled`);
				break;
			}
			case 'reinstate': {
				const answer = await foyer.enter('performance:reinstate', caller, { id, input: { ...input, meets } });
				if (!answer.ok) return refusal(answer);
				redirect(303, `${performancePath(fields.performance ?? '')}?done=reinstated`);
			}
		}
	},
};

function refusal(answer: { ok: false; code: string; message: string }) {
	return fail(httpStatusOf(answer), { about: 'change', refused: answer.message } satisfies Acted);
}
