import { fileError, fileWarning, type SeasonProblem } from '../../domain/season/problem.ts';

export type Decoded =
	{ ok: true; text: string; problems: SeasonProblem[] } | { ok: false; problem: SeasonProblem };

/** What a workbook begins with: it is a zip archive, or an old Office document. */
const WORKBOOKS = [
	[0x50, 0x4b, 0x03, 0x04],
	[0xd0, 0xcf, 0x11, 0xe0],
];

/** Characters no text has: they say that a file is something else. */
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f]/;

/**
 * A file as text: UTF-8, UTF-16 by its mark or its zeros, else Windows-1252 as spreadsheets save it, which is said,
 * since it is a guess. Lines end with `\n`.
 */
export function textOf(bytes: Uint8Array): Decoded {
	if (bytes.length === 0) return { ok: false, problem: fileError('file-empty') };
	if (WORKBOOKS.some((start) => start.every((byte, index) => bytes[index] === byte)))
		return { ok: false, problem: fileError('file-workbook') };
	const { text, guessed } = decoded(bytes);
	const lines = text.replace(/\r\n?/g, '\n');
	if (lines.trim() === '') return { ok: false, problem: fileError('file-empty') };
	if (NO_TEXT.test(lines)) return { ok: false, problem: fileError('file-not-text') };
	return { ok: true, text: lines, problems: guessed ? [fileWarning('encoding-guessed')] : [] };
}

function decoded(bytes: Uint8Array): { text: string; guessed: boolean } {
	const wide = utf16(bytes);
	if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), guessed: false };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
	}
}

/** UTF-16 by its mark; without one, where every other byte of the beginning is a zero. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	const beginning = bytes.subarray(0, 200);
	const zeros = (odd: 0 | 1) => beginning.filter((byte, index) => index % 2 === odd && byte === 0).length;
	if (zeros(1) > beginning.length / 3 && zeros(0) === 0) return 'utf-16le';
	if (zeros(0) > beginning.length / 3 && zeros(1) === 0) return 'utf-16be';
	return null;
}
