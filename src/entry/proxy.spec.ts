import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { trustworthyHeaders } from './proxy.ts';

function requestFrom(
	address: string,
	headers: Record<string, string>,
	socket: Socket = new Socket(),
): IncomingMessage {
	Object.defineProperty(socket, 'remoteAddress', { value: address });
	const req = new IncomingMessage(socket);
	Object.assign(req.headers, headers);
	return req;
}

function seenFrom(address: string, headers: Record<string, string>, proxies: string[]): unknown[] {
	const req = requestFrom(address, headers);
	trustworthyHeaders(req, proxies);
	return [req.headers['x-forwarded-for'], req.headers['x-forwarded-proto']];
}

const forged = { 'x-forwarded-for': '1.2.3.4', 'x-forwarded-proto': 'https' };

describe('forwarding headers', () => {
	it("[P5] a stranger's are overwritten with the truth", () => {
		expect(seenFrom('192.168.1.9', forged, [])).toEqual(['192.168.1.9', 'http']);
		expect(seenFrom('192.168.1.9', forged, ['192.168.1.1'])).toEqual(['192.168.1.9', 'http']);
	});

	it('are made where there are none', () => {
		expect(seenFrom('::ffff:192.168.1.9', {}, [])).toEqual(['192.168.1.9', 'http']);
		expect(seenFrom('::1', {}, ['::1'])).toEqual(['::1', 'http']);
	});

	it("[P5] a trusted proxy's last entry counts, not what the visitor put before it", () => {
		const headers = { 'x-forwarded-for': '1.2.3.4, 203.0.113.7', 'x-forwarded-proto': 'https' };
		expect(seenFrom('::ffff:127.0.0.1', headers, ['127.0.0.1'])).toEqual(['203.0.113.7', 'https']);
	});

	it('[P5] what came in by our own https is https, whatever it claims of itself', () => {
		const req = requestFrom('192.168.1.9', { 'x-forwarded-proto': 'http' }, new TLSSocket(new Socket()));
		trustworthyHeaders(req, []);
		expect(req.headers['x-forwarded-proto']).toBe('https');
	});

	it('a protocol that is none is http', () => {
		expect(seenFrom('127.0.0.1', { 'x-forwarded-proto': 'https://evil' }, ['127.0.0.1'])[1]).toBe('http');
	});
});
