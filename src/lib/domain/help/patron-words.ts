import { MINUTE, type Instant } from '../time/instant.ts';
import type { PatronEnding, PatronState } from './life-cycle.ts';

/** The sentences a patron can read of a request, as keys of the word catalogues [H8][H9][K9]. */
export const PATRON_SENTENCES = [
	'help-waiting-to-be-sent',
	'help-nobody-on-line',
	'help-not-yet-seen',
	'help-seen',
	'help-on-the-way',
	'help-here',
	'help-handover',
	'help-closed',
	'help-no-help',
	'help-taken-together',
	'help-cancelled',
] as const;

export type PatronSentence = (typeof PATRON_SENTENCES)[number];

const ENDINGS: Record<PatronEnding, PatronSentence> = {
	finished: 'help-closed',
	'no-help': 'help-no-help',
	'taken-together': 'help-taken-together',
	'taken-back': 'help-cancelled',
};

/** The same for the strip that stays after the visitor was forgotten: its state without need or name [K8]. */
export type StripSentence = `strip-${PatronSentence}`;

/** What the kiosk says of one request. */
export interface PatronWords {
	key: PatronSentence;
	/** Who helps, for the sentences that name somebody. */
	helper: string | null;
	/** Whole minutes since the patron asked [H4]; stands still once it is closed. */
	minutes: number;
}

/** A request as the kiosk knows it. */
export interface AskedFor {
	raisedAt: Instant;
	/** `null`: the server has not yet answered that it is kept, so nobody may say "sent" [H3]. */
	state: PatronState | null;
}

/**
 * The sentence for a request at `now`. While nobody has claimed it and no staff device is on line, the patron is sent
 * to a person instead of left waiting [H9].
 */
export function patronWords({ raisedAt, state }: AskedFor, staffOnLine: boolean, now: Instant): PatronWords {
	const words = (key: PatronSentence, helper: string | null = null, until = now): PatronWords => ({
		key,
		helper,
		minutes: Math.max(0, Math.floor((until - raisedAt) / MINUTE)),
	});
	if (state === null) return words('help-waiting-to-be-sent');
	switch (state.name) {
		case 'raised':
		case 'offered':
			return words(staffOnLine ? 'help-not-yet-seen' : 'help-nobody-on-line');
		case 'claimed':
			return words('help-seen', state.helper);
		case 'on_the_way':
			return words('help-on-the-way', state.helper);
		case 'with_patron':
			return words('help-here', state.helper);
		case 'handover':
			return words('help-handover', state.helper);
		case 'closed':
			return words(ENDINGS[state.ending], null, state.at);
	}
}

/** What may stay on the screen of a kiosk after its visitor has gone [K8]. */
export function stripWords({ key, minutes }: PatronWords): { key: StripSentence; minutes: number } {
	return { key: `strip-${key}`, minutes };
}
