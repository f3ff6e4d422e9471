import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applies } from './condition.ts';
import { arbitraryNight, STEP } from './plan.arbitrary.ts';
import { possiblePhases } from './possible.ts';
import { tonightAt } from './tonight.ts';

describe('a condition that can never be true', () => {
	it('[S3] is found', () => {
		expect(possiblePhases({ withinMinutes: 15, beyondMinutes: 15 })).toEqual([]);
		expect(possiblePhases({ phases: ['part'], withinMinutes: 15 })).toEqual([]);
		expect(possiblePhases({ phases: ['interval'], part: 'first' })).toEqual([]);
		expect(possiblePhases({ phases: ['before'], untilMinutesInto: 5 })).toEqual([]);
		expect(possiblePhases({ timed: false, called: true })).toEqual([]);
		expect(possiblePhases({ late: true, phases: ['show_down', 'interval'] })).toEqual(['interval']);
		expect(possiblePhases({}).length).toBe(9);
	});

	it('[S3] no evening makes one true that is said to be impossible', () => {
		fc.assert(
			fc.property(
				arbitraryNight(),
				fc.integer({ min: -180, max: 300 }),
				({ plan, live, screen, start }, minute) => {
					const t = start + minute * STEP;
					for (const now of tonightAt(plan, live, screen.placement.houses, t)) {
						for (const { when } of plan.programme) {
							if (!possiblePhases(when).includes(now.phase.name))
								expect(applies(when, now, t, plan.venue)).toBe(false);
						}
					}
				},
			),
			{ numRuns: 300 },
		);
	});
});
