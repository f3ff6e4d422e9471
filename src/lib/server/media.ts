import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What is served from the media folder; our own names only, never a path. */
const NAME = /^[a-z0-9][a-z0-9-]*\.(webp|avif|jpg)$/;

const TYPES: Record<string, string> = { '.webp': 'image/webp', '.avif': 'image/avif', '.jpg': 'image/jpeg' };

/** A file of the media folder; `null` when there is none by that name. */
export async function readMedia(
	folder: string,
	name: string,
): Promise<{ body: Uint8Array<ArrayBuffer>; type: string } | null> {
	const type = TYPES[extname(name)];
	if (!NAME.test(name) || type === undefined) return null;
	try {
		return { body: new Uint8Array(await readFile(join(folder, name))), type };
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}
