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

	it('[S6] holds it back while a scene put up by hand stands, until its end', () => {
		const put = { id: 'o', scene: 'board', performance: null, content: null, only: null };
		const live = { ...QUIET, overrides: [{ ...put, from: at('18:00'), until: at('18:30') }] };
		expect([at('17:59'), at('18:10'), at('18:30')].map((t) => mayReload(plan, live, spot, t))).toEqual([
			true,
			false,
			true,
		]);
	});

	it('has nothing to lose without a plan', () => {
		expect(mayReload(null, QUIET, undefined, 0)).toBe(true);
	});
});
