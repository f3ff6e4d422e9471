/**
 * Puts the focus on the heading of a page that has just come, and its top in view, so that a screen reader reads on from
 * there and the keyboard starts there.
 */
export function arrive(heading: HTMLElement): void {
	heading.focus({ preventScroll: true });
	heading.closest('main')?.scrollTo(0, 0);
}
