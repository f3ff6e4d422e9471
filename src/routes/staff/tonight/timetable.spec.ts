import { describe, expect, it } from 'vitest';
import { timesOf } from '$lib/domain/evening/expected.ts';
import { NOTHING_HAPPENED, type Happened, type Performance } from '$lib/domain/evening/performance.ts';
import type { PointId } from '$lib/domain/evening/points.ts';
import { HOUR, MINUTE, SECOND } from '$lib/domain/time/instant.ts';
import { lateness, phaseName, pointName, timeLeft, timetable } from './timetable.ts';

const start = Date.UTC(2025, 10, 21, 19, 30);

const performance: Performance = {
	id: 'p1',
	house: 'sail-house',
	production: 'skerry-light',
	day: '2025-11-21',
	plannedStart: start,
	partMinutes: [50, 40],
	intervalMinutes: [20],
	estimated: false,
	doorsMinutesBefore: 30,
	lateSeating: { kind: 'interval' },
};

function stamped(...stamps: [PointId, number][]): Happened {
	return {
		...NOTHING_HAPPENED,
		stamps: stamps.map(([point, minutes]) => {
			const at = start + minutes * MINUTE;
			return { point, at, recordedAt: at, source: 'person', by: 'ruth' };
		}),
	};
}

describe('the timetable', () => {
	it('[T2] keeps planned beside what happened, and names what was skipped', () => {
		const now = start + 5 * MINUTE;
		const rows = timetable(timesOf(performance, stamped(['house_open', -30], ['up_1', 4]), now));
		expect(rows.map(({ point, state }) => [point, state]).slice(0, 5)).toEqual([
			['house_open', 'done'],
			['clearance_1', 'skipped'],
			['up_1', 'done'],
			['down_1', 'next'],
			['clearance_2', 'to-come'],
		]);
		expect(rows[2]).toMatchObject({ planned: start, at: start + 4 * MINUTE, late: { key: 'staff-late' } });
		expect(rows[3]).toMatchObject({ planned: start + 50 * MINUTE, at: start + 54 * MINUTE });
	});

	it('[T12] has nothing more to come after a cancellation', () => {
		const cancelled: Happened = { ...NOTHING_HAPPENED, halt: { kind: 'cancelled', at: start } };
		expect(new Set(timetable(timesOf(performance, cancelled, start)).map(({ state }) => state))).toEqual(
			new Set(['off']),
		);
	});
});

describe('lateness', () => {
	it('[T5] is positive when late, in whole minutes, and nothing under one', () => {
		expect(lateness(240)).toEqual({ key: 'staff-late', args: { minutes: 4 } });
		expect(lateness(-150)).toEqual({ key: 'staff-early', args: { minutes: 2 } });
		expect(lateness(59)).toBeNull();
		expect(lateness(-59)).toBeNull();
	});
});

describe('what is left', () => {
	it.each([
		[0, 'staff-left-now', {}],
		[-MINUTE, 'staff-left-now', {}],
		[SECOND, 'staff-left-seconds', { count: 1 }],
		[MINUTE, 'staff-left-seconds', { count: 60 }],
		[MINUTE + 1, 'staff-left-minutes', { count: 2 }],
		[89 * MINUTE, 'staff-left-minutes', { count: 89 }],
		[HOUR + 50 * MINUTE, 'staff-left-hours', { hours: 1, minutes: 50 }],
	])('[T8] is said without a count below zero: %i ms are %s', (left, key, args) => {
		expect(timeLeft(start + left, start)).toEqual({ key, args });
	});
});

describe('names', () => {
	it('of points: the last down is show down', () => {
		expect(pointName(performance, 'down_1')).toEqual({ key: 'staff-point-down', args: { part: 1 } });
		expect(pointName(performance, 'down_2')).toEqual({ key: 'staff-point-show-down', args: {} });
		expect(pointName(performance, 'house_open')).toEqual({ key: 'staff-point-house_open', args: {} });
	});

	it('of phases carry the part or the interval they speak of', () => {
		expect(phaseName({ name: 'part', part: 2, since: 0 })).toEqual({ key: 'phase-part', args: { part: 2 } });
		expect(phaseName({ name: 'interval', after: 1, since: 0 })).toEqual({
			key: 'phase-interval',
			args: { after: 1 },
		});
		expect(phaseName({ name: 'before' })).toEqual({ key: 'phase-before', args: {} });
	});
});
