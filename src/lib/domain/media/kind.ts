/** What an upload may be, by what is in it. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'avif';

/** How many bytes `kindOf` wants to see. */
export const HEAD_BYTES = 32;

/** What a file is by its first bytes; `null` for all that is not taken. A name says nothing [P6]. */
export function kindOf(head: Uint8Array): FileKind | null {
	const text = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
	if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
	if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
	if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
	if (text.slice(4, 8) === 'ftyp' && /^(avif|avis)/.test(text.slice(8))) return 'avif';
	return null;
}
