import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Turnstile } from './turnstile.ts';

describe('the turnstile', () => {
	it('lets one through at each turn of the event loop, in order', async () => {
		const turnstile = new Turnstile();
		const through: string[] = [];
		const come = (name: string) => turnstile.pass().then(() => through.push(name));
		void come('first');
		void come('second');
		await turn();
		expect(through).toEqual(['first']);
		void come('third');
		await turn();
		expect(through).toEqual(['first', 'second']);
		await turn();
		expect(through).toEqual(['first', 'second', 'third']);
		void come('later');
		await turn();
		expect(through.at(-1)).toBe('later');
	});
});
