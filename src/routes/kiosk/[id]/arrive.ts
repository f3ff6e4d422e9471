/**
 * Puts the focus on the heading of a page that has just come, so that a screen reader reads on from there and the
 * keyboard starts at its top.
 */
export function arrive(heading: HTMLElement): void {
	heading.focus({ preventScroll: true });
}
