import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stamped } from '../evening/evening.arbitrary.ts';
import { NOTHING_HAPPENED, type Happened } from '../evening/performance.ts';
import type { PointId } from '../evening/points.ts';
import { HOUR, MINUTE, SECOND, type Instant } from '../time/instant.ts';
import { applies } from './condition.ts';
import type { Candidate } from './outlook.ts';
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
import { BANDS, type Rule } from './rule.ts';
import { showingAt } from './showing.ts';
import { comingProductions, tonightAt } from './tonight.ts';

const board = rule('board', { band: 'else' });
const countdown = rule('countdown', {
	about: 'performance',
	when: { phases: ['before', 'house_open'], withinMinutes: 30, part: 'first' },
});
const seats = rule('seats', {
	band: 'last-calls',
	about: 'performance',
	when: { phases: ['before', 'house_open', 'interval'], withinMinutes: 3 },
});
const thanks = rule('thanks', {
	about: 'performance',
	when: { phases: ['show_down'], untilMinutesInto: 25 },
	only: { exit: true },
});
const late = rule('late', { band: 'stop-or-hold', about: 'performance', when: { late: true } });

const main = performanceAt('main', '19:30');
const bar = screen('bar');

function shown(plan: Night['plan'], t: Instant, live = QUIET, on = bar): string | null {
	return showingAt(plan, live, on, t)?.candidate.rule.id ?? null;
}

function happenedAt(...stamps: [PointId, Instant][]): Happened {
	return stamps.reduce<Happened>(
		(happened, [point, instant]) => stamped(main, happened, point, instant)!.happened,
		NOTHING_HAPPENED,
	);
}

