import { clockText } from '$lib/domain/time/clock-text.ts';
import type { Instant } from '$lib/domain/time/instant.ts';
import { voicesOf, type Catalogue, type Say } from '$lib/words/words.ts';

const KEPT_AS = 'foyer-language';

interface VoiceData {
	language: string;
	venue: { zone: string; languages: string[] };
	catalogue: Catalogue;
}

/** The language chosen by hand on this device, for every page of the desk. In the browser only. */
export function keepLanguage(language: string): void {
	localStorage.setItem(KEPT_AS, language);
}

/** What a page of the desk says, and in which language: the browser's, until the person chooses another here. */
export class Voice {
	language = $state.raw('en');
	readonly languages: readonly string[];
	readonly zone: string;
	readonly #voices: (language: string) => Say;

	constructor({ language, venue, catalogue }: VoiceData) {
		this.language = language;
		this.languages = venue.languages;
		this.zone = venue.zone;
		// words-used.spec.ts proves that every sentence is there.
		this.#voices = voicesOf(catalogue, 'en', () => undefined);
	}

	get say(): Say {
		return this.#voices(this.language);
	}

	/** The same sentence as others will read it. */
	sayIn(language: string): Say {
		return this.#voices(language);
	}

	/** A property like `say`: both are handed on alone. */
	readonly time = (at: Instant): string => clockText(at, this.zone, this.language);

	/** "Supervisor or House manager". */
	either(names: readonly string[]): string {
		return new Intl.ListFormat(this.language, { type: 'disjunction' }).format(names);
	}

	/** Takes up the language chosen on this device earlier. In the browser only. */
	restore(): void {
		const kept = localStorage.getItem(KEPT_AS);
		if (kept !== null && this.languages.includes(kept)) this.#speak(kept);
	}

	choose(language: string): void {
		keepLanguage(language);
		this.#speak(language);
	}

	#speak(language: string): void {
		this.language = language;
		document.documentElement.lang = language;
	}
}
