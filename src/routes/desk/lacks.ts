/** What a browser gives this page, as far as the desk uses it. */
export interface BrowserGifts {
	wakeLock: boolean;
	sound: boolean;
	vibration: boolean;
	secure: boolean;
}

/** What this page lacks here, as keys of the word catalogue; empty where nothing is missing. */
export function lacksOf({ wakeLock, sound, vibration, secure }: BrowserGifts): string[] {
	return [
		...(wakeLock ? [] : [secure ? 'lacks-wake-lock' : 'lacks-wake-lock-http']),
		...(secure ? [] : ['lacks-install-http']),
		...(sound ? [] : ['lacks-sound']),
		...(vibration ? [] : ['lacks-vibration']),
	];
}

/** What this browser gives here. */
export function browserGifts(): BrowserGifts {
	return {
		wakeLock: 'wakeLock' in navigator,
		sound: 'AudioContext' in window,
		vibration: 'vibrate' in navigator,
		secure: window.isSecureContext,
	};
}
