import type { Answer, CommandValue } from '../../src/lib/contract/events.ts';
import { newId } from '../../src/lib/contract/ids.ts';
import type { CommandInput, CommandName } from '../../src/lib/contract/payloads.ts';
import type { FoyerServer } from './foyer-server.ts';

/** An HTTP answer of the door. */
export interface HttpAnswer<Value> {
	status: number;
	answer: Answer<Value>;
}

/** The headers by which somebody is known: a page's session with its origin, or a bearer token. */
export type Credentials = { cookie: string; origin: string } | { authorization: string };

export function bearer(token: string): Credentials {
	return { authorization: `Bearer ${token}` };
}

/** A command by HTTP. */
export function command<Name extends CommandName>(
	url: string,
	who: Credentials,
	name: Name,
	input: CommandInput<Name>,
	id: string = newId(),
): Promise<HttpAnswer<CommandValue<Name>>> {
	return postJson(`${url}/api/commands/${name}`, { ...who }, { id, input });
}

/** A cue as a show control desk sends it. */
export function sendCue(
	server: Pick<FoyerServer, 'url' | 'demo'>,
	input: CommandInput<'cue:send'>,
): Promise<HttpAnswer<CommandValue<'cue:send'>>> {
	return postJson(`${server.url}/api/cues`, { ...bearer(server.demo.cueToken) }, input);
}

export async function postJson<Value>(
	url: string,
	headers: Record<string, string>,
	body: unknown,
): Promise<HttpAnswer<Value>> {
	const response = await fetch(url, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body),
	});
	return { status: response.status, answer: (await response.json()) as Answer<Value> };
}
