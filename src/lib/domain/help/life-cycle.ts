import { granted, refused, type Outcome } from '../refusal.ts';
import type { Instant } from '../time/instant.ts';
import type { HelpRequest, Outcome as HelpOutcome, Owner, RequestState } from './request.ts';

type Owned = Extract<RequestState, { name: 'claimed' | 'on_the_way' | 'with_patron' }>;

/** A request that still wants somebody: not resolved, given up or cancelled. */
export type OpenState = Owned | Extract<RequestState, { name: 'raised' }>;

/** A request's state as its patron may read it: a helper's name, nothing that is only for staff [H8]. */
export type PatronState =
	| { name: 'raised' }
	| { name: 'claimed' | 'on_the_way' | 'with_patron'; helper: string; at: Instant }
	| { name: 'closed'; by: 'staff' | 'patron'; at: Instant };

export function isOpen(state: RequestState): state is OpenState {
	switch (state.name) {
		case 'raised':
		case 'claimed':
		case 'on_the_way':
		case 'with_patron':
			return true;
		case 'resolved':
		case 'could_not_assist':
		case 'cancelled_by_patron':
			return false;
	}
}

/** What the patron may know of it [H8]. */
export function patronState({ state }: Pick<HelpRequest, 'state'>): PatronState {
	switch (state.name) {
		case 'raised':
			return { name: 'raised' };
		case 'claimed':
		case 'on_the_way':
		case 'with_patron':
			return { name: state.name, helper: state.owner.name, at: state.at };
		case 'resolved':
		case 'could_not_assist':
			return { name: 'closed', by: 'staff', at: state.at };
		case 'cancelled_by_patron':
			return { name: 'closed', by: 'patron', at: state.at };
	}
}

/**
 * Decides a claim [H6]: the first one owns it, the next is told who does and since when. The owner's own second claim
 * changes nothing.
 */
export function decideClaim(request: HelpRequest, owner: Owner, now: Instant): Outcome<RequestState> {
	const { state } = request;
	if (!isOpen(state)) return refused('request-closed');
	if (state.name === 'raised') return granted({ name: 'claimed', owner, at: now });
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
				return refused('step-not-possible', { state: state.name });
		}
	});
}

/** The owner has arrived [H1]; somebody who stood beside the patron need not set off first. */
export function decideWithPatron(request: HelpRequest, person: Owner, now: Instant): Outcome<RequestState> {
	return ownStep(request, person, (state) =>
		granted(state.name === 'with_patron' ? state : { name: 'with_patron', owner: state.owner, at: now }),
	);
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
	const { state } = request;
	if (state.name === 'raised') return granted({ name: 'could_not_assist', owner: person, reason, at: now });
	return ownStep(request, person, ({ owner }) =>
		granted({ name: 'could_not_assist', owner, reason, at: now }),
	);
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
	if (state.name === 'raised') return refused('step-not-possible', { state: state.name });
	return state.owner.person === person.person
		? step(state)
		: refused('not-yours', { name: state.owner.name });
}
