import { readingOf } from './reading.ts';
import type { PageServerLoad } from './$types';

/** Nothing here needs script. */
export const csr = false;

export const load: PageServerLoad = async (event) => {
	const { foyer } = event.locals;
	const [{ venue, demonstration }, tonight] = await Promise.all([foyer.frontDoor(), foyer.tonight()]);
	// It lists the keys of the demonstration's devices: nobody between us and the browser keeps it.
	event.setHeaders({ 'cache-control': 'private, no-cache' });
	return {
		venue,
		demonstration,
		lines: tonight.lines,
		now: foyer.now(),
		reading: readingOf(event, venue.languages),
		words: foyer.catalogue('common', 'phone'),
	};
};
