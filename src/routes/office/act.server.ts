import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { httpStatusOf } from '$lib/contract/http-status.ts';
import { newId } from '$lib/contract/ids.ts';
import type { CommandValue } from '$lib/contract/events.ts';
import type { CommandName } from '$lib/contract/payloads.ts';
import { whoIsSignedIn } from '../desk/session.server.ts';

/** What a form of the office came to: which form it was, and why not, or what it made. */
export type Acted =
	{ about: string; done: string; refused?: undefined } | { about: string; done?: undefined; refused: string };

/**
 * Hands a form to the door. `about` names the thing on the page beside which the answer stands; the form's hidden `id`
 * makes a post that is sent twice one wish.
 */
export async function act<Name extends CommandName>(
	{ locals, request }: Pick<RequestEvent, 'locals' | 'request'>,
	name: Name,
	about: string,
	form: FormData,
	input: unknown,
	done: (value: CommandValue<Name>) => string = () => name,
) {
	const caller = await whoIsSignedIn({ locals, request });
	if (!caller) redirect(303, '/sign-in');
	const id = form.get('id');
	const answer = await locals.foyer.enter(name, caller, { id: typeof id === 'string' ? id : newId(), input });
	if (answer.ok) return { about, done: done(answer.value) } satisfies Acted;
	return fail(httpStatusOf(answer), { about, refused: answer.message } satisfies Acted);
}

/** A field of a form as text; what is missing is empty, and judged at the door. */
export function text(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

/** A field of a form as a number; what is none is NaN, and refused at the door. */
export function number(form: FormData, name: string): number {
	return text(form, name) === '' ? NaN : Number(text(form, name));
}

/** Lengths as people write them: "50 + 40 + 45". What is no number is NaN, and refused at the door. */
export function minutes(form: FormData, name: string): number[] {
	return text(form, name)
		.split(/[+,;\s]+/)
		.filter(Boolean)
		.map(Number);
}

/** The fields `name-<language>` of a form as one text; what is empty is not said. */
export function texts(form: FormData, name: string): Record<string, string> {
	const said = [...form.keys()].filter((key) => key.startsWith(`${name}-`));
	return Object.fromEntries(said.map((key) => [key.slice(name.length + 1), text(form, key)]));
}
