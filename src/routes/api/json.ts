import { json } from '@sveltejs/kit';
import type { Answer } from '$lib/contract/events.ts';
import { httpStatusOf } from '$lib/contract/http-status.ts';
import type { RefusalCode } from '$lib/domain/refusal.ts';
import type { Foyer } from '$lib/server/foyer.ts';
import { voicesOf } from '$lib/words/words.ts';

/** An answer of the door as an HTTP response. */
export function answered(answer: Answer<unknown>): Response {
	return json(answer, { status: httpStatusOf(answer), headers: { 'cache-control': 'no-store' } });
}

/** A refusal of somebody who never got as far as the door, in the language of the request. */
export function refusedBefore(
	foyer: Foyer,
	request: Request,
	code: RefusalCode,
	args: Record<string, string> = {},
): Response {
	const language = foyer.languageFor(request.headers.get('accept-language'));
	const say = voicesOf(foyer.catalogue('refusals'), language, () => undefined)(language);
	return answered({ ok: false, code, message: say(`refusal-${code}`, args) });
}

/** The body as JSON; `undefined` when it is none. What it says is judged at the door. */
export async function bodyOf(request: Request): Promise<unknown> {
	if (!request.headers.get('content-type')?.toLowerCase().startsWith('application/json')) return undefined;
	try {
		return await request.json();
	} catch {
		return undefined;
	}
}
