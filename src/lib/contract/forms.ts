import * as v from 'valibot';
import { payloads, SignIn } from './payloads.ts';

const { name, login, password } = payloads['person:add'].entries;

/** What the form behind an administrator's link carries; like a sign-in it is no command, nobody is there yet. */
const Welcome = v.strictObject({ name, login, password });

/** The fields of a form, or the first thing that is wrong with them. */
export type Parsed<Fields> = { ok: true; fields: Fields } | { ok: false; field: string; problem: string };

export function parseSignIn(fields: unknown): Parsed<v.InferOutput<typeof SignIn>> {
	return parsed(v.safeParse(SignIn, fields));
}

export function parseWelcome(fields: unknown): Parsed<v.InferOutput<typeof Welcome>> {
	return parsed(v.safeParse(Welcome, fields));
}

function parsed<Schema extends v.GenericSchema>(
	result: v.SafeParseResult<Schema>,
): Parsed<v.InferOutput<Schema>> {
	if (result.success) return { ok: true, fields: result.output };
	const [issue] = result.issues;
	return { ok: false, field: v.getDotPath(issue) ?? 'form', problem: issue.message };
}
