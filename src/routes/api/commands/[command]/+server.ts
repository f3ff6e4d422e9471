import { isCommand } from '$lib/contract/payloads.ts';
import { answered, bodyOf, refusedBefore } from '../../json.ts';
import type { RequestHandler } from './$types';

/** Every command of the door over HTTP: the body is `{ id, input }`, the caller a session cookie or a bearer token. */
export const POST: RequestHandler = async ({ locals: { foyer }, params, request }) => {
	const caller = await foyer.callerOf(request.headers);
	if (!caller) return refusedBefore(foyer, request, 'not-signed-in');
	const { command } = params;
	if (!isCommand(command)) return refusedBefore(foyer, request, 'unknown-command');
	const call = await bodyOf(request);
	if (!isCall(call)) {
		return refusedBefore(foyer, request, 'bad-input', {
			field: 'body',
			problem: 'is not { id, input } in JSON',
		});
	}
	return answered(await foyer.enter(command, caller, call));
};

/** The door judges both; here it only matters that they can be handed over. */
function isCall(body: unknown): body is { id: string; input: unknown } {
	return (
		typeof body === 'object' &&
		body !== null &&
		'id' in body &&
		typeof body.id === 'string' &&
		'input' in body
	);
}
