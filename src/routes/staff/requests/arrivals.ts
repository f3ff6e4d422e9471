import { isUnclaimed } from '$lib/domain/help/life-cycle.ts';
import type { HelpRequest } from '$lib/domain/help/request.ts';

/**
 * What came since `known` was written down and wants this person: what nobody has claimed, and what a colleague hands
 * over to them. A phone sounds for it once [H13].
 */
export function arrivals(
	known: ReadonlySet<string>,
	requests: readonly HelpRequest[],
	me: string,
): HelpRequest[] {
	return requests.filter(
		(request) =>
			!known.has(newsOf(request)) &&
			(isUnclaimed(request.state) || (request.state.name === 'handover' && request.state.to.person === me)),
	);
}

/** A request as something a phone sounds for once; handed over, it is news again. */
export function newsOf({ id, state }: HelpRequest): string {
	return state.name === 'handover' ? `${id} ${state.at}` : id;
}

export function unclaimed(requests: readonly HelpRequest[]): HelpRequest[] {
	return requests.filter(({ state }) => isUnclaimed(state));
}
