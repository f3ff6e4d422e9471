import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR } from '../time/instant.ts';
import { doorsToClose, forecastOf } from './forecast.ts';
import { arbitraryNight, at, performanceAt, planOf, QUIET, rule, screen, STEP } from './plan.arbitrary.ts';
import { planDays } from './plan-days.ts';
import { wallAt } from './showing.ts';

const main = performanceAt('main', '19:30');
const bar = screen('bar');
const board = rule('board', { band: 'else' });
const next = rule('next', { band: 'else' });
const countdown = rule('countdown', {
	about: 'performance',
	when: { phases: ['before', 'house_open'], withinMinutes: 45 },
});

describe('what a screen will show', () => {
	it('[S3] is told in stretches, with what takes turns named together', () => {
		const spans = forecastOf(planOf([main], [board, countdown, next]), QUIET, bar, at('18:00'), at('20:00'));
		expect(
			spans.map(({ from, until, standing }) => [from, until, standing.main?.map((one) => one.rule.id)]),
		).toEqual([
			[at('18:00'), at('18:45'), ['board', 'next']],
			[at('18:45'), at('19:40'), ['countdown']],
			[at('19:40'), at('20:00'), ['board', 'next']],
		]);
	});

	it('[S1] is what the wall shows at every minute, and follows without a gap', () => {
		fc.assert(
			fc.property(arbitraryNight(), ({ plan, live, screen: on, start }) => {
				const [from, to] = [start - 3 * HOUR, start + 5 * HOUR];
				const spans = forecastOf(plan, live, on, from, to);
				expect(spans[0]?.from).toBe(from);
				expect(spans.at(-1)?.until).toBe(to);
				spans.slice(1).forEach((span, index) => expect(span.from).toBe(spans[index]?.until));
				for (let t = from; t < to; t += 7 * STEP) {
					const span = spans.find((one) => one.from <= t && t < one.until);
					const shown = wallAt(plan, live, on, t).slots.main?.candidate.rule.id;
					const named = span?.standing.main?.map((one) => one.rule.id) ?? [];
					if (shown === undefined) expect(named).toEqual([]);
					else expect(named).toContain(shown);
				}
			}),
			{ numRuns: 40 },
		);
	});
});

describe('from doors to close', () => {
	it('is what plays, with a little before and after', () => {
		const plan = planOf([main, performanceAt('studio', '21:00')], [board]);
		// Doors at 19:00; presumed clear at 21:45 + 15 minutes, main, or two hours and a half after the studio's start, and an hour [T18].
		expect(doorsToClose(plan, QUIET, '2026-11-20')).toEqual({ from: at('17:45'), to: at('00:45', 1) });
	});

	it('[S9] is the venue’s hours where nothing plays, and a day’s length where it has none', () => {
		const hours = { from: '10:00', to: '23:00' };
		const week = { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours };
		const plan = { ...planOf([], [board]), ...planDays('2026-11-20', 8, 'Europe/Berlin', week) };
		expect(doorsToClose(plan, QUIET, '2026-11-21')).toEqual({ from: at('09:45', 1), to: at('23:15', 1) });
		expect(doorsToClose(planOf([], [board]), QUIET, '2026-11-21')).toEqual({
			from: at('10:00', 1),
			to: at('00:00', 2),
		});
		expect(doorsToClose(plan, QUIET, '2027-01-01')).toBeNull();
	});
});
