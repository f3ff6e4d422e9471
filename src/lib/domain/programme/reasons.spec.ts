import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_HAPPENED } from '../evening/performance.ts';
import { HOUR, MINUTE } from '../time/instant.ts';
import { LAYOUTS, type Layout } from './layout.ts';
import {
	arbitraryNight,
	at,
	liveOf,
	performanceAt,
	planOf,
	QUIET,
	rule,
	screen,
	STEP,
	type Night,
} from './plan.arbitrary.ts';
import { planDays } from './plan-days.ts';
import type { LiveWall, Plan } from './plan.ts';
import { reasonsAt, type Reason } from './reasons.ts';
import { BANDS } from './rule.ts';
import { wallAt } from './showing.ts';

const main = performanceAt('main', '19:30');
const bar = screen('bar');
const board = rule('board', { band: 'else' });
const seats = rule('seats', {
	band: 'last-calls',
	about: 'performance',
	when: { phases: ['before', 'house_open'], withinMinutes: 3 },
});

function became(plan: Plan, time: string, live: LiveWall = QUIET, on = bar): Record<string, Reason> {
	const { rules } = reasonsAt(plan, live, on, at(time));
	return Object.fromEntries(rules.map(({ rule: { id }, reason }) => [id, reason]));
}

describe('why a screen shows what it shows', () => {
	it('[S4] names the band that has the slot', () => {
		const plan = planOf([main], [board, seats]);
		expect(became(plan, '19:28')).toEqual({
			board: { became: 'outranked', by: 'last-calls' },
			seats: { became: 'stands', with: [] },
		});
	});

	it('[S3] names the part of the condition that is not true, of each performance', () => {
		const plan = planOf([main, performanceAt('studio', '21:00')], [seats]);
		expect(became(plan, '19:45')['seats']).toEqual({
			became: 'not-now',
			failing: [
				{ performance: 'main-0', asks: { phases: ['before', 'house_open'] } },
				{ performance: 'studio-0', asks: { withinMinutes: 3 } },
			],
		});
	});

	it('[S3] says whose turn it is among equals', () => {
		const plan = planOf([main], [rule('a', { band: 'else' }), rule('b', { band: 'else' })]);
		const both = became(plan, '17:00');
		const standing = wallAt(plan, QUIET, bar, at('17:00')).slots.main?.candidate.rule.id ?? '';
		const other = standing === 'a' ? 'b' : 'a';
		expect(both[standing]).toEqual({ became: 'stands', with: [other] });
		expect(both[other]).toEqual({ became: 'waits', turnOf: standing });
	});

	it('says why a rule is not of this screen, this day, this hour', () => {
		const plan = {
			...planOf(
				[main],
				[
					board,
					rule('exit', { only: { exit: true } }),
					rule('upstairs', { only: { levels: ['circle'] } }),
					rule('december', { dates: { from: '2026-12-01', to: '2026-12-24' } }),
					rule('closed', { open: false }),
					rule('joins', { joins: true }),
					rule('side', { slot: 'side' }),
				],
			),
			...planDays('2026-11-20', 8, 'Europe/Berlin', {
				1: null,
				2: null,
				3: null,
				4: null,
				5: { from: '10:00', to: '23:00' },
				6: null,
				7: null,
			}),
		};
		expect(became(plan, '12:00')).toEqual({
			board: { became: 'stands', with: [] },
			exit: { became: 'elsewhere', asks: { exit: true } },
			upstairs: { became: 'elsewhere', asks: { levels: ['circle'] } },
			december: { became: 'not-in-dates' },
			closed: { became: 'open' },
			joins: { became: 'alone' },
			side: { became: 'no-slot' },
		});
		expect(became(plan, '09:00')).toMatchObject({
			board: { became: 'closed' },
			closed: { became: 'stands' },
		});
		const dark = { ...plan, venue: { ...plan.venue, night: 'dark' as const } };
		expect(became(dark, '09:00')).toMatchObject({ closed: { became: 'dark' } });
	});

	it('says what a rule has nothing to speak of', () => {
		const plan = planOf([], [seats, rule('next', { about: 'coming' })]);
		expect(became(plan, '12:00')).toEqual({
			seats: { became: 'nothing', about: 'tonight' },
			next: { became: 'nothing', about: 'coming' },
		});
	});

	it('[S4] puts what staff hung over it before the programme, while it stands', () => {
		const override = {
			id: 'o1',
			scene: 'notice',
			performance: null,
			content: null,
			only: null,
			from: at('19:00'),
			until: at('19:10'),
		};
		const live = { ...QUIET, overrides: [override] };
		const plan = planOf([main], [board]);
		expect(became(plan, '19:05', live)).toEqual({
			'override o1': { became: 'stands', with: [] },
			board: { became: 'outranked', by: 'override' },
		});
		expect(became(plan, '19:10', live)).toEqual({ board: { became: 'stands', with: [] } });
	});

	it('says which layout rule divides the wall, and why the others do not', () => {
		const layouts = [
			{ id: 'door', layout: 'strip' as const, only: { doors: true } },
			{ id: 'part', layout: 'strip' as const, phases: ['part' as const] },
			{ id: 'split', layout: 'split' as const },
			{ id: 'stack', layout: 'stack' as const },
		];
		const plan = { ...planOf([main], [board, seats, rule('side', { slot: 'side' })]), layouts };
		const of = (time: string, from = plan) =>
			reasonsAt(from, QUIET, bar, at(time)).layouts.map(({ reason }) => reason);
		expect(of('17:00')).toEqual([
			{ became: 'elsewhere', asks: { doors: true } },
			{ became: 'not-now' },
			{ became: 'divides' },
			{ became: 'later', first: 'split' },
		]);
		expect(of('19:28')[2]).toEqual({ became: 'urgent-alone', band: 'last-calls' });
		expect(of('17:00', { ...plan, programme: [board] })[2]).toEqual({ became: 'empty' });
		expect(became(plan, '19:28')['side']).toEqual({ became: 'urgent-alone', band: 'last-calls' });
	});
});

