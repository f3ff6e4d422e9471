import type { Medium } from '../programme/plan.ts';
import type { Content, Rule } from '../programme/rule.ts';
import { refused, type Outcome } from '../refusal.ts';
import { textIn, type Language, type Text } from '../time/clock-text.ts';
import type { CompanySetup, ProductionSetup } from '../venue/setup.ts';
import type { Actor } from '../people/actor.ts';
import { reach } from '../people/authority.ts';
import type { Instant } from '../time/instant.ts';

/** A medium of the venue's library. */
export interface LibraryMedium {
	id: string;
	/** What the office calls it: at first the name of the file it came as. */
	name: string;
	/** The company it belongs to; `null`: the venue's. */
	company: string | null;
	medium: Medium;
	addedAt: Instant;
}

/** What a medium can hang in. */
export interface Hangings {
	/** The venue's. */
	name: string;
	mark: string | null;
	companies: CompanySetup[];
	productions: ProductionSetup[];
	rules: Rule[];
}

/** Where a medium hangs. */
export type Hanging =
	| { in: 'venue'; name: string }
	| { in: 'company'; company: string; name: string }
	| { in: 'production'; production: string; company: string; title: Text }
	| { in: 'rule'; rule: string; scene: string };

/** Every place that names this medium; while there is one it cannot go. */
export function hangingsOf(
	medium: string,
	{ name: venue, mark, companies, productions, rules }: Hangings,
): Hanging[] {
	return [
		...(mark === medium ? [{ in: 'venue' as const, name: venue }] : []),
		...companies
			.filter(({ logo, head }) => [logo, head.portrait, head.signature].includes(medium))
			.map(({ id, name }) => ({ in: 'company' as const, company: id, name })),
		...productions
			.filter(({ picture }) => picture === medium)
			.map(({ id, company, title }) => ({ in: 'production' as const, production: id, company, title })),
		...rules
			.filter(({ content }) => content && mediaIn(content).includes(medium))
			.map(({ id, scene }) => ({ in: 'rule' as const, rule: id, scene })),
	];
}

/** The media that a rule's content names, by id. */
export function mediaIn(content: Content): string[] {
	return content.kind === 'media' ? content.media : [];
}

/** The place as a sentence names it. */
export function hangingName(hanging: Hanging, language: Language): string {
	switch (hanging.in) {
		case 'venue':
		case 'company':
			return hanging.name;
		case 'production':
			return textIn(hanging.title, language);
		case 'rule':
			return hanging.scene;
	}
}

/** The words that say what is to be seen, for those who do not see it. */
export function altOf(medium: Medium): Text {
	return medium.kind === 'picture' ? medium.picture.alt : medium.film.poster.alt;
}

/** The languages in which nobody has said yet what is to be seen. */
export function wordless(medium: Medium, languages: readonly Language[]): Language[] {
	const alt = altOf(medium);
	return languages.filter((language) => !alt[language]);
}

/** The medium with other words, and another point that must stay in view. */
export function described(
	medium: Medium,
	{ alt, focalX, focalY }: { alt: Text; focalX: number; focalY: number },
): Medium {
	switch (medium.kind) {
		case 'picture':
			return { kind: 'picture', picture: { ...medium.picture, alt, focalX, focalY } };
		case 'film':
			return {
				kind: 'film',
				film: { ...medium.film, poster: { ...medium.film.poster, alt, focalX, focalY } },
			};
	}
}

/**
 * Why these media may not hang, where they may not: one is not there, or nobody has said what it shows in every language
 * of the venue.
 */
export function refuseHanging(
	ids: readonly (string | null)[],
	library: ReadonlyMap<string, Pick<LibraryMedium, 'name' | 'medium'>>,
	languages: readonly Language[],
): Outcome<never> | null {
	for (const id of ids) {
		if (id === null) continue;
		const found = library.get(id);
		if (!found) return refused('not-found', { what: 'medium' });
		if (wordless(found.medium, languages).length > 0) return refused('medium-wordless', { name: found.name });
	}
	return null;
}

/** How far somebody who may look after media at all may (table A): `null`: all of them; else those of these companies. */
export function mediaReachOf(actor: Actor): { only: string[] | null } {
	if (actor.kind !== 'person') return { only: null };
	const { role, company } = actor;
	return { only: reach(role, 'media') === 'all' ? null : company === null ? [] : [company] };
}

/** Whether a medium is theirs: it was uploaded for their company, or hangs in its own look and nowhere else. */
export function isOwnMedium(
	{ only }: { only: string[] | null },
	{ company }: Pick<LibraryMedium, 'company'>,
	hangings: readonly Hanging[],
): boolean {
	if (only === null || (company !== null && only.includes(company))) return true;
	return (
		hangings.length > 0 &&
		hangings.every((one) => (one.in === 'company' || one.in === 'production') && only.includes(one.company))
	);
}
