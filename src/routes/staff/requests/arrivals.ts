import type { HelpRequest } from '$lib/domain/help/request.ts';

/** The requests that came since `known` was written down and that nobody has claimed: what a phone sounds for, once [H13]. */
export function arrivals(known: ReadonlySet<string>, requests: readonly HelpRequest[]): HelpRequest[] {
	return unclaimed(requests).filter(({ id }) => !known.has(id));
}

export function unclaimed(requests: readonly HelpRequest[]): HelpRequest[] {
	return requests.filter(({ state }) => state.name === 'raised');
}
