/** Why a wish was not granted, as a code; the sentence for people stands in the word catalogues (`refusal-<code>`). */
export type RefusalCode =
	// the evening
	| 'point-unknown'
	| 'point-passed'
	| 'point-in-future'
	| 'point-too-long-ago'
	| 'nothing-to-undo'
	| 'already-held'
	| 'not-held'
	| 'nothing-to-delay'
	| 'nothing-to-clear'
	| 'night-not-over'
	| 'report-signed'
	| 'report-sent'
	| 'report-being-sent'
	| 'incident-time'
	| 'time-passed'
	| 'time-too-far'
	| 'other-day'
	| 'already-started'
	| 'not-running'
	| 'not-stopped'
	| 'evening-over'
	| 'no-release'
	| 'not-cancelled'
	| 'not-later'
	// help
	| 'claimed-by-other'
	| 'not-yours'
	| 'request-closed'
	| 'step-not-possible'
	// the screens
	| 'override-too-long'
	| 'override-scene'
	| 'override-words'
	// devices, people, feedback
	| 'code-unknown'
	| 'code-used'
	| 'code-expired'
	| 'device-unknown'
	| 'device-blocked'
	| 'name-taken'
	| 'person-unknown'
	| 'last-administrator'
	| 'nobody-may-send'
	| 'wrong-password'
	| 'weak-password'
	| 'answer-closed'
	// the season from outside
	| 'import-has-errors'
	| 'import-differs'
	| 'import-nothing'
	| 'import-taken'
	| 'import-not-latest'
	| 'import-held'
	// the season in the office
	| 'season-begun'
	| 'season-public'
	| 'season-used'
	| 'season-running'
	| 'season-overlaps'
	| 'season-day-impossible'
	| 'season-time-skipped'
	| 'season-time-twice'
	| 'season-break-outside'
	| 'season-short-title'
	| 'season-tonight'
	| 'season-overlaps-other'
	| 'company-plays'
	| 'company-produces'
	| 'company-people'
	| 'house-named'
	| 'house-coming'
	| 'house-in-use'
	// the programme of the screens
	| 'programme-changed'
	| 'programme-id-twice'
	| 'programme-scene-unknown'
	| 'programme-slot'
	| 'programme-about'
	| 'programme-band'
	| 'programme-never'
	| 'programme-dates'
	| 'programme-place-unknown'
	| 'programme-content-missing'
	| 'programme-content-foreign'
	| 'programme-medium-unknown'
	| 'programme-notice-empty'
	| 'programme-notice-long'
	// media and looks
	| 'upload-type'
	| 'upload-size'
	| 'upload-pixels'
	| 'upload-damaged'
	| 'upload-lost'
	| 'disk-full'
	| 'medium-hangs'
	| 'medium-wordless'
	| 'medium-film'
	// the door
	| 'not-signed-in'
	| 'token-unknown'
	| 'not-allowed'
	| 'bad-input'
	| 'unknown-command'
	| 'different-body'
	| 'too-many'
	| 'not-found'
	| 'unavailable'
	| 'old-page';

/** Facts the sentence needs: instants in epoch milliseconds under names that end in `At`, else words and numbers. */
export type RefusalDetails = Record<string, string | number>;

export interface Refusal {
	code: RefusalCode;
	details: RefusalDetails;
}

/** What a rule answers: the value, or why not. Thrown errors are for what nobody could have asked for. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

export function granted<Value>(value: Value): Outcome<Value> {
	return { ok: true, value };
}

export function refused(code: RefusalCode, details: RefusalDetails = {}): { ok: false; refusal: Refusal } {
	return { ok: false, refusal: { code, details } };
}
