import { plan } from '../preview/sample.ts';
import type { PageLoad } from './$types';

/** The page has a plan, a script and a clock of its own; no server is asked for anything. */
export const ssr = false;

/** `/rehearse?language=<tag>` */
export const load: PageLoad = ({ url }) => {
	const wanted = url.searchParams.get('language') ?? navigator.language;
	const language = plan.venue.languages.find((known) => wanted.startsWith(known));
	return { language: language ?? plan.venue.languages[0] ?? 'en' };
};
