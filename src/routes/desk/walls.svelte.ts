import { isPlan, readDocument } from '$lib/client/document.ts';
import type { DeviceCodes, LiveWall, Plan } from '$lib/domain/programme/plan.ts';
import type { Language } from '$lib/domain/time/clock-text.ts';
import { voicesOf, type Say } from '$lib/words/words.ts';
import type { StaffLine } from './line.svelte.ts';

/** All that walls go by, for pages that say what one should show, or draw it again by the same function [S1]. */
export class Walls {
	/** `null` until it was fetched. */
	plan = $state.raw<Plan | null>(null);
	/** Codes are a screen's own, and are not drawn here. */
	readonly codes: DeviceCodes | null = null;
	readonly #line: StaffLine;
	#hash: string | null = null;

	/** To be made where effects may be. */
	constructor(line: StaffLine) {
		this.#line = line;
		$effect(() => {
			const hash = line.mirror.get('walls')?.plan;
			if (hash !== undefined && hash !== this.#hash) void this.#fetch(hash);
		});
	}

	get live(): LiveWall {
		return {
			performances: this.#line.mirror.get('walls')?.performances ?? [],
			overrides: this.#line.mirror.get('overrides')?.overrides ?? [],
		};
	}

	get sayFor(): (language: Language) => Say {
		const { plan } = this;
		return voicesOf(plan?.words ?? {}, plan?.venue.languages[0] ?? 'en', () => undefined);
	}

	/** The plan of the last hash that came; one that cannot be had leaves the one before, as on a screen [S13]. */
	async #fetch(hash: string): Promise<void> {
		this.#hash = hash;
		const response = await fetch(`/plan/${hash}`).catch(() => null);
		if (this.#hash !== hash) return;
		if (!response?.ok) {
			// Asked for again with the next news.
			this.#hash = null;
			return;
		}
		const plan = readDocument(await response.text(), hash, isPlan);
		if (this.#hash === hash) this.plan = plan;
	}
}
