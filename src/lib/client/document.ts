import { PLAN_SCHEMA, type DeviceCodes, type Plan } from '../domain/programme/plan.ts';
import { hashOfText } from './verified.ts';

/** Fetches a static document by its hash with the device's token; the response as text. @throws when it cannot be had */
export type FetchDocument = (hash: string, token: string) => Promise<string>;

/** `GET /plan/<hash>` from where the page came from. */
export async function fetchDocument(hash: string, token: string): Promise<string> {
	const response = await fetch(`/plan/${hash}`, { headers: { authorization: `Bearer ${token}` } });
	if (!response.ok) throw new Error(`/plan/${hash} answered ${response.status}`);
	return response.text();
}

/**
 * The document, if it is what its hash says.
 * @throws when text and hash differ, or the text is no such document
 */
export function readDocument<Document>(
	text: string,
	hash: string,
	isDocument: (value: unknown) => value is Document,
): Document {
	if (hashOfText(text) !== hash) throw new Error(`/plan/${hash} came damaged`);
	const document: unknown = JSON.parse(text);
	if (!isDocument(document)) throw new Error(`/plan/${hash} is none that this build reads`);
	return document;
}

/** Whether this is a plan of this build's schema. The server made it and its hash proves it, so its parts are trusted. */
export function isPlan(value: unknown): value is Plan {
	return hasSchema(value) && 'venue' in value && 'programme' in value && 'words' in value;
}

export function isCodes(value: unknown): value is DeviceCodes {
	return hasSchema(value) && 'codes' in value;
}

function hasSchema(value: unknown): value is object {
	return typeof value === 'object' && value !== null && 'schema' in value && value.schema === PLAN_SCHEMA;
}
