import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FURTHEST_APART } from '../../../lib/client/retry.ts';
import { Shelf } from './shelf.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the scenes a page holds', () => {
	it('[S2] asks for each once and keeps it', async () => {
		const asked: string[] = [];
		const shelf = new Shelf((scene) => {
			asked.push(scene);
			return Promise.resolve(scene.toUpperCase());
		});
		expect(shelf.get('call')).toBeUndefined();
		shelf.fetch(['call', 'hold', 'call']);
		await vi.advanceTimersByTimeAsync(0);
		shelf.fetch(['hold']);
		expect(asked).toEqual(['call', 'hold']);
		expect([shelf.get('call'), shelf.get('hold')]).toEqual(['CALL', 'HOLD']);
	});

	it('[S6][S13] names one that does not come, and asks again until it does', async () => {
		let away = true;
		const shelf = new Shelf((scene) => (away ? Promise.reject(new Error('away')) : Promise.resolve(scene)));
		shelf.fetch(['call']);
		await vi.advanceTimersByTimeAsync(10 * FURTHEST_APART);
		expect([...shelf.lacking]).toEqual(['call']);
		away = false;
		await vi.advanceTimersByTimeAsync(FURTHEST_APART);
		expect([...shelf.lacking]).toEqual([]);
		expect(shelf.get('call')).toBe('call');
	});
});
