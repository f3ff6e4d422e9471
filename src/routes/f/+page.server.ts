import { readingOf } from '../reading.ts';
import type { PageServerLoad } from './$types';

/** Opened without a code: tonight, in the words a wall would use [F2]. */
export const load: PageServerLoad = async (event) => {
	const { foyer } = event.locals;
	const tonight = await foyer.tonight();
	event.setHeaders({ 'cache-control': 'no-cache' });
	return {
		tonight,
		now: foyer.now(),
		reading: readingOf(event, tonight.venue.languages),
		words: foyer.catalogue('common', 'phone'),
	};
};
