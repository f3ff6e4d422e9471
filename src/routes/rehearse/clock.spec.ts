import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '$lib/domain/time/instant.ts';
import { RehearsalClock } from './clock.svelte.ts';

function clock() {
	let real = 5_000;
	const made = new RehearsalClock(18 * HOUR, 23 * HOUR, () => real);
	return { clock: made, pass: (ms: number) => (real += ms) };
}

describe('the clock of a rehearsal', () => {
	it('plays a minute a second, and more when asked', () => {
		const { clock: c, pass } = clock();
		pass(SECOND);
		expect(c.now()).toBe(18 * HOUR + MINUTE);
		c.rate = 120;
		pass(SECOND);
		expect(c.now()).toBe(18 * HOUR + 3 * MINUTE);
	});

	it('stands while paused and goes on from there', () => {
		const { clock: c, pass } = clock();
		pass(SECOND);
		c.toggle();
		pass(10 * SECOND);
		expect(c.now()).toBe(18 * HOUR + MINUTE);
		c.toggle();
		pass(SECOND);
		expect(c.now()).toBe(18 * HOUR + 2 * MINUTE);
	});

	it('jumps, says so, and stops at the end of the evening', () => {
		const { clock: c, pass } = clock();
		const before = c.turn;
		c.jump(22 * HOUR);
		expect(c.turn).not.toBe(before);
		pass(10 * MINUTE);
		expect(c.now()).toBe(23 * HOUR);
	});
});
