import { pictureById } from '../media/shown.ts';
import type { ShelvedMedium } from '$lib/server/media-desk.ts';
import type { Picture } from '$lib/domain/programme/plan.ts';
import type { Text } from '$lib/domain/time/clock-text.ts';

/** What stands in a form at this moment, so that a preview can follow as somebody types. */
export class FormDraft {
	#fields = $state.raw<FormData | null>(null);

	/** For `{@attach}` on the form. */
	follow = (form: HTMLFormElement) => {
		const read = () => (this.#fields = new FormData(form));
		// A form that is emptied by its reset is read after it, not before.
		const later = () => setTimeout(read);
		read();
		form.addEventListener('input', read);
		form.addEventListener('reset', later);
		return () => {
			form.removeEventListener('input', read);
			form.removeEventListener('reset', later);
		};
	};

	/** A field; `saved` before the page is alive. */
	text(name: string, saved: string): string {
		const value = this.#fields?.get(name);
		return typeof value === 'string' ? value : saved;
	}

	/** Every value of a field of this name; `null` before the page is alive. */
	all(name: string): string[] | null {
		return this.#fields?.getAll(name).map(String) ?? null;
	}

	/** The fields `name-<language>`; what is empty is not said. */
	texts(name: string, saved: Text): Text {
		const fields = this.#fields;
		if (!fields) return saved;
		const said = [...fields.keys()].filter((key) => key.startsWith(`${name}-`));
		return Object.fromEntries(
			said.flatMap((key) => {
				const words = this.text(key, '').trim();
				return words === '' ? [] : [[key.slice(name.length + 1), words]];
			}),
		);
	}

	/** The picture chosen. */
	picture(name: string, media: readonly ShelvedMedium[], saved: string | null): Picture | null {
		return pictureById(media, this.text(name, saved ?? ''));
	}
}
