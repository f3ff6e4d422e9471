import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';

function plainAddress(address: string): string {
	return address.replace(/^::ffff:/, '');
}

function lastOf(header: string | string[] | undefined): string {
	return (Array.isArray(header) ? header.join() : (header ?? '')).split(',').at(-1)?.trim() ?? '';
}

/**
 * Makes `x-forwarded-for` (the visitor's address, exactly one) and `x-forwarded-proto` (`http` or `https`) true, whatever
 * the request claimed: a client's own words are overwritten, only a trusted proxy's last entry is taken. Everything
 * behind may then read these two without asking who wrote them.
 */
export function trustworthyHeaders(
	req: Pick<IncomingMessage, 'headers' | 'socket'>,
	trustedProxies: readonly string[],
): void {
	const neighbour = plainAddress(req.socket.remoteAddress ?? '');
	const trusted = trustedProxies.includes(neighbour);
	const { headers } = req;
	const told = trusted ? plainAddress(lastOf(headers['x-forwarded-for'])) : '';
	headers['x-forwarded-for'] = told || neighbour;
	const toldSecure = trusted && lastOf(headers['x-forwarded-proto']).toLowerCase() === 'https';
	headers['x-forwarded-proto'] = toldSecure || req.socket instanceof TLSSocket ? 'https' : 'http';
}
