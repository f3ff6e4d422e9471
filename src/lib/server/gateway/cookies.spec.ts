import { describe, expect, it } from 'vitest';
import { sessionIn } from './cookies.ts';

const both = 'foyer=plain; __Host-foyer=bound';

describe('[P5] the session of a request', () => {
	it.each([
		['over https', { host: 'halyard.example', 'x-forwarded-proto': 'https' }, 'bound'],
		['on the machine itself', { host: 'localhost:3000', 'x-forwarded-proto': 'http' }, 'bound'],
		['on the machine itself, by number', { host: '127.0.0.1:3000' }, 'bound'],
		['on a LAN without TLS', { host: '192.168.1.20:3000', 'x-forwarded-proto': 'http' }, 'plain'],
		['on a LAN without TLS, by name', { host: 'foyer.local:3000' }, 'plain'],
	])('%s is the one by the name that is right there', (_where, headers, session) => {
		expect(sessionIn({ ...headers, cookie: both })).toBe(session);
		expect(sessionIn({ ...headers, cookie: both.split('; ').reverse().join('; ') })).toBe(session);
	});

	it('is none where only the other name is there', () => {
		expect(
			sessionIn({ host: 'halyard.example', 'x-forwarded-proto': 'https', cookie: 'foyer=planted' }),
		).toBeNull();
		expect(sessionIn({ host: 'localhost', cookie: 'foyer=planted' })).toBeNull();
		expect(sessionIn({ host: '192.168.1.20', cookie: '__Host-foyer=bound' })).toBeNull();
	});

	it('is none without a cookie, with an empty one, or from nowhere', () => {
		expect(sessionIn({ host: 'localhost' })).toBeNull();
		expect(sessionIn({ host: 'localhost', cookie: '__Host-foyer=' })).toBeNull();
		expect(sessionIn({ host: '', cookie: both })).toBeNull();
		expect(sessionIn({ host: 'not a host', cookie: both })).toBeNull();
	});
});
