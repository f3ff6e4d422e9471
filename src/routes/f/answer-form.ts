import { COMMENT_LENGTH, SCORES, type Score } from '$lib/domain/feedback/answer.ts';

export type ReadForm =
	| { ok: true; score: Score; comment: string | undefined }
	| { ok: false; field: 'score' | 'comment' | 'form' };

/**
 * What a patron's form says: a score exactly as its button sends it, perhaps with a comment. Nothing is guessed at:
 * "5 ", "6", "4.5" or a field that no form of ours has make it unreadable, by the field that is wrong.
 */
export function readAnswerForm(form: FormData): ReadForm {
	const fields = [...form.keys()];
	if (
		fields.some((name) => name !== 'score' && name !== 'comment') ||
		new Set(fields).size !== fields.length
	) {
		return { ok: false, field: 'form' };
	}
	const score = SCORES.find((known) => String(known) === form.get('score'));
	if (score === undefined) return { ok: false, field: 'score' };
	const comment = form.get('comment');
	if (comment === null) return { ok: true, score, comment: undefined };
	// A browser sends line ends as two characters and counts them as one.
	if (typeof comment !== 'string' || comment.replaceAll('\r\n', '\n').length > COMMENT_LENGTH) {
		return { ok: false, field: 'comment' };
	}
	return { ok: true, score, comment };
}
