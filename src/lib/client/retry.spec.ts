import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FURTHEST_APART, retryDelay } from './retry.ts';

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const failure = fc.record({ tried: fc.nat({ max: 10_000 }), spent: fc.nat({ max: 4_000 }) });

describe('retryDelay', () => {
	it('[S6] lets no two tries begin more than five seconds apart, and none hammer', () => {
		fc.assert(
			fc.property(failure, chance, (failed, random) => {
				const delay = retryDelay(failed, random);
				expect(delay).toBeGreaterThanOrEqual(100);
				expect(delay + failed.spent).toBeLessThanOrEqual(FURTHEST_APART);
			}),
		);
	});

	it('[S6][R2] spreads many screens that lost one server evenly', () => {
		const delays = Array.from({ length: 100 }, (_, i) => retryDelay({ tried: 3, spent: 0 }, i / 100));
		const quarters = [0, 1, 2, 3].map(
			(quarter) => delays.filter((delay) => Math.floor(delay / 1_250) === quarter).length,
		);
		expect(quarters).toEqual([25, 25, 25, 25]);
	});

	it('[S6] waits up to thirty seconds only when a busy server asks for it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 3600 }), chance, (retryAfter, random) => {
				const delay = retryDelay({ tried: 1, spent: 0, retryAfter }, random);
				expect(delay).toBeLessThanOrEqual(30_000);
				expect(delay).toBeGreaterThanOrEqual(Math.min(retryAfter * 1_000, 30_000));
			}),
		);
	});
});
