import { updated } from '$app/state';

/** Between two looks whether the moment has become safe. */
const LOOK_AGAIN_MS = 10_000;

/**
 * Asks the server whether it runs another build than this page, and reloads for it at the next safe moment: only when the
 * server has just answered, and never while `safe` says no [S6]. Returns how to stop looking.
 */
export function reloadForNewBuild(safe: () => boolean): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let stopped = false;

	async function look(): Promise<void> {
		const other = await updated.check();
		if (stopped || !other) return;
		if (safe()) location.reload();
		else timer = setTimeout(() => void look(), LOOK_AGAIN_MS);
	}

	void look();
	return () => {
		stopped = true;
		clearTimeout(timer);
	};
}
