import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

describe('the environment', () => {
	it('has a default for everything', () => {
		expect(readEnvironment({})).toEqual({ port: 3000, tlsPort: 3443, dataDir: 'data', trustedProxies: [] });
	});

	it('is read as set', () => {
		const environment = readEnvironment({
			PORT: '8080',
			TLS_PORT: '443',
			HOST: '127.0.0.1',
			DATA_DIR: '/srv/foyer',
			DATABASE_URL: 'postgres://foyer:secret@db/foyer',
			PUBLIC_URL: 'https://foyer.example.org/',
			TRUSTED_PROXY: '127.0.0.1, 10.0.0.2',
			SMTP_URL: 'smtps://foyer:secret@mail.example.org',
			REPORT_FROM: 'foyer@example.org',
			REPORT_TO: 'house@example.org,  night@example.org',
		});
		expect(environment).toEqual({
			port: 8080,
			tlsPort: 443,
			host: '127.0.0.1',
			dataDir: '/srv/foyer',
			databaseUrl: 'postgres://foyer:secret@db/foyer',
			publicUrl: 'https://foyer.example.org',
			trustedProxies: ['127.0.0.1', '10.0.0.2'],
			mail: {
				smtpUrl: 'smtps://foyer:secret@mail.example.org',
				from: 'foyer@example.org',
				to: 'house@example.org, night@example.org',
			},
		});
	});

	it.each([
		['PORT', '0'],
		['PORT', '70000'],
		['PORT', '3000x'],
		['PORT', '1e3'],
		['TLS_PORT', 'yes'],
		['TLS_PORT', '3000'],
		['DATABASE_URL', 'mysql://db/foyer'],
		['PUBLIC_URL', 'foyer.example.org'],
		['PUBLIC_URL', 'https://example.org/foyer'],
		['PUBLIC_URL', 'javascript:alert(1)'],
	])('%s=%s is refused by name', (name, value) => {
		expect(() => readEnvironment({ [name]: value })).toThrow(name);
	});

	it.each([
		['SMTP_URL', { SMTP_URL: 'mail.example.org', REPORT_FROM: 'a@b', REPORT_TO: 'c@d' }],
		['REPORT_FROM', { SMTP_URL: 'smtp://mail', REPORT_TO: 'c@d' }],
		['REPORT_TO', { SMTP_URL: 'smtp://mail', REPORT_FROM: 'a@b' }],
		['REPORT_TO', { SMTP_URL: 'smtp://mail', REPORT_FROM: 'a@b', REPORT_TO: 'c@d, nobody' }],
	])('%s is refused by name where reports could not be sent', (name, variables) => {
		expect(() => readEnvironment(variables)).toThrow(name);
	});

	it('never repeats the password of a database address', () => {
		expect(() => readEnvironment({ DATABASE_URL: 'mysql://foyer:secret@db' })).toThrow(/^(?!.*secret)/s);
	});
});
