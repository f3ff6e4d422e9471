import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND, type Instant } from '../time/instant.ts';
import {
	after,
	arbitraryEvening,
	arbitrarySteps,
	HOLD_REASON,
	performance,
	play,
	stamped,
	start,
	type Evening,
	type Moment,
} from './evening.arbitrary.ts';
import { timesOf } from './expected.ts';
import {
	activeHold,
	activeRelease,
	lastStamp,
	nextUp,
	NOTHING_HAPPENED,
	pointsOfPerformance,
	type Happened,
	type Performance,
} from './performance.ts';
import { granted } from '../refusal.ts';
import type { PointId } from './points.ts';
import { phaseOf } from './phase.ts';
import { publicPerformance, publicTime } from './public-evening.ts';
import { decideStamp, decideUndo } from './stamping.ts';

const wish = (point: PointId, at: Instant) => ({ point, at, source: 'person' as const, by: 'sam' });

describe('a stamp', () => {
	it('[T2] sets actual, and may skip points, which stay unstamped', () => {
		const decision = decideStamp(performance, NOTHING_HAPPENED, wish('up_1', start), start);
		expect(decision).toEqual({
			ok: true,
			value: { kind: 'stamp', stamp: { ...wish('up_1', start), recordedAt: start } },
		});
		const times = timesOf(performance, after(['up_1', 0]), start);
		expect(times.slice(0, 3).map(({ point, actual, skipped }) => [point, actual, skipped])).toEqual([
			['house_open', null, true],
			['clearance_1', null, true],
			['up_1', start, false],
		]);
	});

	it('[T12] while the show is stopped is refused, and so is an undo: it goes on or is abandoned first', () => {
		const stopped: Happened = { ...after(['up_1', 0]), halt: { kind: 'stopped', at: start + 20 * MINUTE } };
		const now = start + 25 * MINUTE;
		const refusal = { ok: false, refusal: { code: 'evening-over', details: { halt: 'stopped' } } };
		for (const point of ['down_1', 'clearance_2', 'up_2', 'down_2', 'house_clear'] as const) {
			expect(decideStamp(performance, stopped, wish(point, now), now), point).toEqual(refusal);
		}
		expect(decideUndo(stopped)).toEqual(refusal);
		expect(decideStamp(performance, stopped, wish('up_1', now), now)).toMatchObject({
			value: { kind: 'already', at: start },
		});
		const abandoned: Happened = { ...stopped, halt: { kind: 'abandoned', at: now } };
		expect(decideStamp(performance, abandoned, wish('down_1', now), now).ok).toBe(false);
		expect(decideStamp(performance, abandoned, wish('house_clear', now), now).ok).toBe(true);
	});

	it('[T2] before the last actual point is refused with that one’s time', () => {
		const happened = after(['house_open', -30], ['up_1', 1]);
		expect(
			decideStamp(performance, happened, wish('clearance_1', start + 2 * MINUTE), start + 2 * MINUTE),
		).toEqual({
			ok: false,
			refusal: { code: 'point-passed', details: { point: 'up_1', lastAt: start + MINUTE } },
		});
	});

	it('[R6] goes on where the last one was when the clock was set back since', () => {
		const happened = after(['house_open', -30], ['up_1', 0]);
		const setBack = start + 50 * MINUTE - HOUR;
		expect(decideStamp(performance, happened, wish('down_1', setBack), setBack)).toMatchObject({
			value: { kind: 'stamp', stamp: { at: start, recordedAt: setBack } },
		});
		expect(decideStamp(performance, happened, wish('up_1', setBack), setBack)).toMatchObject({
			value: { kind: 'already', at: start },
		});
	});

	it('[T2] may be set back 30 min and keeps both instants, but not longer, nor before the last one', () => {
		const now = start + 40 * MINUTE;
		const at = (minutesAgo: number) => wish('up_1', now - minutesAgo * MINUTE);
		const doors = after(['house_open', 20]);
		expect(decideStamp(performance, NOTHING_HAPPENED, at(30), now)).toMatchObject({
			value: { stamp: { at: start + 10 * MINUTE, recordedAt: now } },
		});
		expect(decideStamp(performance, NOTHING_HAPPENED, at(31), now)).toMatchObject({
			refusal: { code: 'point-too-long-ago', details: { minutes: 30 } },
		});
		expect(decideStamp(performance, doors, at(21), now)).toMatchObject({
			refusal: { code: 'point-passed', details: { point: 'house_open' } },
		});
	});

	it('[T2] is never in the future; a clock a few seconds ahead means now', () => {
		expect(decideStamp(performance, NOTHING_HAPPENED, wish('up_1', start + 4 * SECOND), start)).toMatchObject(
			{
				value: { stamp: { at: start } },
			},
		);
		expect(decideStamp(performance, NOTHING_HAPPENED, wish('up_1', start + MINUTE), start)).toMatchObject({
			refusal: { code: 'point-in-future' },
		});
	});

	it('[T1] of a point the performance does not have is refused', () => {
		expect(decideStamp(performance, NOTHING_HAPPENED, wish('up_3', start), start)).toMatchObject({
			refusal: { code: 'point-unknown' },
		});
	});

	it('[T2] always stands after those before it, in the order of the evening and in time', () => {
		everyMoment(({ happened, now }, { performance: any }) => {
			const points = pointsOfPerformance(any);
			const order = happened.stamps.map(({ point }) => points.indexOf(point));
			const times = happened.stamps.map(({ at }) => at);
			expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
			expect(times).toEqual([...times].sort((a, b) => a - b));
			expect(Math.max(0, ...times)).toBeLessThanOrEqual(now);
		});
	});

	it('[T15] repeated, for the point just stamped, changes nothing and answers when it was', () => {
		everyMoment(({ happened, now }, { performance: any }) => {
			const last = happened.stamps.at(-1);
			if (!last) return;
			const again = decideStamp(any, happened, wish(last.point, now + MINUTE), now + MINUTE);
			expect(again).toEqual({ ok: true, value: { kind: 'already', at: last.at } });
		});
	});

	it('[T15] can come again after an undo', () => {
		const undone = { ...NOTHING_HAPPENED, stamps: after(['up_1', 0]).stamps.slice(0, -1) };
		const again = decideStamp(performance, undone, wish('up_1', start + MINUTE), start + MINUTE);
		expect(again).toMatchObject({ value: { kind: 'stamp', stamp: { at: start + MINUTE } } });
	});
});

