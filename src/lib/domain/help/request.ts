import type { Instant } from '../time/instant.ts';

/** What a patron can ask for at a kiosk today; a kind fixes priority, team and timers [H2]. */
export const HELP_KINDS = ['step-free', 'sighted-guide', 'question'] as const;

export type HelpKind = (typeof HELP_KINDS)[number];

export const OUTCOMES = ['helped', 'passed-on', 'not-found', 'not-needed'] as const;

/** How a request ended, one tap, required [H15]. */
export type Outcome = (typeof OUTCOMES)[number];

/** The longest note of a patron, in characters [P4]. */
export const NOTE_LENGTH = 200;

/** A member of staff as the patron reads it: "Sam is on the way". */
export interface Owner {
	person: string;
	name: string;
}

/** What is to be done yet after a request was resolved, and who asked for it [H1]. */
export interface FollowUp {
	by: Owner;
	/** One optional sentence of staff; deleted with the patron's note [H10]. */
	note: string;
	at: Instant;
}

/** Where a request stands [H1]. States have their own shapes: nobody owns what nobody claimed. */
export type RequestState =
	/** It is kept; nobody who may see it was on line yet. */
	| { name: 'raised' }
	/** Since `at` it was before the eyes of staff who may take it. */
	| { name: 'offered'; at: Instant }
	| { name: 'claimed'; owner: Owner; at: Instant }
	| { name: 'on_the_way'; owner: Owner; at: Instant }
	| { name: 'with_patron'; owner: Owner; at: Instant }
	/** Still the owner's, until `to` has claimed it: nobody is left alone in between. */
	| { name: 'handover'; owner: Owner; to: Owner; at: Instant }
	| { name: 'resolved'; owner: Owner; outcome: Outcome; at: Instant; followUp?: FollowUp }
	| { name: 'could_not_assist'; owner: Owner; reason: string; at: Instant }
	/** The same wish as request `of`, where it is seen to. */
	| { name: 'duplicate_of'; owner: Owner; of: string; at: Instant }
	| { name: 'cancelled_by_patron'; at: Instant };

export interface HelpRequest {
	/** Made by the asking device, so that the same wish sent twice is one request [H3]. */
	id: string;
	kind: HelpKind;
	/** Where the patron stands, in the venue's words: "Kiosk by the box office". No name, unless offered [H10]. */
	place: string;
	/** The kiosk that asked. */
	device: string;
	/** One optional sentence of the patron; deleted 24 h after the request is closed [H10]. */
	note: string;
	raisedAt: Instant;
	state: RequestState;
}
