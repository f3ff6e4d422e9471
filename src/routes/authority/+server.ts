import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The venue's own authority, as phones and computers take it to trust this server's https from then on. */
export const GET: RequestHandler = ({ locals }) => {
	const pem = locals.foyer.tls.authority();
	if (pem === null) error(404, 'This house has no authority of its own. On the server: npm run tls');
	return new Response(pem, {
		headers: {
			'content-type': 'application/x-x509-ca-cert',
			'content-disposition': 'attachment; filename="foyer-authority.crt"',
			'cache-control': 'no-store',
		},
	});
};
