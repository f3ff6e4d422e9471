import * as v from 'valibot';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A new random id: 26 characters of Crockford's base32, 130 bits. From getRandomValues, because randomUUID is missing
 * on a plain-http LAN address.
 */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(26));
	return Array.from(bytes, (byte) => ALPHABET[byte % 32]).join('');
}

/** An id as it may come over a wire: short, and safe in a path, a log line and a key. */
export const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'is not an id'));

/** Whether a text, from an address for instance, is an id. */
export function isId(text: string): boolean {
	return v.is(Id, text);
}
