import { reach } from '$lib/domain/people/authority.ts';
import type { Role } from '$lib/domain/people/roles.ts';

export const SECTIONS = ['tonight', 'requests', 'feedback', 'menu'] as const;

export type Section = (typeof SECTIONS)[number];

/** The sections a role has anything to see in (table A). */
export function sectionsOf(role: Role): Section[] {
	return SECTIONS.filter((section) => {
		switch (section) {
			case 'tonight':
				return reach(role, 'see-tonight') !== null;
			case 'requests':
				return reach(role, 'see-and-move-requests') !== null;
			case 'feedback':
				return reach(role, 'read-feedback') !== null;
			case 'menu':
				return true;
		}
	});
}

/** The section an address names by its fragment, for a role; the evening where it names none. */
export function sectionOf(hash: string, role: Role): Section {
	return sectionsOf(role).find((section) => `#${section}` === hash) ?? 'tonight';
}
