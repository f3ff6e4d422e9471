import { describe, expect, it } from 'vitest';
import { HOUR, SECOND } from '../time/instant.ts';
import { instantAt } from '../time/zone.ts';
import { planOf } from './plan.arbitrary.ts';
import { planDays } from './plan-days.ts';
import { dayOfPlan } from './tonight.ts';

const ZONE = 'Europe/Berlin';

describe('the last day of a plan', () => {
	it.each([
		['the night the clocks go back', '2026-10-24', 25],
		['the night they go forward', '2027-03-27', 23],
		['any other night', '2026-11-20', 24],
	])('[T13] ends when the next would begin, on %s', (_night, day, hours) => {
		const { days, ends } = planDays(day, 1, ZONE, null);
		expect(ends - (days[0]?.begins ?? 0)).toBe(hours * HOUR);
		const plan = { ...planOf([], []), days, ends };
		const next = instantAt(
			day.replace(/\d\d$/, (date) => String(Number(date) + 1)),
			'04:00',
			ZONE,
		);
		expect(ends).toBe(next);
		expect(dayOfPlan(plan, next - SECOND)?.day).toBe(day);
		expect(dayOfPlan(plan, next)).toBeNull();
	});
});
