import type { Reroute } from '@sveltejs/kit';

/** A patrons' code leads to `/F/…`: capitals make the smaller QR code. Their page is the one at `/f/…` [F2]. */
export const reroute: Reroute = ({ url }) => {
	const capital = url.pathname === '/F' || url.pathname.startsWith('/F/');
	return capital ? `/f${url.pathname.slice(2)}` : undefined;
};
