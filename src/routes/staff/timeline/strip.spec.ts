import { describe, expect, it } from 'vitest';
import { timesOf } from '$lib/domain/evening/expected.ts';
import { NOTHING_HAPPENED, type Happened, type Performance } from '$lib/domain/evening/performance.ts';
import type { PointId } from '$lib/domain/evening/points.ts';
import { HOUR, MINUTE } from '$lib/domain/time/instant.ts';
import { instantAt } from '$lib/domain/time/zone.ts';
import { axisOf, hoursOn, placeOn, stripOf } from './strip.ts';

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

const at = (minutes: number) => start + minutes * MINUTE;

function stamped(...stamps: [PointId, number][]): Happened {
	return {
		...NOTHING_HAPPENED,
		stamps: stamps.map(([point, minutes]) => ({
			point,
			at: at(minutes),
			recordedAt: at(minutes),
			source: 'person',
			by: 'ruth',
		})),
	};
}

function strip(happened: Happened, minutes: number, one: Performance = performance) {
	return stripOf(one, happened, timesOf(one, happened, at(minutes)), at(minutes));
}

describe('an evening on the timeline', () => {
	it('[T2] has its planned stretches beside those that came and are expected', () => {
		const { planned, live } = strip(stamped(['house_open', -30], ['up_1', 12]), 20);
		expect(planned.find(({ kind }) => kind === 'part')).toMatchObject({ from: at(0), to: at(50) });
		expect(live.map(({ kind, part, state }) => [kind, part, state])).toEqual([
			['doors', null, 'past'],
			['part', 1, 'running'],
			['interval', 1, 'to-come'],
			['part', 2, 'to-come'],
			['clearing', null, 'to-come'],
		]);
		expect(live[1]).toMatchObject({ from: at(12), to: at(62) });
	});

	it('[T12] ends where it was abandoned, and has nothing to come that will not', () => {
		const abandoned: Happened = { ...stamped(['up_1', 0]), halt: { kind: 'abandoned', at: at(30) } };
		expect(strip(abandoned, 40).live).toEqual([
			{ kind: 'part', part: 1, from: at(0), to: at(30), state: 'past' },
		]);
		const cancelled: Happened = { ...NOTHING_HAPPENED, halt: { kind: 'cancelled', at: at(-60) } };
		expect(strip(cancelled, 0).live).toEqual([]);
		expect(strip(cancelled, 0).planned).toHaveLength(5);
	});

	it('[T10][T12] shows holds until they were released or their up came, and stops for as long as they lasted', () => {
		const hold = {
			delays: 'up_1',
			reason: 'Lift',
			since: at(-5),
			newTime: at(10),
			releasedAt: null,
		} as const;
		expect(strip({ ...NOTHING_HAPPENED, holds: [hold] }, 2).delays).toEqual([
			{ kind: 'hold', from: at(-5), to: at(10) },
		]);
		expect(strip({ ...stamped(['up_1', 12]), holds: [hold] }, 30).delays).toEqual([
			{ kind: 'hold', from: at(-5), to: at(12) },
		]);
		const stops: Happened = {
			...stamped(['up_1', 0]),
			pauses: [{ part: 1, from: at(5), to: at(9) }],
			halt: { kind: 'stopped', at: at(20) },
		};
		expect(strip(stops, 26).delays).toEqual([
			{ kind: 'stop', from: at(5), to: at(9) },
			{ kind: 'stop', from: at(20), to: at(26) },
		]);
	});
});

describe('the axis of the evening', () => {
	it('[T14] holds every evening, from the half-hour before the first to the one after the last', () => {
		const late = { ...performance, plannedStart: at(130) };
		const axis = axisOf([strip(NOTHING_HAPPENED, -60), strip(NOTHING_HAPPENED, -60, late)]);
		expect(axis).toEqual({ from: at(-30), to: at(270) });
		expect(placeOn(axis, at(-30))).toBe(0);
		expect(placeOn(axis, at(120))).toBe(50);
		expect(placeOn(axis, at(999))).toBe(100);
	});

	it('[T13] goes past midnight, and through both nights when the clocks change, hour by hour', () => {
		const zone = 'Europe/London';
		const hours = (day: string, from: string, long: number) => {
			const begins = instantAt(day, from, zone);
			return hoursOn({ from: begins, to: begins + long * HOUR }, zone).map(({ time }) => time);
		};
		expect(hours('2025-11-21', '22:30', 3)).toEqual(['23:00', '00:00', '01:00']);
		expect(hours('2026-03-28', '23:00', 4)).toEqual(['23:00', '00:00', '02:00', '03:00', '04:00']);
		expect(hours('2025-10-25', '23:00', 4)).toEqual(['23:00', '00:00', '01:00', '01:00', '02:00']);
	});
});