describe('an undo', () => {
	it('[T2][T12] does not take the part from under a show that was abandoned in it; the empty house it does', () => {
		const abandoned: Happened = {
			...after(['up_1', 0], ['down_1', 60], ['up_2', 80]),
			halt: { kind: 'abandoned', at: start + 95 * MINUTE },
		};
		const refusal = { ok: false, refusal: { code: 'evening-over', details: { halt: 'abandoned' } } };
		expect(decideUndo(abandoned)).toEqual(refusal);
		const clear = stamped(performance, abandoned, 'house_clear', start + 100 * MINUTE)!.happened;
		expect(decideUndo(clear)).toMatchObject({ value: { point: 'house_clear' } });
		const cancelled: Happened = { ...after(['house_open', -30]), halt: { kind: 'cancelled', at: start } };
		expect(decideUndo(cancelled)).toMatchObject({ value: { point: 'house_open' } });
	});

	it('[T2] takes back the latest stamp and no other', () => {
		expect(decideUndo(NOTHING_HAPPENED)).toMatchObject({ refusal: { code: 'nothing-to-undo' } });
		expect(decideUndo(after(['house_open', -30], ['up_1', 0]))).toMatchObject({ value: { point: 'up_1' } });
	});

	it('[T2] always restores exactly what the stamp ended: phase, times, hold, released wording', () => {
		fc.assert(
			fc.property(arbitraryEvening(), fc.nat(), ({ performance: any, moments }, choice) => {
				const { happened, now } = moments.at(-1)!;
				const points = pointsOfPerformance(any);
				const next = stamped(any, happened, points[choice % points.length]!, now);
				fc.pre(next !== null);
				const undone = decideUndo(next.happened);
				expect(undone).toMatchObject({ ok: true, value: { point: next.point } });
				const restored = { ...next.happened, stamps: next.happened.stamps.slice(0, -1) };
				const derived = [phaseOf, activeHold, activeRelease, publicPerformance];
				for (const derive of derived) expect(derive(any, restored)).toEqual(derive(any, happened));
				expect(timesOf(any, restored, now)).toEqual(timesOf(any, happened, now));
			}),
		);
	});

	it('[T2] brings back a hold and a wording that the up had ended', () => {
		const { moments } = play(performance, start, [
			{ after: 0, step: { name: 'hold', inMinutes: 10 } },
			{ after: 0, step: { name: 'release', wording: 'technical', inMinutes: 10 } },
			{ after: 300, step: { name: 'stamp', skip: 2, backSeconds: 0 } },
			{ after: 60, step: { name: 'undo' } },
		]);
		const standing = moments
			.slice(2)
			.map(({ happened }) => [
				activeHold(performance, happened)?.reason,
				activeRelease(performance, happened)?.wording,
			]);
		expect(standing).toEqual([
			[HOLD_REASON, 'technical'],
			[undefined, undefined],
			[HOLD_REASON, 'technical'],
		]);
	});
});

