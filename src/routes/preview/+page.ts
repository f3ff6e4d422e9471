import { plan } from './sample.ts';
import { SHAPES } from './shapes.ts';
import type { PageLoad } from './$types';

/** `/preview?shape=<w:h>&language=<tag>`: every scene at every moment, small. */
export const load: PageLoad = ({ url }) => {
	// The venue's own, and those that screens alone have words for.
	const languages = [...new Set([...plan.venue.languages, ...Object.keys(plan.words)])];
	const shape = SHAPES.find((known) => known === url.searchParams.get('shape')) ?? SHAPES[0];
	const wanted = url.searchParams.get('language');
	const language = languages.find((known) => known === wanted) ?? languages[0] ?? 'en';
	return { shape, language, languages };
};
