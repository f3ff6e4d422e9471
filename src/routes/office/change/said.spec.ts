import { describe, expect, it } from 'vitest';
import { samplePlan } from '$lib/demo/sample-plan.ts';
import { NOTHING_HAPPENED, type Happened, type Performance } from '$lib/domain/evening/performance.ts';
import {
	momentsOfLengths,
	prospectsAt,
	prospectsOf,
	type EveningChange,
	type World,
} from '$lib/domain/season/prospect.ts';
import { DEFAULT_GRACE } from '$lib/domain/evening/public-phase.ts';
import { comingProductions } from '$lib/domain/programme/tonight.ts';
import { HOUR, MINUTE } from '$lib/domain/time/instant.ts';
import { instantAt } from '$lib/domain/time/zone.ts';
import { startingProgramme } from '../../screen/player/starting-programme.ts';
import { boardLine, phoneLine, wallOf, wallWords } from './said.ts';

const ZONE = 'Europe/London';
const DAY = '2027-03-05';
const base = samplePlan({ pictureUrl: String, programme: [...startingProgramme], words: {} });
const echo = (key: string, args: Record<string, string | number> = {}) =>
	[key, ...Object.values(args)].join(' ');

function evening(change: Partial<Performance> = {}, happened: Happened = NOTHING_HAPPENED) {
	const performance: Performance = {
		id: 'one',
		house: 'keel',
		production: 'ebb',
		day: DAY,
		plannedStart: instantAt(DAY, '19:30', ZONE),
		partMinutes: [45, 40],
		intervalMinutes: [20],
		estimated: false,
		doorsMinutesBefore: 20,
		lateSeating: { kind: 'interval' },
		...change,
	};
	return { performance, happened };
}

/** What board, screens of the house and phones say at each moment, before and after. */
function said(change: EveningChange, now: number) {
	const standing = change.before ? [change.before] : [];
	return prospectsOf({ base, evenings: standing }, change, now).map(({ name, at, before, after }) => {
		const of = (world: typeof before) => {
			const asked = { world, at, language: 'en', say: echo };
			return {
				board: boardLine(asked, 'one'),
				wall: wallWords(asked, change.after.performance.house),
				phone: phoneLine(asked, 'one'),
			};
		};
		return { name, at, before: of(before), after: of(after) };
	});
}

const now = instantAt(DAY, '12:00', ZONE);