describe('over many evenings', () => {
	const night = fc.record({
		night: arbitraryNight(),
		minute: fc.integer({ min: -180, max: 300 }),
		layout: fc.constantFrom(...(Object.keys(LAYOUTS) as Layout[])),
		slots: fc.array(fc.constantFrom('main', 'main', 'side', 'strip'), { minLength: 8, maxLength: 8 }),
		closed: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
		light: fc.constantFrom('dim', 'dark', 'lit'),
		hours: fc.boolean(),
	});

	/** The same night on a divided wall, with hours and rules for what is closed. */
	function widened({ night: { plan, ...rest }, layout, slots, closed, light, hours }: Drawn): Night {
		const open = { from: '19:00', to: '21:00' };
		const days = { 1: open, 2: open, 3: open, 4: open, 5: open, 6: open, 7: null } as const;
		return {
			...rest,
			plan: {
				...plan,
				...(hours && planDays('2026-11-20', 8, plan.venue.zone, days)),
				venue: { ...plan.venue, night: light },
				layouts: [{ id: 'l', layout }],
				programme: plan.programme.map((one, index) => ({
					...one,
					slot: slots[index] ?? 'main',
					...(closed[index] && index % 3 === 0 && { open: false as const }),
				})),
			},
		};
	}
	type Drawn = typeof night extends fc.Arbitrary<infer T> ? T : never;

	it('[S1][S3] the rule said to stand is the one that stands, and every other has its reason', () => {
		fc.assert(
			fc.property(night, (drawn) => {
				const { plan, live, screen: on, start } = widened(drawn);
				const t = start + drawn.minute * STEP;
				const { wall, rules } = reasonsAt(plan, live, on, t);
				expect(wall).toEqual(wallAt(plan, live, on, t));
				const said = rules.filter(({ reason }) => reason.became === 'stands').map(({ rule: { id } }) => id);
				const stands = Object.values(wall.slots).map(({ candidate }) => candidate.rule.id);
				expect(said.sort()).toEqual(stands.sort());
				for (const {
					rule: { id, band, slot = 'main' },
					reason,
				} of rules) {
					const here = wall.slots[slot]?.candidate.rule;
					if (reason.became === 'waits') {
						expect(reason.turnOf).toBe(here?.id);
						expect(here?.band).toBe(band);
					}
					if (reason.became === 'outranked') {
						expect(BANDS.indexOf(reason.by)).toBeLessThan(BANDS.indexOf(band));
						expect(here?.band).toBe(reason.by);
					}
					if (reason.became === 'dark') expect(wall.light).toBe('dark');
					if (reason.became === 'no-slot') expect(wall.slots[slot], id).toBeUndefined();
				}
			}),
			{ numRuns: 400 },
		);
	});

	it('[S1] a rule said to be kept off by itself is not missed when it is taken out', () => {
		const kept = ['elsewhere', 'not-in-dates', 'closed', 'open', 'not-now', 'nothing'];
		fc.assert(
			fc.property(night, (drawn) => {
				const { plan, live, screen: on, start } = widened(drawn);
				const t = start + drawn.minute * STEP;
				const { rules } = reasonsAt(plan, live, on, t);
				const off = rules.filter(({ reason }) => kept.includes(reason.became)).map((one) => one.rule.id);
				const programme = plan.programme.filter(({ id }) => !off.includes(id));
				const without = reasonsAt({ ...plan, programme }, live, on, t);
				const onWall = (from: typeof rules) =>
					from
						.filter(({ reason }) => ['stands', 'waits'].includes(reason.became))
						.map(({ rule: { id } }) => id);
				expect(onWall(without.rules)).toEqual(onWall(rules));
				expect(without.wall.layout).toBe(reasonsAt(plan, live, on, t).wall.layout);
			}),
			{ numRuns: 200 },
		);
	});

	it('a day that the plan does not reach has no reasons but that', () => {
		const plan = planOf([main], [board]);
		const { rules } = reasonsAt(plan, liveOf(main, NOTHING_HAPPENED), bar, plan.ends + HOUR);
		expect(rules.map(({ reason }) => reason)).toEqual([{ became: 'unplanned' }]);
		expect(reasonsAt(plan, QUIET, bar, plan.ends - MINUTE).rules[0]?.reason.became).toBe('stands');
	});
});
