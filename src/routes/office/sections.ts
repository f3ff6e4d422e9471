import type { Action } from '$lib/domain/people/authority.ts';

/** The parts of the office; a part that somebody may not see is `null` in their view. */
export const OFFICE_SECTIONS = [
	'devices',
	'programme',
	'season',
	'media',
	'looks',
	'building',
	'people',
	'import',
	'timing',
	'tokens',
	'integrations',
] as const;

export type OfficeSection = (typeof OFFICE_SECTIONS)[number];

/** The parts this view gives. */
export function officeSectionsOf(view: Record<OfficeSection, unknown>): OfficeSection[] {
	return OFFICE_SECTIONS.filter((section) => view[section] !== null);
}

/** What one must be allowed to do to be shown a part. */
export const SECTION_ACTIONS: Record<OfficeSection, Action> = {
	devices: 'pair-devices',
	programme: 'programme',
	season: 'season',
	media: 'media',
	looks: 'media',
	building: 'administer',
	people: 'administer',
	import: 'administer',
	timing: 'administer',
	tokens: 'administer',
	integrations: 'administer',
};

/** The pages of the season beside its own: what performances are made of. */
const SEASON_PAGES = ['productions', 'companies', 'change'];

/** The part to which this page belongs and that this view does not give, if there is one. */
export function closedTo(view: Record<OfficeSection, unknown>, path: string): OfficeSection | undefined {
	return OFFICE_SECTIONS.find((section) => view[section] === null && currentOf(section, path) !== undefined);
}

/** Whether this is the section's page, or one of its pages. */
export function currentOf(section: OfficeSection, path: string): 'page' | 'true' | undefined {
	if (path === `/office/${section}`) return 'page';
	const roots = section === 'season' ? [section, ...SEASON_PAGES] : [section];
	return roots.some((root) => `${path}/`.startsWith(`/office/${root}/`)) ? 'true' : undefined;
}
