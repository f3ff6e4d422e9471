import { sha256 } from '@noble/hashes/sha2.js';

/** The SHA-256 of a text in hexadecimal, also where a plain-http page has no subtle crypto. */
export function hashOfText(text: string): string {
	return hex(sha256(new TextEncoder().encode(text)));
}

/**
 * Reads a file to its end; `null` when it is not what its hash says. Piece by piece as it comes, so that a film holds up
 * no frame.
 */
export async function readVerified(
	stream: ReadableStream<Uint8Array<ArrayBuffer>>,
	hash: string,
	type: string,
): Promise<Blob | null> {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	const right = await isWhatItSays(stream, hash, (piece) => pieces.push(piece));
	return right ? new Blob(pieces, { type }) : null;
}

/** Whether a file is what its hash says; each piece of it is shown on the way. */
export async function isWhatItSays(
	stream: ReadableStream<Uint8Array<ArrayBuffer>>,
	hash: string,
	onpiece: (piece: Uint8Array<ArrayBuffer>) => void = () => undefined,
): Promise<boolean> {
	const digest = sha256.create();
	const reader = stream.getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return hex(digest.digest()) === hash;
		digest.update(value);
		onpiece(value);
	}
}

function hex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
