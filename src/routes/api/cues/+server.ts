import { newId } from '$lib/contract/ids.ts';
import { answered, bodyOf, refusedBefore } from '../json.ts';
import type { RequestHandler } from './$types';

/**
 * A cue from a show control desk or a button box [T15]. The body is the cue itself; its own `cue` id makes it happen
 * once, so the id of the call need not be kept.
 */
export const POST: RequestHandler = async ({ locals: { foyer }, request }) => {
	const caller = await foyer.callerOf(request.headers);
	if (!caller) return refusedBefore(foyer, request, 'token-unknown');
	const input = await bodyOf(request);
	if (input === undefined) {
		return refusedBefore(foyer, request, 'bad-input', { field: 'body', problem: 'is not JSON' });
	}
	return answered(await foyer.enter('cue:send', caller, { id: newId(), input }));
};
