/**
 * Characters that would turn, hide or break the text around them: controls, a byte order mark, a space of no width, bidi
 * overrides, lone surrogates. Line breaks and tabs stay; so do the joiners and marks that scripts are written with.
 */
const UNSAFE =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\ufeff\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Somebody's words as one line, without what turns, hides or breaks the text around them. */
export function inertLine(text: string): string {
	return text.replace(UNSAFE, '').replace(/\s+/g, ' ').trim();
}

/** The same with its line breaks. */
export function inertText(text: string): string {
	return text.replace(/\r\n?/g, '\n').replace(UNSAFE, '').trim();
}
