import { getContext, setContext } from 'svelte';

const KEY = Symbol('standing');

/** Tells everything below whether it is on the glass now, or only made ready. */
export function tellStanding(stands: () => boolean): void {
	setContext(KEY, stands);
}

/** Whether what is drawn is on the glass now; always where nobody says otherwise, as in a preview. */
export function heedStanding(): () => boolean {
	return getContext<(() => boolean) | undefined>(KEY) ?? (() => true);
}
