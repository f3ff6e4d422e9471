/** Between two looks whether the moment has become safe. */
const LOOK_AGAIN_MS = 10_000;

/** Which build this tab last reloaded for: if that was in vain, another reload would be, too, and the wall would blink. */
const RELOADED_FOR = 'foyer reloaded for';

/**
 * Asks the server whether it runs another build than this page's, and reloads for it at the next safe moment: only when the
 * server has just answered, and never while `safe` says no [S6]. Returns how to stop looking.
 */
export function reloadForNewBuild(build: string, safe: () => boolean): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stopped = new AbortController();

	async function look(): Promise<void> {
		const running = await buildOfServer(stopped.signal);
		if (stopped.signal.aborted || running === null || running === build) return;
		if (sessionStorage.getItem(RELOADED_FOR) === running) return;
		if (!safe()) {
			timer = setTimeout(() => void look(), LOOK_AGAIN_MS);
			return;
		}
		sessionStorage.setItem(RELOADED_FOR, running);
		location.reload();
	}

	void look();
	return () => {
		stopped.abort();
		clearTimeout(timer);
	};
}

/** The build the server has just named; `null` when it did not answer, which is no reason to leave the page. */
async function buildOfServer(until: AbortSignal): Promise<string | null> {
	try {
		const response = await fetch('/_app/version.json', { cache: 'no-store', signal: until });
		const body: unknown = await response.json();
		const named = typeof body === 'object' && body !== null && 'version' in body ? body.version : null;
		return typeof named === 'string' ? named : null;
	} catch {
		return null;
	}
}
