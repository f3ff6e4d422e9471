import { SHORT_TITLE_LENGTH } from '../programme/plan.ts';
import { granted, refused, type Outcome } from '../refusal.ts';
import type { Text } from '../time/clock-text.ts';
import type { CompanySetup, ProductionSetup } from '../venue/setup.ts';
import { firstLook } from './first-look.ts';
import { freeId, slugOf, someOf } from './names.ts';
import { breakOutside } from './productions.ts';
import { firstLanguage, type Change, type Season } from './season.ts';

/** What a person says of a production; its picture stays what it is. */
export type ProductionForm = Omit<ProductionSetup, 'id' | 'picture' | 'credits' | 'warnings'> & {
	/** `null`: a new one. */
	production: string | null;
	/** Said in no language: nothing is told. */
	warnings: Text;
};

/** What a person says of a company; its look stays what it is. */
export interface CompanyForm extends Pick<CompanySetup, 'name'> {
	/** `null`: a new one. */
	company: string | null;
	head: Pick<CompanySetup['head'], 'name' | 'role'>;
}

/** Decides what a production is to be. One that runs now stays as it is until the house is clear. */
export function decideProduction(
	season: Season,
	{ production, company, warnings, ...form }: ProductionForm,
): Outcome<Change<ProductionSetup>> {
	const before = season.productions.find(({ id }) => id === production) ?? null;
	if (production !== null && !before) return refused('not-found', { what: 'production' });
	if (!season.companies.some(({ id }) => id === company)) return refused('not-found', { what: 'company' });
	if (season.performances.some((one) => one.running && one.production === production))
		return refused('season-running');
	const foreign =
		foreignText(season, 'title', form.title) ??
		foreignText(season, 'shortTitle', form.shortTitle) ??
		foreignText(season, 'warnings', warnings);
	if (foreign) return foreign;
	const outside = breakOutside(form);
	if (outside) return refused('season-break-outside', outside);
	const shortTitle = shortTitleOf(form);
	if (!shortTitle.ok) return shortTitle;
	const taken = new Set(season.productions.map(({ id }) => id));
	const named = form.title[firstLanguage(season)] ?? Object.values(form.title)[0] ?? '';
	return granted({
		before,
		after: {
			...form,
			id: before?.id ?? freeId(slugOf(named), taken),
			company,
			shortTitle: shortTitle.value,
			warnings: Object.keys(warnings).length > 0 ? warnings : null,
			credits: before?.credits ?? [],
			picture: before?.picture ?? null,
		},
	});
}

/** Decides whether a production can go: as long as no performance is of it. */
export function decideProductionRemoval(season: Season, production: string): Outcome<null> {
	if (!season.productions.some(({ id }) => id === production))
		return refused('not-found', { what: 'production' });
	const count = season.performances.filter((one) => one.production === production).length;
	return count > 0 ? refused('season-used', { count }) : granted(null);
}

/** Decides what a company is to be. */
export function decideCompany(season: Season, { company, name, head }: CompanyForm): Outcome<CompanySetup> {
	const before = season.companies.find(({ id }) => id === company) ?? null;
	if (company !== null && !before) return refused('not-found', { what: 'company' });
	const foreign = foreignText(season, 'role', head.role);
	if (foreign) return foreign;
	const taken = new Set(season.companies.map(({ id }) => id));
	return granted({
		...(before ?? firstLook(season.languages)),
		id: before?.id ?? freeId(slugOf(name), taken),
		name,
		head: {
			...head,
			portrait: before?.head.portrait ?? null,
			signature: before?.head.signature ?? null,
		},
	});
}

/**
 * Decides whether a company can go: as long as it plays and has played nothing here, so that no audience has answered it
 * either, and nothing and nobody is left of it.
 * @param people who sign in for it, by name
 */
export function decideCompanyRemoval(season: Season, id: string, people: string[]): Outcome<null> {
	const company = season.companies.find((one) => one.id === id);
	if (!company) return refused('not-found', { what: 'company' });
	const { name } = company;
	const productions = season.productions.filter((one) => one.company === id);
	const played = new Set(productions.map((one) => one.id));
	const count = season.performances.filter((one) => played.has(one.production)).length;
	if (count > 0) return refused('company-plays', { name, count });
	if (productions.length > 0) return refused('company-produces', { name, count: productions.length });
	if (people.length > 0) {
		return refused('company-people', { name, ...someOf(people) });
	}
	return granted(null);
}

/** What stands where there is little room: the short title, else the title, where it fits in every language [S10]. */
function shortTitleOf({ title, shortTitle }: Pick<ProductionForm, 'title' | 'shortTitle'>): Outcome<Text> {
	const said = { ...title, ...shortTitle };
	const tooLong = Object.values(said).find((line) => line.length > SHORT_TITLE_LENGTH);
	return tooLong === undefined
		? granted(said)
		: refused('season-short-title', { title: tooLong, most: SHORT_TITLE_LENGTH });
}

/** The refusal of a text in a language the venue does not speak; `null` where there is none. */
export function foreignText(
	{ languages }: Pick<Season, 'languages'>,
	field: string,
	text: Text,
): Outcome<never> | null {
	const foreign = Object.keys(text).find((language) => !languages.includes(language));
	return foreign === undefined
		? null
		: refused('bad-input', { field: `${field}.${foreign}`, problem: 'is in no language of this venue' });
}
