import { describe, expect, it } from 'vitest';
import { firstPageOf, keepsSecureCookies } from './session.server.ts';

describe('a session', () => {
	it.each([
		['https://halyard.example/sign-in', true],
		['http://localhost:3000/sign-in', true],
		['http://127.0.0.1:3000/sign-in', true],
		['http://192.168.1.20:3000/sign-in', false],
		['http://foyer.local:3000/sign-in', false],
	])('[P5] at %s the browser keeps a Secure cookie: %s', (url, kept) => {
		expect(keepsSecureCookies(new URL(url))).toBe(kept);
	});

	it('begins at the evening, and in the office for those who only set things up', () => {
		expect(firstPageOf('usher')).toBe('/staff');
		expect(firstPageOf('house-manager')).toBe('/staff');
		expect(firstPageOf('company')).toBe('/staff');
		expect(firstPageOf('technician')).toBe('/office');
		expect(firstPageOf('administrator')).toBe('/office');
	});
});
