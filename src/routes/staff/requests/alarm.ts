/** Two notes of a soft bell, a rising fourth: heard in a foyer, no alarm to patrons. Hertz, seconds after the start. */
const NOTES: readonly (readonly [number, number])[] = [
	[660, 0],
	[880, 0.18],
];

const RING_SECONDS = 0.7;

/**
 * Sounds and vibrates on this phone. A browser lets a page sound only once somebody has touched it, so the first touch
 * unlocks it.
 */
export class Alarm {
	#context: AudioContext | null = null;

	/** To be called in a touch or a key press. */
	unlock(): void {
		if (!('AudioContext' in window)) return;
		this.#context ??= new AudioContext();
		void this.#context.resume();
	}

	get canSound(): boolean {
		return this.#context?.state === 'running';
	}

	ring(silently: boolean): void {
		if ('vibrate' in navigator) navigator.vibrate([200, 100, 200]);
		if (!silently) this.sound();
	}

	sound(): void {
		const context = this.#context;
		if (context?.state !== 'running') return;
		for (const [frequency, after] of NOTES) {
			const at = context.currentTime + after;
			const tone = new OscillatorNode(context, { frequency, type: 'sine' });
			const volume = new GainNode(context, { gain: 0 });
			volume.gain.setValueAtTime(0, at);
			volume.gain.linearRampToValueAtTime(0.5, at + 0.01);
			volume.gain.exponentialRampToValueAtTime(0.001, at + RING_SECONDS);
			tone.connect(volume).connect(context.destination);
			tone.start(at);
			tone.stop(at + RING_SECONDS);
		}
	}
}
