import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND, type Instant } from '../time/instant.ts';
import {
	after,
	arbitraryEvening,
	arbitraryPerformance,
	performance,
	stamped,
	start,
} from './evening.arbitrary.ts';
import { lateBySeconds, timesOf, type PointTimes } from './expected.ts';
import {
	activeHold,
	lengthBefore,
	NOTHING_HAPPENED,
	plannedTimes,
	type Happened,
	type Performance,
} from './performance.ts';
import { pausedMs } from './pauses.ts';
import { describePoint, type PointId } from './points.ts';

function expectedAt(happened: Happened, now: Instant): Map<PointId, number | null> {
	return new Map(
		timesOf(performance, happened, now).map(({ point, expected }) => [
			point,
			expected === null ? null : (expected - start) / MINUTE,
		]),
	);
}

describe('expected times', () => {
	it('[T4] are the planned ones while nothing has happened and nothing is due', () => {
		for (const { planned, expected } of timesOf(performance, NOTHING_HAPPENED, start - 60 * MINUTE)) {
			expect(expected).toBe(planned);
		}
	});

	it('[T4] count a part from its actual up and the interval from the actual end of the part', () => {
		const up = after(['up_1', 7]);
		expect(expectedAt(up, start + 8 * MINUTE).get('down_1')).toBe(67);
		expect(expectedAt(up, start + 8 * MINUTE).get('up_2')).toBe(87);
		const down = after(['up_1', 7], ['down_1', 64]);
		expect(expectedAt(down, start + 65 * MINUTE).get('up_2')).toBe(84);
		expect(expectedAt(down, start + 65 * MINUTE).get('down_2')).toBe(139);
	});

	it('[T4] let an up come before its planned time after an interval, and only there', () => {
		const early = after(['up_1', -3], ['down_1', 50]);
		expect(expectedAt(early, start + 51 * MINUTE).get('up_2')).toBe(70);
	});

	it('[T2][T4] take a skipped point to have passed before the next one was stamped', () => {
		const cleared = after(['up_1', 0], ['clearance_2', 50]);
		expect(expectedAt(cleared, start + 51 * MINUTE).get('up_2')).toBe(70);
		expect(timesOf(performance, cleared, start + 51 * MINUTE)[3]).toMatchObject({
			point: 'down_1',
			skipped: true,
			expected: null,
			actual: null,
		});
	});

	it('[T4][T10] follow the new time of a hold, until it is released', () => {
		const hold = { delays: 'up_1' as const, reason: 'fog', since: start, newTime: start + 20 * MINUTE };
		const held = { ...NOTHING_HAPPENED, holds: [{ ...hold, releasedAt: null }] };
		expect(expectedAt(held, start + 5 * MINUTE).get('up_1')).toBe(20);
		expect(expectedAt(held, start + 25 * MINUTE).get('up_1')).toBe(25);
		const released = { ...NOTHING_HAPPENED, holds: [{ ...hold, releasedAt: start + 10 * MINUTE }] };
		expect(expectedAt(released, start + 11 * MINUTE).get('up_1')).toBe(11);
	});

	it('[T4] never lie before now, and come in the order of the evening', () => {
		everyTimetable((times, { now }) => {
			const expected = times.flatMap((time) => (time.expected === null ? [] : [time.expected]));
			for (const at of expected) expect(at).toBeGreaterThanOrEqual(now);
			expect(expected).toEqual([...expected].sort((a, b) => a - b));
		});
	});

	it('[T4] put up 1 at the latest of its planned time, a hold’s new time, and now, and nowhere else', () => {
		everyTimetable((times, { now, happened, performance: any }) => {
			const up = times.find(({ point }) => point === 'up_1')!;
			if (up.expected === null) return;
			const hold = activeHold(any, happened);
			expect(up.expected).toBe(Math.max(up.planned, hold?.newTime ?? 0, now));
		});
	});

	it('[T4] put every down a part (and what it was stopped) after its up and every later up an interval after its down, but not before now', () => {
		everyTimetable((times, { now, happened, performance: any }) => {
			const stage = times.filter(({ point }) => ['up', 'down'].includes(describePoint(point).kind));
			for (const [index, time] of stage.entries()) {
				const before = stage[index - 1];
				if (time.expected === null || !before || before.skipped) continue;
				const hold = activeHold(any, happened);
				const held = hold?.delays === time.point ? (hold.newTime ?? 0) : 0;
				const { kind, part } = describePoint(time.point);
				const stopped = kind === 'down' && part ? pausedMs(happened, part, now) : 0;
				const length = lengthBefore(any, time.point) * MINUTE;
				const natural = (before.actual ?? before.expected!) + length + stopped;
				expect(time.expected).toBe(Math.max(natural, held, now));
			}
		});
	});

	it('[T4] are never shifted from up 1 on by points before it, early or late', () => {
		everyTimetable((times, { now, happened, performance: any }) => {
			const without = happened.stamps.filter(
				({ point }) => point !== 'house_open' && point !== 'clearance_1',
			);
			const fromUp = (list: PointTimes[]) => list.slice(2).map(({ point, expected }) => [point, expected]);
			expect(fromUp(timesOf(any, { ...happened, stamps: without }, now))).toEqual(fromUp(times));
		});
	});

	it('[T2] keep planned apart: whatever happens, the planned time is that of the start in force', () => {
		everyTimetable((times, { happened, performance: any }) => {
			const planned = plannedTimes(any, happened.movedStart ?? any.plannedStart);
			expect(times.map((time) => [time.point, time.planned])).toEqual([...planned]);
			for (const { point, at } of happened.stamps) {
				expect(times.find((time) => time.point === point)).toMatchObject({ actual: at, expected: null });
			}
		});
	});
});

