import { SECOND, type Instant } from '$lib/domain/time/instant.ts';

/** Browsers fire timers late by up to this much; the rest is waited for frame by frame. Milliseconds. */
const EARLY_MS = 40;

/**
 * When the picture may change next: the next whole second of the synced clock, or a flip before it. With a `rate` over
 * 1 (a rehearsal) the clock runs that much faster, and so do the seconds between two pictures.
 */
export function nextWake(now: Instant, flip: Instant | null, rate: number): Instant {
	const step = SECOND * rate;
	const tick = (Math.floor(now / step) + 1) * step;
	return flip !== null && flip > now ? Math.min(tick, flip) : tick;
}

/**
 * Calls `then` on the first animation frame at which `now()` has reached `at`, so that screens with one clock flip
 * within one frame of each other [S14]; a hidden page has no frames and goes by its timers. Returns how to call it off.
 */
export function wakeAt(at: Instant, now: () => Instant, rate: number, then: () => void): () => void {
	let timer = 0;
	let frame = 0;

	function look() {
		const left = (at - now()) / rate;
		if (left <= 0) then();
		else if (left > EARLY_MS || document.hidden)
			timer = window.setTimeout(look, Math.max(1, left - EARLY_MS));
		else frame = requestAnimationFrame(look);
	}

	look();
	return () => {
		clearTimeout(timer);
		cancelAnimationFrame(frame);
	};
}
