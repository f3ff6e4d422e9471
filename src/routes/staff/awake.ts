/**
 * Keeps the phone's screen on while this page is in sight, where the browser allows it. A lock ends when the page is
 * hidden, so it is asked for again each time it comes back. Returns how to let go.
 */
export function keepAwake(): () => void {
	if (!('wakeLock' in navigator)) return () => undefined;
	const until = new AbortController();
	let lock: WakeLockSentinel | null = null;

	async function ask(): Promise<void> {
		if (document.visibilityState !== 'visible') return;
		try {
			lock = await navigator.wakeLock.request('screen');
		} catch (error) {
			// A phone that saves its battery refuses; it will be asked again when the page is next shown.
			if (!(error instanceof DOMException)) throw error;
		}
		if (until.signal.aborted) await lock?.release();
	}

	document.addEventListener('visibilitychange', () => void ask(), { signal: until.signal });
	void ask();
	return () => {
		until.abort();
		void lock?.release();
	};
}
