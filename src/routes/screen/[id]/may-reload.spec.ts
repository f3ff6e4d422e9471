import { describe, expect, it } from 'vitest';
import { at, performanceAt, planOf, QUIET, rule, screen } from '$lib/domain/programme/plan.arbitrary.ts';
import { mayReload } from './may-reload.ts';

const spot = { ...screen('bar'), kind: 'screen', name: 'Bar', codes: null } as const;
const plan = planOf(
	[performanceAt('main', '19:30')],
	[
		rule('seats', { band: 'last-calls', about: 'performance', when: { withinMinutes: 3 } }),
		rule('board', { band: 'else', about: 'venue', when: {} }),
	],
);

describe('mayReload', () => {
	it('[S6] holds a new build back while the last calls stand', () => {
		expect(mayReload(plan, QUIET, spot, at('19:26'))).toBe(true);
		expect(mayReload(plan, QUIET, spot, at('19:28'))).toBe(false);
	});

	it('has nothing to lose without a plan', () => {
		expect(mayReload(null, QUIET, undefined, 0)).toBe(true);
	});
});
