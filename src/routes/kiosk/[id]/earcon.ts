/** Two soft notes, falling then rising, as a question sounds: hertz, and when each begins, in seconds. */
const NOTES = [
	{ hertz: 659, at: 0 },
	{ hertz: 880, at: 0.22 },
] as const;

const LENGTH_S = 0.3;
const LOUDNESS = 0.25;

let context: AudioContext | undefined;

/**
 * Sounds the question "Are you still there?" [K8]. Made by the browser, so there is no file that can be missing. Browsers
 * let a page sound once it has been touched; whoever is asked has touched it.
 */
export function soundQuestion(): void {
	context ??= new AudioContext();
	void context.resume();
	for (const { hertz, at } of NOTES) {
		const begins = context.currentTime + at;
		const tone = new OscillatorNode(context, { type: 'sine', frequency: hertz });
		const loudness = new GainNode(context, { gain: 0 });
		loudness.gain.setValueAtTime(0, begins);
		loudness.gain.linearRampToValueAtTime(LOUDNESS, begins + 0.02);
		loudness.gain.exponentialRampToValueAtTime(0.001, begins + LENGTH_S);
		tone.connect(loudness).connect(context.destination);
		tone.start(begins);
		tone.stop(begins + LENGTH_S);
	}
}