describe('lateness', () => {
	it('[T5] is in seconds, positive when late and negative when early, with one sign everywhere', () => {
		fc.assert(
			fc.property(arbitraryPerformance(), fc.integer({ min: -1_500, max: 7_200 }), (any, seconds) => {
				const at = any.plannedStart + seconds * SECOND;
				const { happened } = stamped(any, NOTHING_HAPPENED, 'up_1', at)!;
				const times = timesOf(any, happened, at);
				expect(times.find(({ point }) => point === 'up_1')?.lateBySeconds).toBe(seconds);
				expect(times.find(({ point }) => point === 'down_1')?.lateBySeconds).toBe(seconds);
				expect(lateBySeconds(times)).toBe(seconds);
			}),
		);
	});

	it('[T5] always is what was, else what is expected, less what was planned', () => {
		everyTimetable((times) => {
			for (const { actual, expected, planned, lateBySeconds: late } of times) {
				const reference = actual ?? expected;
				expect(late).toBe(reference === null ? 0 : Math.round((reference - planned) / SECOND));
			}
		});
	});

	it('[T4][T5] of an evening does not come from its doors, but does from a hold before they open', () => {
		const doors = after(['house_open', -10]);
		expect(lateBySeconds(timesOf(performance, doors, start - 10 * MINUTE))).toBe(0);
		const hold = { delays: 'up_1' as const, reason: 'fog', since: start - 60 * MINUTE, releasedAt: null };
		const held = { ...NOTHING_HAPPENED, holds: [{ ...hold, newTime: start + 15 * MINUTE }] };
		expect(lateBySeconds(timesOf(performance, held, start - 50 * MINUTE))).toBe(900);
	});

	it('[T5] stays that of show down once the show is over', () => {
		const over = after(['up_1', 0], ['down_1', 60], ['up_2', 80], ['down_2', 140]);
		expect(lateBySeconds(timesOf(performance, over, start + 400 * MINUTE))).toBe(300);
	});
});

/** Holds the property of every timetable that generated evenings come to, at each step and some time after it. */
function everyTimetable(
	property: (
		times: PointTimes[],
		known: { now: Instant; happened: Happened; performance: Performance },
	) => void,
): void {
	fc.assert(
		fc.property(arbitraryEvening(), fc.integer({ min: 0, max: 7_200 }), (evening, later) => {
			for (const moment of evening.moments) {
				for (const now of [moment.now, moment.now + later * SECOND]) {
					const known = { now, happened: moment.happened, performance: evening.performance };
					property(timesOf(evening.performance, moment.happened, now), known);
				}
			}
		}),
	);
}
