/** How often a dissolve that should be over is looked at again, in milliseconds. */
const LOOK_MS = 50;

/** How long a dissolve takes here by the tokens in force, in milliseconds; 0 where motion is off [S12]. */
function dissolveMs(element: HTMLElement): number {
	return millisecondsOf(getComputedStyle(element).getPropertyValue('--dissolve'));
}

/** A CSS time ("500ms", ".5s") in milliseconds; 0 for what is none. */
export function millisecondsOf(time: string): number {
	const [, number, unit] = /^\s*(\d*\.?\d+)(ms|s)\s*$/.exec(time) ?? [];
	return Number(number ?? 0) * (unit === 's' ? 1000 : 1);
}

/**
 * Calls `then` once the layer in `wall` covers what is below it. The glass decides, not the clock: a busy machine begins
 * a dissolve late, and what it mixes with must not be taken away before its end [S5]. Returns how to call it off.
 */
export function whenOpaque(wall: HTMLElement, layer: string, then: () => void): () => void {
	let timer = setTimeout(look, dissolveMs(wall) + LOOK_MS);

	function look() {
		const found = wall.querySelector(layer);
		if (found && Number(getComputedStyle(found).opacity) < 1) timer = setTimeout(look, LOOK_MS);
		else then();
	}

	return () => clearTimeout(timer);
}
