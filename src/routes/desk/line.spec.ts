import { describe, expect, it } from 'vitest';
import { standingAfter } from './line.svelte.ts';

describe('how a page stands with the server', () => {
	it('is unknown until the first try has ended', () => {
		expect(standingAfter({ name: 'connecting' }, 'connecting', 5)).toEqual({ name: 'connecting' });
	});

	it('[H8] says since when, from the change and not from the last look', () => {
		const connected = standingAfter({ name: 'connecting' }, 'connected', 5);
		expect(connected).toEqual({ name: 'connected', since: 5 });
		expect(standingAfter(connected, 'connected', 9)).toBe(connected);
		expect(standingAfter(connected, 'lost', 12)).toEqual({ name: 'lost', since: 12 });
	});

	it('is lost while the server refuses', () => {
		expect(standingAfter({ name: 'connecting' }, 'refused', 7)).toEqual({ name: 'lost', since: 7 });
	});
});
