/** What this browser withholds on this connection, in words for the list of devices; never for a wall. */
export function lacksOf(surroundings: { secure: boolean; worker: boolean; wakeLock: boolean }): string[] {
	const why = surroundings.secure ? 'this browser has none' : 'plain http';
	return [
		...(surroundings.worker ? [] : [`no start without the server: no service worker (${why})`]),
		...(surroundings.wakeLock ? [] : [`the panel may go to sleep: no wake lock (${why})`]),
	];
}

export function browserLacks(): string[] {
	return lacksOf({
		secure: globalThis.isSecureContext,
		worker: 'serviceWorker' in navigator,
		wakeLock: 'wakeLock' in navigator,
	});
}

/**
 * Keeps the panel awake while the page is shown, where the browser allows it; a lock ends whenever the page is hidden,
 * so it is asked for again each time.
 */
export function keepAwake(until: AbortSignal): void {
	if (!('wakeLock' in navigator)) return;
	const { wakeLock } = navigator;
	const hold = () => {
		if (document.visibilityState !== 'visible' || until.aborted) return;
		wakeLock.request('screen').then(
			(lock) => until.addEventListener('abort', () => void lock.release(), { once: true }),
			// A low battery or a policy of the device refuses; the next time the page is shown it is asked again.
			() => undefined,
		);
	};
	document.addEventListener('visibilitychange', hold, { signal: until });
	hold();
}

/** A first worker is in control within this time, or the page goes on without one. */
const WORKER_MS = 15_000;

/**
 * Starts the worker that keeps shell and pictures for a start without the server; only https and localhost have it.
 * Resolves when what the page fetches goes through it, or never will.
 */
export async function startWorker(): Promise<void> {
	if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
	const { serviceWorker } = navigator;
	await serviceWorker.register('/service-worker.js');
	if (serviceWorker.controller) return;
	await new Promise<void>((resolve) => {
		serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
		setTimeout(resolve, WORKER_MS);
	});
}
