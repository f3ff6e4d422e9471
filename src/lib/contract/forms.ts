import * as v from 'valibot';
import { payloads, SignIn, type CommandInput } from './payloads.ts';

const { name, login, password } = payloads['person:add'].entries;

/** What the form behind an administrator's link carries; like a sign-in it is no command, nobody is there yet. */
const Welcome = v.strictObject({ name, login, password });

/** A change of the season that somebody wants to look at before it is made. */
const Prospect = v.variant('step', [
	v.strictObject({ step: v.literal('put'), ...v.omit(payloads['performance:put'], ['meets']).entries }),
	v.strictObject({ step: v.literal('move'), ...v.omit(payloads['performance:move'], ['meets']).entries }),
	v.strictObject({ step: v.picklist(['cancel', 'reinstate']), ...payloads['performance:cancel'].entries }),
]);

/** The fields of a form, or the first thing that is wrong with them. */
export type Parsed<Fields> = { ok: true; fields: Fields } | { ok: false; field: string; problem: string };

export function parseSignIn(fields: unknown): Parsed<v.InferOutput<typeof SignIn>> {
	return parsed(v.safeParse(SignIn, fields));
}

export function parseWelcome(fields: unknown): Parsed<v.InferOutput<typeof Welcome>> {
	return parsed(v.safeParse(Welcome, fields));
}

export function parseProspect(fields: unknown): Parsed<v.InferOutput<typeof Prospect>> {
	return parsed(v.safeParse(Prospect, fields));
}

/** A production as somebody wants to look at it before it is saved. */
export function parseProduction(fields: unknown): Parsed<CommandInput<'production:put'>> {
	return parsed(v.safeParse(payloads['production:put'], fields));
}

function parsed<Schema extends v.GenericSchema>(
	result: v.SafeParseResult<Schema>,
): Parsed<v.InferOutput<Schema>> {
	if (result.success) return { ok: true, fields: result.output };
	const [issue] = result.issues;
	return { ok: false, field: v.getDotPath(issue) ?? 'form', problem: issue.message };
}