describe('what a screen shows', () => {
	const plan = planOf([main], [board, countdown, seats, thanks, late]);

	it('[S3][S4] is the highest band that applies', () => {
		expect(shown(plan, at('18:59'))).toBe('board');
		expect(shown(plan, at('19:00'))).toBe('countdown');
		expect(shown(plan, at('19:27'))).toBe('seats');
		expect(shown(plan, at('19:45'), liveOf(main, happenedAt(['up_1', at('19:31')])))).toBe('board');
	});

	it('[T8] stays with "take your seats" past the end of the countdown until the part begins', () => {
		expect(shown(plan, at('19:30'))).toBe('seats');
		expect(shown(plan, at('19:39'))).toBe('seats');
		expect(shown(plan, at('19:33'), liveOf(main, happenedAt(['up_1', at('19:33')])))).toBe('board');
	});

	it('[T7][S4] is the released lateness from the release to the up', () => {
		const release = {
			point: 'up_1' as const,
			wording: 'technical' as const,
			at: at('19:45'),
			releasedAt: at('19:26'),
		};
		const live = liveOf(main, { ...NOTHING_HAPPENED, releases: [release] });
		expect(shown(plan, at('19:25'), live)).toBe('countdown');
		expect(shown(plan, at('19:26'), live)).toBe('late');
		expect(showingAt(plan, live, bar, at('19:28'))?.since).toBe(at('19:26'));
		expect(showingAt(plan, live, bar, at('19:25'))?.until).toBe(at('19:26'));
		const up = liveOf(main, { ...happenedAt(['up_1', at('19:44')]), releases: [release] });
		expect(shown(plan, at('19:44'), up)).toBe('board');
	});

	it('[F1] thanks at the exits only, for its time', () => {
		const live = liveOf(main, happenedAt(['up_1', at('19:30')], ['down_2', at('21:47')]));
		const exit = screen('door', { exit: true });
		expect(shown(plan, at('21:47'), live, exit)).toBe('thanks');
		expect(shown(plan, at('22:11'), live, exit)).toBe('thanks');
		expect(shown(plan, at('22:12'), live, exit)).toBe('board');
		expect(shown(plan, at('21:47'), live)).toBe('board');
	});

	it('[T14] serves the houses a screen is assigned to; one that serves two takes turns', () => {
		const both = planOf([main, performanceAt('studio', '19:30')], [board, countdown]);
		const who = (t: Instant, houses: string[]) =>
			showingAt(both, QUIET, screen('bar', { houses }), t)?.candidate.performance;
		expect(who(at('19:10'), ['studio'])).toBe('studio-0');
		expect([0, 19, 20, 39, 40].map((s) => who(at('19:10') + s * SECOND, []))).toEqual([
			'main-0',
			'main-0',
			'studio-0',
			'studio-0',
			'main-0',
		]);
	});

	it('[S3] shows equals once in each language in turn', () => {
		const two = planOf([main], [rule('a', {}), rule('b', { dwellSeconds: 10 })], ['en', 'de']);
		const from = at('04:00');
		const turns = [0, 20, 30, 50, 60].map((seconds) => {
			const showing = showingAt(two, QUIET, bar, from + seconds * SECOND);
			return `${showing?.candidate.rule.id ?? ''}${showing?.language ?? ''}`;
		});
		expect(turns).toEqual(['a0', 'b0', 'a1', 'b1', 'a0']);
	});

	it('[S2][T18] is right for the night and for seven days without any news', () => {
		const week = planOf(
			Array.from({ length: 8 }, (_, day) => performanceAt('main', '19:30', day)),
			[board, countdown, seats, thanks, late],
		);
		for (let day = 0; day < 8; day++) {
			const showing = showingAt(week, QUIET, bar, at('19:10', day));
			expect(showing?.candidate).toMatchObject({ rule: { id: 'countdown' }, performance: `main-${day}` });
			expect(showing).toMatchObject({ since: at('19:00', day), until: at('19:27', day) });
			expect(shown(week, at('20:00', day))).toBe('board');
			const exit = screen('door', { exit: true });
			expect(shown(week, at('22:05', day), QUIET, exit)).toBe('thanks');
		}
	});

	it('[S3] goes by the part that comes next or runs, the first or a later one', () => {
		const parts = planOf(
			[main],
			(['first', 'later'] as const).map((part) => rule(part, { when: { part } })),
		);
		const ups = happenedAt(['up_1', at('19:31')], ['down_1', at('20:31')], ['up_2', at('20:51')]);
		const over = happenedAt(
			['up_1', at('19:31')],
			['down_1', at('20:31')],
			['up_2', at('20:51')],
			['down_2', at('21:46')],
		);
		const seen = ['19:00', '19:40', '20:40', '21:00'].map((time) =>
			shown(parts, at(time), liveOf(main, ups)),
		);
		expect(seen).toEqual(['first', 'first', 'later', 'later']);
		expect(shown(parts, at('21:50'), liveOf(main, over))).toBeNull();
	});

	it('[S3] counts the minutes into a cancelled performance from the start that will not be', () => {
		const cancelled = rule('cancelled', { when: { phases: ['cancelled'], untilMinutesInto: 60 } });
		const called = (time: string) =>
			liveOf(main, { ...NOTHING_HAPPENED, halt: { kind: 'cancelled', at: at(time) } });
		const seen = (time: string, since: string) => shown(planOf([main], [cancelled]), at(time), called(since));
		expect([seen('12:00', '12:00'), seen('20:29', '12:00'), seen('20:30', '12:00')]).toEqual([
			'cancelled',
			'cancelled',
			null,
		]);
		expect([seen('21:14', '20:15'), seen('21:15', '20:15')]).toEqual(['cancelled', null]);
	});

	it('[S2] is nothing outside the plan, and where no rule applies', () => {
		expect(shown(plan, at('03:59'))).toBeNull();
		expect(shown(plan, at('04:01', 8))).toBeNull();
		expect(shown(planOf([main], [countdown]), at('12:00'))).toBeNull();
	});

	it('[S3] does not restart its cycle when the venue’s day rolls over and the candidates stay', () => {
		const two = planOf([main], [rule('a', { dwellSeconds: 70 }), rule('b', { dwellSeconds: 57 }), seats]);
		const before = showingAt(two, QUIET, bar, at('04:00', 1) - 1)!;
		const after = showingAt(two, QUIET, bar, at('04:00', 1))!;
		expect(after.candidate).toEqual(before.candidate);
		expect(after.since).toBe(before.since);
	});
});

