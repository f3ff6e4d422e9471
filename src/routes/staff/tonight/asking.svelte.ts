import type { Asked } from './asked.ts';

/** The question that lies open over a performance, and where the focus goes when it is answered. */
export class Asking {
	asked = $state.raw<Asked | null>(null);
	#askedBy: Element | null = null;

	ask = (next: Asked): void => {
		this.#askedBy = document.activeElement;
		this.asked = next;
	};

	close = (): void => {
		this.asked = null;
		if (this.#askedBy instanceof HTMLElement) this.#askedBy.focus();
	};
}
