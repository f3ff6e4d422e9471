import { describe, expect, it } from 'vitest';
import { knownVisitor, rememberVisitor } from './visitor.server.ts';

function jar(url: string, there: Record<string, string> = {}) {
	const kept = new Map(Object.entries(there));
	const options: object[] = [];
	const cookies = {
		get: (name: string) => kept.get(name),
		set(name: string, value: string, how: object) {
			kept.set(name, value);
			options.push(how);
		},
	};
	return { here: { cookies, url: new URL(url) }, kept, options };
}

describe("a phone's own id", () => {
	it('[F8] is given once and known again', () => {
		const { here, options } = jar('http://192.168.1.20:3000/F/X');
		expect(knownVisitor(here)).toBeNull();
		const id = rememberVisitor(here);
		expect(id).toMatch(/^[0-9a-z]{26}$/);
		expect(rememberVisitor(here)).toBe(id);
		expect(knownVisitor(here)).toBe(id);
		expect(options).toHaveLength(1);
	});

	it.each([
		['https://foyer.example.org/f', '__Host-foyer-visitor', true],
		['http://localhost:3000/f', '__Host-foyer-visitor', true],
		['http://192.168.1.20:3000/f', 'foyer-visitor', false],
		['http://foyer.local:3000/f', 'foyer-visitor', false],
	])('[P5] at %s lies in %s', (url, name, secure) => {
		const { here, kept, options } = jar(url);
		rememberVisitor(here);
		expect([...kept.keys()]).toEqual([name]);
		expect(options).toEqual([
			expect.objectContaining({ path: '/', httpOnly: true, sameSite: 'lax', secure }),
		]);
	});

	it('is none when the cookie holds what no page of ours wrote', () => {
		const { here } = jar('http://192.168.1.20/f', { 'foyer-visitor': "x'; drop table" });
		expect(knownVisitor(here)).toBeNull();
		expect(rememberVisitor(here)).toMatch(/^[0-9a-z]{26}$/);
	});
});
