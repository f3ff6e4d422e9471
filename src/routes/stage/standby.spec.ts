import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Standby, STANDS_BY_MS, type Ready } from './standby.svelte.ts';

const up: Ready = { performance: 'p1', wish: { wish: 'stamp', point: 'up_1', skips: [] } };

describe('standby and go', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('does nothing until it is told to go, and then once', () => {
		const standby = new Standby();
		expect(standby.go('key')).toBeNull();
		standby.ready(up);
		expect(standby.current).toBe(up);
		expect(standby.go('key')).toBe(up);
		expect(standby.go('key')).toBeNull();
	});

	it('forgets what stood by for five seconds', () => {
		const standby = new Standby();
		standby.ready(up);
		vi.advanceTimersByTime(STANDS_BY_MS - 1);
		expect(standby.current).toBe(up);
		vi.advanceTimersByTime(1);
		expect(standby.go('key')).toBeNull();
	});

	it('begins the five seconds anew when it is made ready again', () => {
		const standby = new Standby();
		standby.ready(up);
		vi.advanceTimersByTime(STANDS_BY_MS - 1);
		standby.ready(up);
		vi.advanceTimersByTime(STANDS_BY_MS - 1);
		expect(standby.current).toBe(up);
	});

	it('takes the second click of a double click for no go', () => {
		const standby = new Standby();
		standby.ready(up);
		vi.advanceTimersByTime(120);
		expect(standby.go('pointer')).toBeNull();
		expect(standby.current).toBe(up);
		vi.advanceTimersByTime(400);
		expect(standby.go('pointer')).toBe(up);
	});
});
