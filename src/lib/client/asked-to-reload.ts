/** What the player's agent asks a page with before it loads it anew (scripts/player/agent/heartbeat.mjs). */
export const MAY_RELOAD = 'foyer:may-reload';

/**
 * Answers whoever watches this page from outside whether it can be missed for a second [S6][R7]. Returns how to stop.
 * @param page what the question is put to
 */
export function answerWhetherToReload(safe: () => boolean, page: EventTarget = document): () => void {
	const answer = (event: Event) => {
		if (!safe()) event.preventDefault();
	};
	page.addEventListener(MAY_RELOAD, answer);
	return () => page.removeEventListener(MAY_RELOAD, answer);
}