describe('[S1] what screens will say', () => {
	it('of a move by two hours: the new time at once, and at the old hour what stands instead', () => {
		const later = instantAt(DAY, '21:30', ZONE);
		const moments = said({ before: evening(), after: evening({ plannedStart: later }) }, now);
		expect(moments.map(({ name, at }) => [name, at])).toEqual([
			['now', now],
			['was', later - 3 * HOUR],
			['hour-before', later - HOUR],
			['start', later],
		]);
		expect(moments[0]?.before.board).toContain('7.30\u00a0pm');
		expect(moments[0]?.after.board).toContain('9.30\u00a0pm');
		expect(moments[0]?.before.phone).toBe('phone-before 7.30\u00a0pm');
		expect(moments[0]?.after.phone).toBe('phone-before 9.30\u00a0pm');
		// At half past nine the old evening would have been presumed to run [T18]; the new one takes its seats.
		expect(moments[3]?.before.phone).toBe('phone-show_down');
		expect(moments[3]?.after.wall).toContain('seats-take');
		expect(moments[3]?.after.wall).toContain('Ebb');
	});

	it('of a move to another night: nothing tonight, the countdown then', () => {
		const after = evening({ day: '2027-03-09', plannedStart: instantAt('2027-03-09', '19:30', ZONE) });
		const [today, was, before] = said({ before: evening(), after }, now);
		expect(today?.after.phone).toBe('season-said-not-there');
		expect(today?.after.board).toContain('board-none-coming');
		expect(today?.after.board).toContain('Tue 9 Mar');
		expect(was?.before.board).toContain('7.30\u00a0pm');
		expect(was?.before.wall).toContain('board-tonight – 7.30\u00a0pm · Ebb');
		expect(was?.after.wall).not.toContain('board-tonight');
		expect(before?.after.phone).toBe('phone-before 7.30\u00a0pm');
	});

	it('of a move to another house: the old house’s screens have nothing, the new one’s count down', () => {
		const start = instantAt(DAY, '19:30', ZONE);
		const change = { before: evening(), after: evening({ house: 'loft' }) };
		const [{ before, after } = { before: null, after: null }] = prospectsOf(
			{ base, evenings: [change.before] },
			change,
			start - 30 * MINUTE,
		);
		const asked = (world: typeof before) => ({
			world: world!,
			at: start - 30 * MINUTE,
			language: 'en',
			say: echo,
		});
		expect(wallOf(asked(before), 'keel')?.cast.scene).toBe('curtain-countdown');
		expect(wallWords(asked(before), 'keel')).toContain('countdown-start 30');
		expect(wallOf(asked(after), 'keel')?.cast.scene).toBe('tonights-board');
		expect(wallOf(asked(after), 'loft')?.cast.scene).toBe('curtain-countdown');
	});

	it('of a cancellation: the word itself, on the board and on phones, until the end of the day', () => {
		const cancelled = { ...NOTHING_HAPPENED, halt: { kind: 'cancelled' as const, at: now } };
		const moments = said({ before: evening(), after: evening({}, cancelled) }, now);
		expect(moments.map(({ name }) => name)).toEqual(['now', 'hour-before', 'start']);
		for (const { after } of moments) {
			expect(after.board).toContain('board-cancelled');
			expect(after.phone).toBe('phone-cancelled');
		}
	});

	it('[T12] of a cancellation of a later day: the board says so from now on, and nothing announces it', () => {
		const three = instantAt('2027-03-02', '12:00', ZONE);
		const cancelled = { ...NOTHING_HAPPENED, halt: { kind: 'cancelled' as const, at: three } };
		const [first] = prospectsOf(
			{ base, evenings: [evening()] },
			{ before: evening(), after: evening({}, cancelled) },
			three,
		);
		const of = (world: World) => ({ world, at: three, language: 'en', say: echo });
		expect(boardLine(of(first!.before), 'one')).not.toContain('board-cancelled');
		expect(boardLine(of(first!.after), 'one')).toContain('Fri 5 Mar · 7.30\u00a0pm');
		expect(boardLine(of(first!.after), 'one')).toContain('board-cancelled');
		const announced = ({ plan, live }: World) => comingProductions(plan, live, [], three);
		expect(announced(first!.before)).toEqual(['one']);
		expect(announced(first!.after)).toEqual([]);
	});

	it('of a new one beyond the days that screens know: nothing yet, all of it when the day has come', () => {
		const day = '2027-04-20';
		const after = evening({ day, plannedStart: instantAt(day, '19:30', ZONE) });
		const [today, hour] = said({ before: null, after }, now);
		expect(today?.after.board).toBe('season-said-not-there');
		expect(hour?.before.board).toBe('season-said-not-there');
		expect(hour?.after.board).toContain('board-tonight');
	});

	it('[T11] beside the doors, once the start is presumed: by the performance’s own late seating', () => {
		const start = instantAt(DAY, '19:30', ZONE);
		const of = (lateSeating: Performance['lateSeating']) => ({ base, evenings: [evening({ lateSeating })] });
		const none = evening({ lateSeating: { kind: 'none' } });
		const moments = momentsOfLengths(evening().performance, none.performance, DEFAULT_GRACE, now);
		expect(moments.map(({ name }) => name)).toEqual(['now', 'hour-before', 'start', 'late']);
		expect(moments.at(-1)?.at).toBe(start + 11 * MINUTE);
		const [late] = prospectsAt(moments.slice(-1), of({ kind: 'interval' }), of({ kind: 'none' }));
		const words = (world: World) =>
			wallWords({ world, at: start + 11 * MINUTE, language: 'en', say: echo }, 'keel', true);
		expect(words(late!.before)).toContain('late-doors-interval');
		expect(words(late!.after)).toContain('late-doors-end');
	});

	it('[T18] of an end that moves: when one of the two ends is presumed and the other is not', () => {
		const start = instantAt(DAY, '19:30', ZONE);
		const [shorter, longer] = [evening(), evening({ partMinutes: [45, 60] })];
		const end = start + 105 * MINUTE;
		for (const [was, then] of [
			[shorter, longer],
			[longer, shorter],
		] as const) {
			const over = momentsOfLengths(was.performance, then.performance, DEFAULT_GRACE, now).at(-1)!;
			expect(over).toEqual({ name: 'over', at: end + 16 * MINUTE });
			const [prospect] = prospectsAt([over], { base, evenings: [was] }, { base, evenings: [then] });
			const phone = (world: World) => phoneLine({ world, at: over.at, language: 'en', say: echo }, 'one');
			expect(new Set([phone(prospect!.before), phone(prospect!.after)]).size).toBe(2);
		}
	});

	it('[T13] of a start past midnight in the night the clocks change: on the board of the evening it belongs to', () => {
		const start = instantAt('2027-03-28', '00:30', ZONE);
		const after = evening({ day: '2027-03-27', plannedStart: start });
		const moments = said({ before: null, after }, instantAt('2027-03-27', '18:00', ZONE));
		for (const { after: then } of moments) expect(then.board).toContain('12.30\u00a0am');
		expect(moments.at(-1)?.at).toBe(start);
	});
});
