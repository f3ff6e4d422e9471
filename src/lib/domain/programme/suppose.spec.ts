import { describe, expect, it } from 'vitest';
import { stamped } from '../evening/evening.arbitrary.ts';
import { NOTHING_HAPPENED } from '../evening/performance.ts';
import { at, liveOf, performanceAt, planOf, QUIET } from './plan.arbitrary.ts';
import { supposing, worldAt, type Supposed } from './suppose.ts';
import { tonightAt } from './tonight.ts';

const main = performanceAt('main', '19:30');
const studio = performanceAt('studio', '20:00');
const plan = planOf([main, studio], []);

/** The phase of the main house's performance at a time of a supposed evening that is looked at from noon. */
function phaseAt(supposed: Supposed, time: string, live = QUIET, now = at('12:00')) {
	const worlds = supposing(plan, live, supposed, main.id, now);
	const t = at(time);
	const [tonight] = tonightAt(plan, worldAt(worlds, t), ['main'], t);
	return tonight?.phase.name;
}

describe('a supposed evening', () => {
	it('on time has its intervals, which nobody’s stamps never would [T18]', () => {
		expect(['19:29', '19:31', '20:35', '20:55', '21:50'].map((time) => phaseAt('on-time', time))).toEqual([
			'house_open',
			'part',
			'interval',
			'part',
			'show_down',
		]);
		expect(phaseAt('nobody-stamps', '19:31')).toBe('house_open');
		expect(phaseAt('nobody-stamps', '20:35')).toBe('part');
	});

	it('[T7] is late from when it is known on, and as planned until then; others stay on time', () => {
		const worlds = supposing(plan, QUIET, 'late', main.id, at('12:00'));
		const nextUp = (time: string, house: string) =>
			tonightAt(plan, worldAt(worlds, at(time)), [house], at(time))[0]?.nextUp?.publicAt;
		expect(nextUp('19:09', 'main')).toBe(at('19:30'));
		expect(nextUp('19:10', 'main')).toBe(at('19:45'));
		expect(nextUp('19:10', 'studio')).toBe(at('20:00'));
		expect(phaseAt('late', '19:40')).toBe('house_open');
		expect(phaseAt('late', '19:46')).toBe('part');
		const untimed = supposing(plan, QUIET, 'late-untimed', main.id, at('12:00'));
		expect(
			tonightAt(plan, worldAt(untimed, at('19:50')), ['main'], at('19:50'))[0]?.nextUp?.publicAt,
		).toBeNull();
	});

	it('[T12] is stopped twenty minutes in, or cancelled two hours before', () => {
		expect([phaseAt('stopped', '19:49'), phaseAt('stopped', '19:51')]).toEqual(['part', 'stopped']);
		expect([phaseAt('cancelled', '17:29'), phaseAt('cancelled', '17:31')]).toEqual(['before', 'cancelled']);
	});

	it('makes nothing otherwise that has happened', () => {
		const up = stamped(main, NOTHING_HAPPENED, 'up_1', at('19:33'))?.happened ?? NOTHING_HAPPENED;
		const live = liveOf(main, up);
		for (const supposed of ['late', 'cancelled', 'stopped'] as const)
			expect(supposing(plan, live, supposed, main.id, at('19:40'))).toEqual(
				supposing(plan, live, 'on-time', null, at('19:40')),
			);
		// What should have been by now and was not stamped is nobody's to say.
		const worlds = supposing(plan, QUIET, 'on-time', null, at('19:40'));
		const known = worldAt(worlds, at('19:41')).performances.find(({ id }) => id === main.id);
		expect(known?.points.map(({ actualAt }) => actualAt !== null)).toEqual([
			false,
			false,
			true,
			true,
			true,
			true,
		]);
	});
});
