import { granted, refused, type Outcome } from '../refusal.ts';
import type { Instant } from '../time/instant.ts';
import type { HelpRequest, Outcome as HelpOutcome, Owner, RequestState } from './request.ts';

/** Nobody has it yet. */
type Unclaimed = Extract<RequestState, { name: 'raised' | 'offered' }>;

type Owned = Extract<RequestState, { name: 'claimed' | 'on_the_way' | 'with_patron' | 'handover' }>;

/** A request that still wants somebody. */
export type OpenState = Unclaimed | Owned;

/** How a request ended, as its patron may read it. */
export type PatronEnding = 'finished' | 'no-help' | 'taken-together' | 'taken-back';

/** A request's state as its patron may read it: a helper's name, nothing that is only for staff [H8]. */
export type PatronState =
	| { name: 'raised' }
	| { name: 'offered'; at: Instant }
	/** In a handover `helper` is who comes next [H8]. */
	| { name: 'claimed' | 'on_the_way' | 'with_patron' | 'handover'; helper: string; at: Instant }
	| { name: 'closed'; ending: PatronEnding; at: Instant };

export function isOpen(state: RequestState): state is OpenState {
	switch (state.name) {
		case 'raised':
		case 'offered':
		case 'claimed':
		case 'on_the_way':
		case 'with_patron':
		case 'handover':
			return true;
		case 'resolved':
		case 'could_not_assist':
		case 'duplicate_of':
		case 'cancelled_by_patron':
			return false;
	}
}

/** Open, and nobody's yet. */
export function isUnclaimed(state: RequestState): state is Unclaimed {
	return state.name === 'raised' || state.name === 'offered';
}

/** What the patron may know of it [H8]. */
export function patronState({ state }: Pick<HelpRequest, 'state'>): PatronState {
	switch (state.name) {
		case 'raised':
			return { name: 'raised' };
		case 'offered':
			return { name: 'offered', at: state.at };
		case 'claimed':
		case 'on_the_way':
		case 'with_patron':
			return { name: state.name, helper: state.owner.name, at: state.at };
		case 'handover':
			return { name: 'handover', helper: state.to.name, at: state.at };
		case 'resolved':
			return { name: 'closed', ending: 'finished', at: state.at };
		case 'could_not_assist':
			return { name: 'closed', ending: 'no-help', at: state.at };
		case 'duplicate_of':
			return { name: 'closed', ending: 'taken-together', at: state.at };
		case 'cancelled_by_patron':
			return { name: 'closed', ending: 'taken-back', at: state.at };
	}
}

/** Foyer shows it to staff who may take it [H1]. What was offered or claimed already stays as it is. */
export function decideOffer({ state }: HelpRequest, now: Instant): Outcome<RequestState> {
	if (!isOpen(state)) return refused('request-closed');
	return granted(state.name === 'raised' ? { name: 'offered', at: now } : state);
}

/**
 * Decides a claim [H6]: the first one owns it, the next is told who does and since when. The owner's own second claim
 * changes nothing. What is handed over is for the one it is handed to.
 */
export function decideClaim(request: HelpRequest, owner: Owner, now: Instant): Outcome<RequestState> {
	const { state } = request;
	if (!isOpen(state)) return refused('request-closed');
	if (isUnclaimed(state)) return granted({ name: 'claimed', owner, at: now });
	if (state.name === 'handover' && state.to.person === owner.person) {
		return granted({ name: 'claimed', owner, at: now });
	}
	if (state.owner.person === owner.person) return granted(state);
	return refused('claimed-by-other', { name: state.owner.name, sinceAt: state.at });
}

/** The owner sets off [H1]. Said twice it changes nothing; from the patron's side nobody sets off again. */
export function decideOnTheWay(request: HelpRequest, person: Owner, now: Instant): Outcome<RequestState> {
	return ownStep(request, person, (state) => {
		switch (state.name) {
			case 'claimed':
				return granted({ name: 'on_the_way', owner: state.owner, at: now });
			case 'on_the_way':
				return granted(state);
			case 'with_patron':
			case 'handover':
				return refused('step-not-possible', { state: state.name });
		}
	});
}

/**
 * The owner has arrived [H1]; somebody who stood beside the patron need not set off first. In a handover that nobody
 * has taken up it means: it stays with me.
 */
