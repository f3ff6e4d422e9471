import { redirect } from '@sveltejs/kit';
import { officeSectionsOf } from './sections.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { office } = await parent();
	redirect(303, `/office/${officeSectionsOf(office)[0] ?? ''}`);
};
