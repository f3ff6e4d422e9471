import { version } from '$app/environment';
import { error, redirect } from '@sveltejs/kit';
import { reach } from '$lib/domain/people/authority.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, params, locals }) => {
	const { office, me } = await parent();
	if (office.devices === null) error(403);
	if (!office.devices.some(({ id }) => id === params.device)) error(404);
	return {
		device: params.device,
		build: version,
		/** What rules say, and what became of them. */
		words: locals.foyer.catalogue('common', 'screen', 'office', 'programme'),
		/** What this person may do beside looking (table A). */
		mayOverride: reach(me.role, 'override-screens') !== null,
		mayLookBack: reach(me.role, 'read-report') === 'all',
	};
};
