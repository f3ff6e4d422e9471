/**
 * The press as a process of its own: `node child.ts <file> <folder>` answers with one line of JSON. What somebody uploads
 * is decoded here and nowhere else, so that a picture made to hurt takes down this process and not the evening.
 */
import { setPriority, constants } from 'node:os';
import { allowPicturesOnly, NotPressed, pressPicture } from './picture.ts';
import type { PressAnswer } from './press.ts';

async function answer(): Promise<PressAnswer> {
	const [file, folder] = process.argv.slice(2);
	if (file === undefined || folder === undefined) throw new Error('Say which file to press, and where to.');
	try {
		return { ok: true, picture: await pressPicture(file, folder) };
	} catch (error) {
		if (error instanceof NotPressed) return { ok: false, code: error.code };
		if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
			return { ok: false, code: 'disk-full' };
		}
		throw error;
	}
}

// Whatever it takes, cues and screens come first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
allowPicturesOnly();
process.stdout.write(`${JSON.stringify(await answer())}\n`);
