import { error } from '@sveltejs/kit';
import { momentInput } from '$lib/demo/moment.ts';
import { plan, sayFor } from '../sample.ts';
import { previewScenes } from '../scenes.ts';
import type { PageLoad } from './$types';

/** `/preview/<scene>?moment=<name>&language=<tag>`: one scene at one moment, the whole window, standing still. */
export const load: PageLoad = ({ params, url }) => {
	const found = previewScenes.find(({ scene }) => scene === params.scene);
	if (!found) error(404, `There is no scene called “${params.scene}”. /preview lists them all.`);
	const wanted = url.searchParams.get('moment') ?? found.moments[0]?.name;
	const moment = found.moments.find(({ name }) => name === wanted);
	if (!moment) {
		const names = found.moments.map(({ name }) => name).join(', ');
		error(404, `${params.scene} has no moment “${wanted}”. It has: ${names}.`);
	}
	const language = url.searchParams.get('language') ?? plan.venue.languages[0] ?? 'en';
	return {
		Scene: found.Scene,
		moment,
		language,
		input: momentInput(plan, moment, language, sayFor(language)),
	};
};
