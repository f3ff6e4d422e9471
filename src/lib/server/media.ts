import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';

/** What is served from the media folder; our own names only, never a path. */
const NAME = /^[a-z0-9][a-z0-9-]*\.(webp|avif|mp4|webm)$/;

const TYPES: Record<string, string> = {
	'.webp': 'image/webp',
	'.avif': 'image/avif',
	'.mp4': 'video/mp4',
	'.webm': 'video/webm',
};

/** A file of the media folder, or the part of it that was asked for, from its first byte to its last. */
export interface ServedMedia {
	body: ReadableStream<Uint8Array>;
	type: string;
	/** Of the whole file. */
	size: number;
	first: number;
	last: number;
	/** Only a part was asked for. */
	part: boolean;
}

/**
 * Opens a file of the media folder.
 * @param range the `Range` header; what it says otherwise than one range of bytes is not heeded
 * @returns `null` when there is none by that name; `unsatisfiable` when it ends before the range begins
 */
export async function openMedia(
	folder: string,
	name: string,
	range: string | null,
): Promise<ServedMedia | 'unsatisfiable' | null> {
	const type = TYPES[extname(name)];
	if (!NAME.test(name) || type === undefined) return null;
	const file = join(folder, name);
	const size = await sizeOf(file);
	if (size === null) return null;
	const wanted = range === null ? null : rangeOf(range, size);
	if (wanted === 'unsatisfiable') return wanted;
	const { first, last } = wanted ?? { first: 0, last: size - 1 };
	const bytes = createReadStream(file, { start: first, end: last });
	const body = Readable.toWeb(bytes) as ReadableStream<Uint8Array>;
	return { body, type, size, first, last, part: wanted !== null };
}

async function sizeOf(file: string): Promise<number | null> {
	try {
		return (await stat(file)).size;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}

/** The bytes a `Range` header asks for, as browsers write it: `bytes=0-`, `bytes=100-199`, `bytes=-500`. */
function rangeOf(header: string, size: number): { first: number; last: number } | 'unsatisfiable' | null {
	const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? [];
	if (from === '' && to === '') return null;
	if (from === '') {
		const first = Math.max(0, size - Number(to));
		return Number(to) === 0 || size === 0 ? 'unsatisfiable' : { first, last: size - 1 };
	}
	const first = Number(from);
	const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
	if (first >= size) return 'unsatisfiable';
	return last < first ? null : { first, last };
}
