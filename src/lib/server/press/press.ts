import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PressedPicture } from './picture.ts';

export type PressAnswer =
	| { ok: true; picture: PressedPicture }
	| { ok: false; code: 'upload-pixels' | 'upload-damaged' | 'disk-full' };

/** A picture that takes longer is not one that anybody drew. */
const PATIENCE_MS = 180_000;

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));

/**
 * Makes pictures for screens out of uploaded files: one at a time, each in a process of its own that is ended when it
 * takes too long.
 */
export class Press {
	#last: Promise<unknown> = Promise.resolve();

	/** @throws when the press itself fails; what is wrong with the file is an answer */
	picture(file: string, folder: string): Promise<PressAnswer> {
		const turn = this.#last.then(() => run(file, folder));
		this.#last = turn.catch(() => undefined);
		return turn;
	}

	/** Resolves when nothing is being made any more. */
	async idle(): Promise<void> {
		await this.#last;
	}
}

function run(file: string, folder: string): Promise<PressAnswer> {
	return new Promise((resolve, reject) => {
		const args = ['--disable-warning=ExperimentalWarning', CHILD, file, folder];
		const options = { timeout: PATIENCE_MS, killSignal: 'SIGKILL' as const, env: {} };
		execFile(process.execPath, args, options, (error, stdout, stderr) => {
			if (!error) resolve(JSON.parse(stdout) as PressAnswer);
			// It was ended, or brought its process down: the file is at fault, and the evening goes on.
			else if (error.signal) resolve({ ok: false, code: 'upload-damaged' });
			else reject(new Error(`The press failed: ${stderr.slice(0, 2_000)}`, { cause: error }));
		});
	});
}
