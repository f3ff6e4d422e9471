import type { RequestEvent } from '@sveltejs/kit';
import { rolesThatMay } from '$lib/domain/people/authority.ts';
import { voiceIn } from '../reading.ts';
import { OFFICE_SECTIONS, SECTION_ACTIONS, type OfficeSection } from './sections.ts';

/**
 * What somebody reads who opens what is not theirs: who may, so that they can be asked, and the way back. Not a redirect:
 * an address that somebody was sent would lead them elsewhere without a word.
 * @param section the part that is not theirs; `null`: none of the office is
 */
export function notYours(
	{ locals }: Pick<RequestEvent, 'locals'>,
	language: string,
	section: OfficeSection | null,
): App.Error {
	const say = voiceIn(
		locals.foyer.catalogue('common', 'staff', 'office', 'integrations', 'import', 'season'),
		language,
	);
	const roles = (section === null ? OFFICE_SECTIONS : [section]).flatMap((one) =>
		rolesThatMay(SECTION_ACTIONS[one]),
	);
	const names = [...new Set(roles)].map((role) => say(`role-${role}`));
	return {
		message: say(section === null ? 'office-sections' : `office-${section}`),
		next: say('office-who-may', {
			roles: new Intl.ListFormat(language, { type: 'disjunction' }).format(names),
		}),
		home: say(section === null ? 'staff-tab-tonight' : 'office-back'),
		back: section === null ? '/staff' : '/office',
	};
}
