/** The parts of the office; a part that somebody may not see is `null` in their view. */
export const OFFICE_SECTIONS = ['devices', 'people', 'tokens'] as const;

export type OfficeSection = (typeof OFFICE_SECTIONS)[number];

/** The parts this view gives. */
export function officeSectionsOf(view: Record<OfficeSection, unknown[] | null>): OfficeSection[] {
	return OFFICE_SECTIONS.filter((section) => view[section] !== null);
}
