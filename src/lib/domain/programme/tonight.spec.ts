import { describe, expect, it } from 'vitest';
import { stamped } from '../evening/evening.arbitrary.ts';
import { NOTHING_HAPPENED } from '../evening/performance.ts';
import { DAY } from '../time/instant.ts';
import { addDays } from '../time/zone.ts';
import { planDays } from './plan-days.ts';
import type { LiveEvening } from './plan.ts';
import { at, liveOf, performanceAt, planOf, QUIET } from './plan.arbitrary.ts';
import { comingUp, dayOfPlan, publicNextUp, tonightAt } from './tonight.ts';

describe('tonight', () => {
	it('[T13] goes on past midnight for a performance that ends after it', () => {
		const late = performanceAt('main', '22:45');
		const plan = planOf([late, performanceAt('main', '19:30', 1)], []);
		const { happened } = stamped(late, NOTHING_HAPPENED, 'up_2', at('00:05', 1))!;
		const [now] = tonightAt(plan, liveOf(late, happened), [], at('00:30', 1));
		expect(now).toMatchObject({ id: 'main-0', phase: { name: 'part', part: 2, since: at('00:05', 1) } });
		expect(comingUp(plan, QUIET, [], at('00:30', 1)).map(({ id }) => id)).toEqual(['main-1']);
		expect(tonightAt(plan, QUIET, [], at('04:00', 1)).map(({ id }) => id)).toEqual(['main-1']);
	});

	it('[T13][T18] goes on past four for what still plays then, until it is over or presumed so', () => {
		const night = performanceAt('main', '23:30', 0, [240, 60]);
		const happened = stamped(
			night,
			stamped(night, NOTHING_HAPPENED, 'up_1', at('23:30'))!.happened,
			'down_1',
			at('03:30', 1),
		)!.happened;
		const tomorrow = performanceAt('main', '19:30', 1);
		// As it was made the evening before, and anew at four.
		const plans = [planOf([night, tomorrow], []), planOf([night, tomorrow], [])].map((plan, index) => ({
			...plan,
			...planDays(addDays('2026-11-20', index), 8, plan.venue.zone, null),
		}));
		for (const plan of plans) {
			const seen = (time: string, live: LiveEvening) =>
				tonightAt(plan, live, [], at(time, 1)).map(({ id, phase }) => `${id} ${phase.name}`);
			expect(seen('04:00', liveOf(night, happened))).toEqual(['main-0 part', 'main-1 before']);
			const on = stamped(night, happened, 'up_2', at('04:05', 1))!.happened;
			expect(seen('04:30', liveOf(night, on))).toEqual(['main-0 part', 'main-1 before']);
			const clear = stamped(night, on, 'house_clear', at('05:20', 1))!.happened;
			expect(seen('05:19', liveOf(night, clear))).toEqual(['main-0 part', 'main-1 before']);
			expect(seen('05:20', liveOf(night, clear))).toEqual(['main-1 before']);
			// Nobody stamps any more: planned clear at 05:05, known to run a quarter of an hour late, and an hour of grace.
			expect(seen('06:04', liveOf(night, on))[0]).toContain('main-0');
			expect(seen('06:31', liveOf(night, on))).toEqual(['main-1 before']);
		}
	});

	it('[T14] is of the houses asked for, or of all, in the plan’s order', () => {
		const plan = planOf([performanceAt('main', '19:30'), performanceAt('studio', '20:00')], []);
		const ids = (houses: string[]) => tonightAt(plan, QUIET, houses, at('18:00')).map(({ id }) => id);
		expect(ids([])).toEqual(['main-0', 'studio-0']);
		expect(ids(['studio'])).toEqual(['studio-0']);
		expect(ids(['elsewhere'])).toEqual([]);
	});

	it('[S2] leaves out a performance whose house the plan does not hold', () => {
		const plan = planOf([performanceAt('cellar', '19:30')], []);
		expect(tonightAt(plan, QUIET, [], at('18:00'))).toEqual([]);
	});

	it('[S2] is within the eight days of the plan', () => {
		const plan = planOf([], []);
		expect(dayOfPlan(plan, at('03:59'))).toBeNull();
		expect(dayOfPlan(plan, at('04:00'))?.day).toBe('2026-11-20');
		expect(dayOfPlan(plan, at('03:59', 8))?.day).toBe('2026-11-27');
		expect(dayOfPlan(plan, at('04:00') + 8 * DAY)).toBeNull();
	});
});

describe('the up a countdown counts to', () => {
	const performance = performanceAt('main', '19:30');
	const [planned] = tonightAt(planOf([performance], []), QUIET, [], at('18:00'));

	it('[T7] is the first before the show, the next in an interval, and none while a part runs or after', () => {
		const { evening } = planned!;
		const since = at('20:30');
		expect(publicNextUp(evening, { name: 'before' })?.id).toBe('up_1');
		expect(publicNextUp(evening, { name: 'interval', after: 1, since, presumed: false })?.id).toBe('up_2');
		expect(publicNextUp(evening, { name: 'part', part: 1, since, presumed: false })).toBeNull();
		expect(publicNextUp(evening, { name: 'show_down', since, presumed: false })).toBeNull();
		expect(publicNextUp(evening, { name: 'cancelled', since, presumed: false })).toBeNull();
	});
});