describe('an undo after much else', () => {
	/** What stands over the start that comes next: all that the stamp of an up ends. */
	const standing = (any: Performance, happened: Happened) => {
		const next = nextUp(any, happened);
		return {
			hold: activeHold(any, happened),
			release: activeRelease(any, happened),
			publicAt: next && publicTime(any, happened, next),
			notice: publicPerformance(any, happened).notice,
		};
	};

	it('[T2] brings the hold of part 1 back although one of part 2 was called and released meanwhile', () => {
		const { moments } = play(performance, start, [
			{ after: 0, step: { name: 'hold', inMinutes: 10 } },
			{ after: 300, step: { name: 'stamp', skip: 2, backSeconds: 0 } },
			{ after: 60, step: { name: 'hold', inMinutes: null } },
			{ after: 60, step: { name: 'release-hold' } },
			{ after: 60, step: { name: 'undo' } },
		]);
		const holds = moments.map(({ happened }) => activeHold(performance, happened)?.delays);
		expect(holds).toEqual([undefined, 'up_1', undefined, 'up_2', undefined, 'up_1']);
	});

	it('[T2][T10] keeps a hold called meanwhile for its own up, and releases each by its own', () => {
		const { moments } = play(performance, start, [
			{ after: 0, step: { name: 'hold', inMinutes: 10 } },
			{ after: 300, step: { name: 'stamp', skip: 2, backSeconds: 0 } },
			{ after: 60, step: { name: 'hold', inMinutes: null } },
			{ after: 60, step: { name: 'undo' } },
			{ after: 60, step: { name: 'release-hold' } },
			{ after: 60, step: { name: 'stamp', skip: 2, backSeconds: 0 } },
		]);
		const { happened } = moments.at(-1)!;
		expect(happened.holds.map(({ delays, releasedAt }) => [delays, releasedAt !== null])).toEqual([
			['up_1', true],
			['up_2', false],
		]);
		expect(activeHold(performance, happened)?.delays).toBe('up_2');
	});

	it('[T2] always restores what stood before the up, whatever was stamped, held, released or said meanwhile', () => {
		fc.assert(
			fc.property(arbitraryEvening(), arbitrarySteps(), ({ performance: any, moments }, steps) => {
				const { happened: before, now } = moments.at(-1)!;
				const up = nextUp(any, before);
				const begun = up && stamped(any, before, up, now);
				fc.pre(begun !== null);
				// What was abandoned keeps its part [T12].
				const meanwhile = steps.filter(
					({ step }) => step.name !== 'undo' && !(step.name === 'halt' && step.step === 'abandon'),
				);
				let { happened } = play(any, now, meanwhile, begun.happened).moments.at(-1)!;
				// A show that was stopped goes on first [T12].
				if (happened.halt?.kind === 'stopped') happened = { ...happened, halt: null };
				while (happened.stamps.length > before.stamps.length) {
					expect(decideUndo(happened).ok).toBe(true);
					happened = { ...happened, stamps: happened.stamps.slice(0, -1) };
				}
				expect(happened.stamps).toEqual(before.stamps);
				expect(standing(any, happened)).toEqual(standing(any, before));
			}),
		);
	});

	it('[T10] always leaves at most one hold of each up that is not released', () => {
		everyMoment(({ happened }) => {
			const open = happened.holds.filter(({ releasedAt }) => releasedAt === null).map(({ delays }) => delays);
			expect(open).toEqual([...new Set(open)]);
		});
	});
});

function everyMoment(property: (moment: Moment, evening: Evening) => void): void {
	fc.assert(
		fc.property(arbitraryEvening(), (evening) => {
			for (const moment of evening.moments) property(moment, evening);
		}),
	);
}

describe('cues however they come', () => {
	it('[T15] always change nothing the second time, and answer when it was', () => {
		fc.assert(
			fc.property(arbitraryEvening(), fc.integer({ min: 0, max: 1_700 }), (evening, later) => {
				for (const { happened, now } of evening.moments) {
					const last = lastStamp(happened);
					if (!last) continue;
					const again = now + later * SECOND;
					const wish = { point: last.point, at: again, source: 'http', by: 'desk' } as const;
					const decision = decideStamp(evening.performance, happened, wish, again);
					if (happened.halt?.kind === 'stopped') continue;
					expect(decision).toEqual(granted({ kind: 'already', at: last.at }));
				}
			}),
		);
	});

	it('[T15] always leave the same evening in any order and however often repeated, as far as each was granted', () => {
		const points = pointsOfPerformance(performance);
		const cues = fc.array(fc.integer({ min: 0, max: points.length - 1 }), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(cues, (indices) => {
				const play = (order: number[]) =>
					order.reduce<Happened>((happened, index, turn) => {
						const point = points[index];
						return (point && stamped(performance, happened, point, start + turn)?.happened) ?? happened;
					}, NOTHING_HAPPENED);
				const once = play(indices);
				const stuttered = play(indices.flatMap((index) => [index, index, index]));
				expect(stuttered.stamps.map(({ point }) => point)).toEqual(once.stamps.map(({ point }) => point));
				// Only ever forward: what comes late or twice leaves no trace.
				const order = once.stamps.map(({ point }) => points.indexOf(point));
				expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
			}),
		);
	});
});