describe('the function of S1', () => {
	it('[S1] always gives the same answer for the same plan, news and instant, and changes none of them', () => {
		everyInstant(({ plan, live, screen: on }, t) => {
			const held = JSON.stringify([plan, live, on]);
			const first = showingAt(plan, live, on, t);
			showingAt(plan, live, on, t + HOUR);
			expect(showingAt(plan, live, on, t)).toEqual(first);
			expect(JSON.stringify([plan, live, on])).toBe(held);
		});
	});

	it('[S1] always gives the same after the plan crossed a wire', () => {
		everyInstant(({ plan, live, screen: on }, t) => {
			const [sentPlan, sentLive] = [sent(plan), sent(live)];
			expect(showingAt(sentPlan, sentLive, on, t)).toEqual(showingAt(plan, live, on, t));
		});
	});

	it('[S3] always gives equal screens the same, at the same instants', () => {
		everyInstant(({ plan, live, screen: on }, t) => {
			const programme = plan.programme.map(({ only, ...any }): Rule => ({
				...any,
				only: { exit: only?.exit ?? on.placement.exit },
			}));
			const shared = { ...plan, programme };
			const twin = { ...on, id: 'twin', placement: { ...on.placement, place: 'Stairs', panelWidthMm: 500 } };
			expect(showingAt(shared, live, twin, t)).toEqual(showingAt(shared, live, on, t));
		});
	});

	it('[S3] always stays constant between since and until, and flips to the next at until', () => {
		everyInstant(({ plan, live, screen: on }, t) => {
			let showing = showingAt(plan, live, on, t);
			for (let flips = 0; showing && flips < 6; flips++) {
				const { since, until, ...what } = showing;
				expect(since).toBeLessThanOrEqual(t);
				expect(until).toBeGreaterThan(t);
				for (const instant of [since, Math.floor((since + until!) / 2), until! - 1]) {
					expect(showingAt(plan, live, on, instant)).toMatchObject({ since, ...what });
				}
				t = until!;
				const next = showingAt(plan, live, on, t);
				if (next && next.since !== t) expect(next).toMatchObject({ since, ...what });
				showing = next;
			}
		});
	});

	it('[S4] always shows a candidate of the highest band that has one, and of a rule that hangs here', () => {
		everyInstant(({ plan, live, screen: on }, t) => {
			const showing = showingAt(plan, live, on, t);
			const names = candidates({ plan, live, screen: on }, t).map(nameOf);
			if (showing) expect(names).toContain(nameOf(showing.candidate));
			else expect(names).toEqual([]);
		});
	});

	it('[S3] always flips by dwell from the last change of the candidates, walked through step by step', () => {
		fc.assert(
			fc.property(arbitraryNight(), (night) => {
				const { plan, live, screen: on } = night;
				const from = at('04:00');
				let cycleSince = from;
				let set = '';
				for (let t = from; t < night.start + 5 * HOUR; t += STEP) {
					const slot = candidates(night, t);
					const names = slot.map(nameOf).join();
					if (names !== set) [cycleSince, set] = [t, names];
					if (t < night.start - HOUR) continue;
					const showing = showingAt(plan, live, on, t);
					expect(showing && nameOf(showing.candidate)).toBe(turnAt(slot, t - cycleSince));
				}
			}),
			{ numRuns: 25 },
		);
	});
});

/** The candidates as S3 and S4 say them, found without the function under test. */
function candidates({ plan, live, screen: on }: Omit<Night, 'start'>, t: Instant): Candidate[] {
	const tonight = tonightAt(plan, live, on.placement.houses, t);
	const hung = plan.programme.filter(({ only }) => only?.exit !== true || on.placement.exit);
	for (const band of BANDS) {
		const found = hung
			.filter((any) => any.band === band)
			.flatMap((any): Candidate[] => {
				const fitting = tonight.filter((performance) => applies(any.when, performance, t, plan.venue));
				if (any.about === 'performance') return fitting.map(({ id }) => ({ rule: any, performance: id }));
				if (fitting.length === 0 && Object.keys(any.when).length > 0) return [];
				const spokenOf =
					any.about === 'venue' ? [null] : comingProductions(plan, live, on.placement.houses, t);
				return spokenOf.map((performance) => ({ rule: any, performance }));
			});
		if (found.some(({ rule: any }) => !any.joins)) return found;
	}
	return [];
}

/** Who has the turn that long after the cycle began. */
function turnAt(slot: Candidate[], elapsed: number): string | null {
	const steps = slot.flatMap((candidate) =>
		Array.from({ length: (candidate.rule.dwellSeconds * SECOND) / STEP }, () => nameOf(candidate)),
	);
	return steps[Math.floor(elapsed / STEP) % steps.length] ?? null;
}

function nameOf({ rule: { id }, performance }: Candidate): string {
	return `${id} ${performance ?? ''}`;
}

function sent<Value>(value: Value): Value {
	return structuredClone(value);
}

/** Holds the property at instants of the next two days, most of them about the evening. */
function everyInstant(property: (night: Night, t: Instant) => void): void {
	const minutes = fc.oneof(
		{ weight: 4, arbitrary: fc.integer({ min: -60, max: 240 }) },
		fc.integer({ min: -14 * 60, max: 40 * 60 }),
	);
	fc.assert(
		fc.property(arbitraryNight(), fc.array(minutes, { minLength: 1, maxLength: 8 }), (night, offsets) => {
			for (const offset of offsets) property(night, night.start + offset * MINUTE + offset * 37);
		}),
	);
}
