import type { Foyer } from '$lib/server/foyer.ts';
import { nearestLanguage, voicesOf, type Catalogue, type Say } from '$lib/words/words.ts';

/** Chooses the language of a page by hand: `?lang=de`. */
const CHOICE = 'lang';

/** In which language a page without script is read. */
export interface Reading {
	language: string;
	/** The venue's other languages, each with the address of this page in it and its own name. */
	others: { language: string; name: string; href: string }[];
}

/** What of a request says how to read a page. */
interface Visit {
	url: URL;
	request: Request;
	locals: { foyer: Pick<Foyer, 'languageFor'>; language?: string };
}

/**
 * The language a visitor reads this page in: the one chosen by hand, else the one their phone asks for, among the
 * venue's [F3]. Also told to the document.
 */
export function readingOf({ url, request, locals }: Visit, languages: readonly string[]): Reading {
	const chosen = url.searchParams.get(CHOICE);
	const language =
		(chosen === null ? null : nearestLanguage([chosen], languages)) ??
		locals.foyer.languageFor(request.headers.get('accept-language'));
	locals.language = language;
	return {
		language,
		others: languages
			.filter((other) => other !== language)
			.map((other) => ({ language: other, name: ownName(other), href: `?${CHOICE}=${other}` })),
	};
}

/** The voice of a page without script. What a venue's own language lacks yet is said in English, which lacks nothing. */
export function voiceIn(words: Catalogue, language: string): Say {
	// Missing words are found by the specs; a visitor's page is no place to report them from.
	return voicesOf(words, 'en', () => undefined)(language);
}

/** A language in its own name: "Deutsch". */
export function ownName(language: string): string {
	const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
	return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
