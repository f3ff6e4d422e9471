import { describe, expect, it } from 'vitest';
import { SECOND } from '$lib/domain/time/instant.ts';
import { nextWake } from './wake.ts';

const at = 1_000 * SECOND;

describe('the next wake', () => {
	it('is the next whole second of the synced clock', () => {
		expect(nextWake(at + 1, null, 1)).toBe(at + SECOND);
		expect(nextWake(at, null, 1)).toBe(at + SECOND);
	});

	it('[S14] is the flip itself where that comes first, not the second after it', () => {
		expect(nextWake(at + 1, at + 400, 1)).toBe(at + 400);
		expect(nextWake(at + 1, at + 40 * SECOND, 1)).toBe(at + SECOND);
	});

	it('does not wait for a flip that is already due', () => {
		expect(nextWake(at + 500, at + 500, 1)).toBe(at + SECOND);
	});

	it('comes once in a real second also where the clock runs faster', () => {
		expect(nextWake(at + 1, null, 60)).toBe(Math.ceil((at + 1) / (60 * SECOND)) * 60 * SECOND);
	});
});
