import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the database: `npm run admin-link` is another process, started without this one's PORT. */
function fileIn(dataDir: string): string {
	return join(dataDir, 'listening');
}

/** Notes where the server on this data folder is reached, for as long as it listens. */
export function noteListening(dataDir: string, address: string): void {
	writeFileSync(fileIn(dataDir), `${address}\n`);
}

/** It listens no more. */
export function forgetListening(dataDir: string): void {
	rmSync(fileIn(dataDir), { force: true });
}

/**
 * Where the server on this data folder is reached; `null` when none says so. One that was killed leaves its note behind,
 * and is most likely started again as it was.
 */
export function listeningAddress(dataDir: string): string | null {
	try {
		return readFileSync(fileIn(dataDir), 'utf8').trim() || null;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}
