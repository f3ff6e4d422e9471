import type { RefusalCode } from '../domain/refusal.ts';
import type { Answer } from './events.ts';

/**
 * The HTTP status of every refusal, for those who come by HTTP. 409 is for a wish that was understood and allowed but
 * does not fit how things stand: look again, then decide. 422 is for a value that a person has to choose anew.
 */
export const HTTP_STATUS: Record<RefusalCode, number> = {
	'point-unknown': 422,
	'point-passed': 409,
	'point-in-future': 422,
	'point-too-long-ago': 422,
	'nothing-to-undo': 409,
	'already-held': 409,
	'not-held': 409,
	'nothing-to-delay': 409,
	'nothing-to-clear': 409,
	'night-not-over': 409,
	'report-signed': 409,
	'report-sent': 409,
	'report-being-sent': 409,
	'incident-time': 422,
	'time-passed': 422,
	'time-too-far': 422,
	'other-day': 422,
	'already-started': 409,
	'not-running': 409,
	'not-stopped': 409,
	'evening-over': 409,
	'no-release': 409,
	'not-cancelled': 409,
	'not-later': 422,

	'override-too-long': 422,
	'override-scene': 422,
	'override-words': 422,

	'claimed-by-other': 409,
	'not-yours': 409,
	'request-closed': 409,
	'step-not-possible': 409,

	'code-unknown': 404,
	'code-used': 409,
	'code-expired': 410,
	'device-unknown': 404,
	'device-blocked': 403,
	'name-taken': 409,
	'person-unknown': 404,
	'last-administrator': 409,
	'nobody-may-send': 422,
	'wrong-password': 403,
	'weak-password': 422,
	'answer-closed': 410,

	'import-has-errors': 422,
	'import-differs': 409,
	'import-nothing': 409,
	'import-taken': 409,
	'import-not-latest': 409,
	'import-held': 409,

	'season-begun': 409,
	'season-public': 409,
	'season-used': 409,
	'season-running': 409,
	'season-overlaps': 409,
	'season-day-impossible': 422,
	'season-time-skipped': 422,
	'season-time-twice': 422,
	'season-break-outside': 422,
	'season-short-title': 422,
	'season-tonight': 403,
	'season-overlaps-other': 409,
	'company-plays': 409,
	'company-produces': 409,
	'company-people': 409,
	'house-named': 409,
	'house-coming': 409,
	'house-in-use': 409,

<<<<<<< HEAD
=======
	'upload-type': 422,
	'upload-size': 422,
	'upload-pixels': 422,
	'upload-damaged': 422,
	'upload-lost': 409,
	'disk-full': 503,
	'medium-hangs': 409,
	'medium-wordless': 422,
	'medium-film': 422,
>>>>>>> c4f8ac6e7c1c2f3d7dffcf31d46dfdc612329375
	'programme-changed': 409,
	'programme-id-twice': 422,
	'programme-scene-unknown': 422,
	'programme-slot': 422,
	'programme-about': 422,
	'programme-band': 422,
	'programme-never': 422,
	'programme-dates': 422,
	'programme-place-unknown': 422,
	'programme-content-missing': 422,
	'programme-content-foreign': 422,
	'programme-medium-unknown': 422,
	'programme-notice-empty': 422,
	'programme-notice-long': 422,
<<<<<<< HEAD
	'upload-type': 415,
	'upload-size': 413,
	'upload-pixels': 422,
	'upload-damaged': 422,
	'upload-lost': 409,
	'disk-full': 507,
	'medium-hangs': 409,
	'medium-wordless': 422,
	'medium-film': 422,
=======
>>>>>>> c4f8ac6e7c1c2f3d7dffcf31d46dfdc612329375

	'not-signed-in': 401,
	'token-unknown': 401,
	'not-allowed': 403,
	'bad-input': 400,
	'unknown-command': 404,
	'different-body': 409,
	'too-many': 429,
	'not-found': 404,
	unavailable: 503,
	'old-page': 409,
};

/** The status of an answer: 200 when it was granted, 500 for a code this build does not know. */
export function httpStatusOf(answer: Answer<unknown>): number {
	if (answer.ok) return 200;
	const statuses: Record<string, number> = HTTP_STATUS;
	return Object.hasOwn(statuses, answer.code) ? (statuses[answer.code] ?? 500) : 500;
}
