import { isValid, normaliseCode } from '../../domain/feedback/codes.ts';
import type { FeedbackCode, Score } from '../../domain/feedback/answer.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { findCode, putAnswer } from '../store/feedback.ts';
import { loadEvening } from '../store/performances.ts';
import type { Db } from '../store/store.ts';
import type { UseCase } from './ask.ts';

/** A patron's answer: counts from the first tap, one for each code and device, changeable until the code ends [F3][F8]. */
export const answerFeedback: UseCase<
	{ code: string; score: Score; comment?: string | undefined },
	null
> = async ({ actor, venue, input, now, db, share }) => {
	const code = await openCode(db, venue, input.code, now);
	if (!code.ok) return code;
	await share((shared) =>
		putAnswer(shared, venue, {
			code: code.value.code,
			visitor: actor.id,
			performance: code.value.performance,
			place: code.value.place,
			score: input.score,
			comment: input.comment,
			answeredAt: now,
		}),
	);
	return granted(null);
};

/** The code behind what somebody scanned or typed, if it is open now [F2]. */
async function openCode(db: Db, venue: string, typed: string, now: Instant): Promise<Outcome<FeedbackCode>> {
	const normal = normaliseCode(typed);
	const code = normal === null ? null : await findCode(db, venue, normal);
	const evening = code && (await loadEvening(db, venue, code.performance));
	if (!code || !evening) return refused('code-unknown');
	return isValid(code, evening.happened, now) ? granted(code) : refused('answer-closed');
}
