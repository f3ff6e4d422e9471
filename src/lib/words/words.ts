import { FluentBundle, FluentResource } from '@fluent/bundle';
import { isolated, readsRightToLeft } from './direction.ts';

/** Says a sentence of the catalogue in one language; times and names come in ready-made, counts as numbers. */
export type Say = (key: string, args?: Record<string, string | number>) => string;

/** Fluent source by BCP 47 tag. Where a key comes twice in one source, the later one is said: that is how a venue overrides. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * Makes the voices of a catalogue, one a language, each built on first use. A sentence that a language lacks is said in
 * `first`; one that nobody has is said as its key in brackets, so that a page never fails for want of a word. Both are
 * told to `report`, once each.
 */
export function voicesOf(
	catalogue: Catalogue,
	first: string,
	report: (what: string) => void,
): (language: string) => Say {
	const bundles = new Map<string, FluentBundle>();
	const reported = new Set<string>();

	function tell(what: string): void {
		if (reported.has(what)) return;
		reported.add(what);
		report(what);
	}

	function bundleOf(language: string): FluentBundle {
		let bundle = bundles.get(language);
		if (!bundle) {
			bundle = new FluentBundle(language, { useIsolating: readsRightToLeft(language) });
			bundle.addResource(new FluentResource(catalogue[language] ?? ''), { allowOverrides: true });
			bundles.set(language, bundle);
		}
		return bundle;
	}

	function said(language: string, key: string, args: Record<string, string | number>): string | null {
		const bundle = bundleOf(language);
		const pattern = bundle.getMessage(key)?.value;
		if (!pattern) return null;
		const errors: Error[] = [];
		const text = bundle.formatPattern(pattern, readsRightToLeft(language) ? args : isolated(args), errors);
		for (const error of errors) tell(`words: “${key}” in ${language}: ${error.message}`);
		return text;
	}

	return (wanted) => {
		const language = nearestLanguage([wanted], Object.keys(catalogue)) ?? first;
		return (key, args = {}) => {
			const text = said(language, key, args);
			if (text !== null) return text;
			tell(`words: “${key}” is missing in ${language}`);
			return said(first, key, args) ?? `[${key}]`;
		};
	};
}

/**
 * The language to speak to somebody who wants `wanted`, best first: one that is there, else one with the same root
 * (`de-AT` is answered in `de`), else none.
 */
export function nearestLanguage(wanted: readonly string[], available: readonly string[]): string | null {
	for (const tag of wanted) {
		const exact = available.find((language) => language.toLowerCase() === tag.toLowerCase());
		const root = exact ?? available.find((language) => rootOf(language) === rootOf(tag));
		if (root) return root;
	}
	return null;
}

function rootOf(tag: string): string {
	return tag.toLowerCase().split('-')[0] ?? '';
}
