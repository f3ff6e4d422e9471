import { expect, it } from 'vitest';
import { keepsSecureCookies, sessionCookieName } from './session-cookie.ts';

it.each([
	['https://halyard.example/sign-in', true],
	['http://localhost:3000/sign-in', true],
	['http://127.0.0.1:3000/sign-in', true],
	['http://[::1]:3000/sign-in', true],
	['http://192.168.1.20:3000/sign-in', false],
	['http://foyer.local:3000/sign-in', false],
])('[P5] at %s the browser keeps a Secure cookie: %s', (url, kept) => {
	expect(keepsSecureCookies(new URL(url))).toBe(kept);
	expect(sessionCookieName(kept)).toBe(kept ? '__Host-foyer' : 'foyer');
});