export function decideWithPatron(request: HelpRequest, person: Owner, now: Instant): Outcome<RequestState> {
	return ownStep(request, person, (state) =>
		granted(state.name === 'with_patron' ? state : { name: 'with_patron', owner: state.owner, at: now }),
	);
}

/** The owner, with the patron, hands over to a colleague, who then claims it [H1]. Another one may be chosen until then. */
export function decideHandOver(
	request: HelpRequest,
	person: Owner,
	to: Owner,
	now: Instant,
): Outcome<RequestState> {
	return ownStep(request, person, (state) => {
		if (state.name !== 'with_patron' && state.name !== 'handover') {
			return refused('step-not-possible', { state: state.name });
		}
		if (to.person === state.owner.person) return refused('step-not-possible', { state: state.name });
		if (state.name === 'handover' && state.to.person === to.person) return granted(state);
		return granted({ name: 'handover', owner: state.owner, to, at: now });
	});
}

/** The owner, with the patron, says how it ended: an outcome is required, and only who was there has one [H1][H15]. */
export function decideResolve(
	request: HelpRequest,
	person: Owner,
	outcome: HelpOutcome,
	now: Instant,
): Outcome<RequestState> {
	return ownStep(request, person, (state) =>
		state.name === 'with_patron'
			? granted({ name: 'resolved', owner: state.owner, outcome, at: now })
			: refused('step-not-possible', { state: state.name }),
	);
}

/** Could not assist, with the reason, from any open state [H1]: the owner, or whoever closes what nobody claimed. */
export function decideGiveUp(
	request: HelpRequest,
	person: Owner,
	reason: string,
	now: Instant,
): Outcome<RequestState> {
	return closing(request, person, (owner) => ({ name: 'could_not_assist', owner, reason, at: now }));
}

/**
 * The same wish asked a second time, from any open state [H1]. `original` must be one where the patron is or was helped,
 * so that nobody's wish ends in a ring of duplicates or with one that was taken back.
 */
export function decideDuplicate(
	request: HelpRequest,
	original: HelpRequest,
	person: Owner,
	now: Instant,
): Outcome<RequestState> {
	if (request.state.name === 'duplicate_of' && request.state.of === original.id)
		return granted(request.state);
	const helped = isOpen(original.state) || original.state.name === 'resolved';
	if (isOpen(request.state) && (original.id === request.id || !helped)) {
		return refused('step-not-possible', { state: original.state.name });
	}
	return closing(request, person, (owner) => ({ name: 'duplicate_of', owner, of: original.id, at: now }));
}

/** Something is to be done yet, after it was resolved [H1]. A second word replaces the first. */
export function decideFollowUp(
	{ state }: HelpRequest,
	person: Owner,
	note: string,
	now: Instant,
): Outcome<RequestState> {
	if (state.name !== 'resolved') return refused('step-not-possible', { state: state.name });
	if (state.owner.person !== person.person) return refused('not-yours', { name: state.owner.name });
	if (state.followUp?.note === note) return granted(state);
	return granted({ ...state, followUp: { by: person, note, at: now } });
}

/** The patron cancels, from any open state [H1][H8]. Said twice it changes nothing. */
export function decideCancel({ state }: HelpRequest, now: Instant): Outcome<RequestState> {
	if (state.name === 'cancelled_by_patron') return granted(state);
	return isOpen(state) ? granted({ name: 'cancelled_by_patron', at: now }) : refused('request-closed');
}

/** A step that only the one owner of an open request may take [H6]. */
function ownStep(
	{ state }: HelpRequest,
	person: Owner,
	step: (state: Owned) => Outcome<RequestState>,
): Outcome<RequestState> {
	if (!isOpen(state)) return refused('request-closed');
	if (isUnclaimed(state)) return refused('step-not-possible', { state: state.name });
	return state.owner.person === person.person
		? step(state)
		: refused('not-yours', { name: state.owner.name });
}

/** An end from any open state: the owner's, or of whoever closes what nobody claimed. */
function closing(
	request: HelpRequest,
	person: Owner,
	end: (owner: Owner) => RequestState,
): Outcome<RequestState> {
	if (isUnclaimed(request.state)) return granted(end(person));
	return ownStep(request, person, ({ owner }) => granted(end(owner)));
}
