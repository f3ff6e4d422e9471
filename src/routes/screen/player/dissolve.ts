/** How long a dissolve takes here by the tokens in force, in milliseconds; 0 where motion is off [S12]. */
export function dissolveMs(element: HTMLElement): number {
	return millisecondsOf(getComputedStyle(element).getPropertyValue('--dissolve'));
}

/** A CSS time ("500ms", ".5s") in milliseconds; 0 for what is none. */
export function millisecondsOf(time: string): number {
	const [, number, unit] = /^\s*(\d*\.?\d+)(ms|s)\s*$/.exec(time) ?? [];
	return Number(number ?? 0) * (unit === 's' ? 1000 : 1);
}
