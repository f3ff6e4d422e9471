import { fileError, fileWarning, type SeasonProblem } from '../../domain/season/problem.ts';

export type Decoded =
	{ ok: true; text: string; problems: SeasonProblem[] } | { ok: false; problem: SeasonProblem };

/** What a workbook begins with: it is a zip archive, or an old Office document. */
const WORKBOOKS = [
	[0x50, 0x4b, 0x03, 0x04],
	[0xd0, 0xcf, 0x11, 0xe0],
];

/** Characters no text has: many of them, or a zero, say that a file is something else. */
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f]/g;

/** More than one in so many characters, and it is no text. */
const NO_TEXT_SHARE = 20;

/**
 * A file as text: UTF-8, UTF-16 by its mark or its zeros, else Windows-1252 as spreadsheets save it, which is said,
 * since it is a guess. Lines end with `\n`. A stray control character is left out, and said by its line.
 */
export function textOf(bytes: Uint8Array): Decoded {
	if (bytes.length === 0) return { ok: false, problem: fileError('file-empty') };
	if (WORKBOOKS.some((start) => start.every((byte, index) => bytes[index] === byte)))
		return { ok: false, problem: fileError('file-workbook') };
	const { text, guessed } = decoded(bytes);
	const lines = text.replace(/\r\n?/g, '\n');
	if (lines.trim() === '') return { ok: false, problem: fileError('file-empty') };
	const stray = lines.match(NO_TEXT)?.length ?? 0;
	if (lines.includes('\0') || stray * NO_TEXT_SHARE > lines.length)
		return { ok: false, problem: fileError('file-not-text') };
	const problems = guessed ? [fileWarning('encoding-guessed')] : [];
	if (stray === 0) return { ok: true, text: lines, problems };
	return { ok: true, text: lines.replace(NO_TEXT, ''), problems: [...problems, ...strayIn(lines)] };
}

function strayIn(text: string): SeasonProblem[] {
	return text.split('\n').flatMap((line, index) => {
		const codes = [...new Set(line.match(NO_TEXT))].slice(0, 5).map(codeOf).join(', ');
		return codes === '' ? [] : [fileWarning('control-character', { codes }, index + 1)];
	});
}

/** U+0007, as character tables write it. */
function codeOf(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
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
