import { beforeNavigate } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';

/**
 * Asks before somebody leaves a form with words in it that nobody has saved. To be made while a component is set up;
 * `watch` goes onto the form with `{@attach}`, `sending` is for `use:enhance`.
 */
export class Unsaved {
	#dirty = false;

	constructor(question: () => string) {
		beforeNavigate(({ cancel, willUnload }) => {
			// The browser asks in words of its own where the page itself goes away.
			if (this.#dirty && (willUnload || !confirm(question()))) cancel();
		});
	}

	watch = (form: HTMLFormElement) => {
		const changed = () => (this.#dirty = true);
		const sent = () => (this.#dirty = false);
		form.addEventListener('input', changed);
		form.addEventListener('submit', sent);
		return () => {
			form.removeEventListener('input', changed);
			form.removeEventListener('submit', sent);
		};
	};

	/** A look at what would be saved: what is written is still not. */
	looking: SubmitFunction =
		() =>
		async ({ update }) => {
			this.#dirty = true;
			await update({ reset: false });
		};

	/** What was refused is still not saved. */
	sending: SubmitFunction =
		() =>
		async ({ result, update }) => {
			if (result.type !== 'success' && result.type !== 'redirect') this.#dirty = true;
			await update({ reset: false });
		};
}
