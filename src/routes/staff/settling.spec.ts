import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SETTLES_MS, Settling } from './settling.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a button whose meaning changes in place', () => {
	it('is there at once when the page opens, and is not pressed for a moment after each change', () => {
		const settling = new Settling();
		let stop = settling.becomes('house_open');
		expect(settling.disabled).toBeUndefined();
		stop();
		stop = settling.becomes('clearance_1');
		expect(settling.disabled).toBe('true');
		vi.advanceTimersByTime(SETTLES_MS - 1);
		expect(settling.settling).toBe(true);
		vi.advanceTimersByTime(1);
		expect(settling.disabled).toBeUndefined();
		stop();
	});

	it('begins anew with a change while it settles', () => {
		const settling = new Settling();
		settling.becomes('help:claim')();
		settling.becomes('help:on-the-way')();
		vi.advanceTimersByTime(SETTLES_MS - 100);
		settling.becomes('help:with-patron');
		vi.advanceTimersByTime(100);
		expect(settling.settling).toBe(true);
		vi.advanceTimersByTime(SETTLES_MS - 100);
		expect(settling.settling).toBe(false);
	});

	it('settles from the first where it comes up under a thumb', () => {
		const settling = new Settling('the button below');
		settling.becomes('stamp');
		expect(settling.settling).toBe(true);
	});
});
