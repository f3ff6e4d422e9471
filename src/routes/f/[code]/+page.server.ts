import { fail, redirect } from '@sveltejs/kit';
import { newId } from '$lib/contract/ids.ts';
import { httpStatusOf } from '$lib/contract/http-status.ts';
import { COMMENT_LENGTH } from '$lib/domain/feedback/answer.ts';
import { readAnswerForm } from '../answer-form.ts';
import { readingOf, voiceIn } from '../../reading.ts';
import { knownVisitor, rememberVisitor } from '../visitor.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, locals, setHeaders } = event;
	const view = await locals.foyer.phone(params.code, knownVisitor(event));
	// Given with the question, so that two quick taps come from one phone.
	if (view.state === 'open') rememberVisitor(event);
	setHeaders({ 'cache-control': 'private, no-cache' });
	return { view, reading: readingOf(event, view.venue.languages), words: locals.foyer.catalogue('phone') };
};

export const actions: Actions = {
	/** The score alone, or with a comment; sent again it changes what stands [F8]. */
	default: async (event) => {
		const { params, locals, request, url } = event;
		const { venue } = await locals.foyer.phone(params.code, null);
		const { language } = readingOf(event, venue.languages);
		const form = await request.formData();
		const read = readAnswerForm(form);
		if (!read.ok) {
			const say = voiceIn(locals.foyer.catalogue('phone'), language);
			const comment = form.get('comment');
			return fail(400, {
				field: read.field,
				problem: say(`phone-wrong-${read.field}`, { max: COMMENT_LENGTH }),
				// What was typed is handed back, not thrown away.
				comment: typeof comment === 'string' ? comment : undefined,
			});
		}
		const { score, comment } = read;
		const caller = locals.foyer.visitor(rememberVisitor(event), language);
		const answer = await locals.foyer.enter('feedback:answer', caller, {
			id: newId(),
			input: { code: params.code, score, ...(comment !== undefined && { comment }) },
		});
		if (!answer.ok)
			return fail(httpStatusOf(answer), { field: 'form' as const, problem: answer.message, comment });
		redirect(303, url.pathname + url.search);
	},
};
