import { describe, expect, it } from 'vitest';
import { NOTHING_HAPPENED, type Happened, type Performance } from '$lib/domain/evening/performance.ts';
import type { PointId } from '$lib/domain/evening/points.ts';
import { HOUR, MINUTE, SECOND } from '$lib/domain/time/instant.ts';
import { aheadOf, lastsFor, stopwatch } from './figures.ts';

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
			return { point, at, recordedAt: at, source: 'person', by: 'jonas' };
		}),
	};
}

const ahead = (happened: Happened, minutes: number) =>
	aheadOf(performance, happened, start + minutes * MINUTE);

describe('the stopwatch', () => {
	it('counts in minutes and seconds, with hours from the first on', () => {
		expect(stopwatch(7 * SECOND, 'up')).toBe('0:07');
		expect(stopwatch(12 * MINUTE + 34 * SECOND, 'up')).toBe('12:34');
		expect(stopwatch(HOUR + 2 * MINUTE + 3 * SECOND, 'up')).toBe('1:02:03');
	});

	it('ends a countdown with its time, not a second before, and never goes below nothing', () => {
		expect(stopwatch(400, 'down')).toBe('0:01');
		expect(stopwatch(59_001, 'down')).toBe('1:00');
		expect(stopwatch(999, 'up')).toBe('0:00');
		expect(stopwatch(-5_000, 'down')).toBe('0:00');
	});
});

describe('what the stage waits for', () => {
	it('[T4] is the next up or down: points of the house do not count', () => {
		expect(ahead(NOTHING_HAPPENED, -40)).toEqual({
			kind: 'to-come',
			point: 'up_1',
			at: start,
			left: 40 * MINUTE,
		});
		expect(ahead(stamped(['up_1', 4]), 14)).toMatchObject({ point: 'down_1', left: 40 * MINUTE });
		expect(ahead(stamped(['up_1', 4], ['down_1', 60]), 70)).toMatchObject({
			point: 'up_2',
			left: 10 * MINUTE,
		});
	});

	it('[T4] is overdue since the time it was expected by the last news, though expected is never before now', () => {
		expect(ahead(NOTHING_HAPPENED, 3)).toEqual({
			kind: 'overdue',
			point: 'up_1',
			at: start,
			over: 3 * MINUTE,
		});
		expect(ahead(stamped(['up_1', 4]), 60)).toMatchObject({ point: 'down_1', over: 6 * MINUTE });
	});

	it('[T10] follows a hold to its new time, and is open while nobody knows one', () => {
		const hold = { delays: 'up_1', reason: 'Lift', since: start, releasedAt: null } as const;
		const until = { ...NOTHING_HAPPENED, holds: [{ ...hold, newTime: start + 12 * MINUTE }] };
		expect(ahead(until, 2)).toMatchObject({ kind: 'to-come', left: 10 * MINUTE });
		expect(ahead(until, 13)).toMatchObject({ kind: 'overdue', over: MINUTE });
		const open = { ...NOTHING_HAPPENED, holds: [{ ...hold, newTime: null }] };
		expect(ahead(open, 2)).toEqual({ kind: 'open', point: 'up_1' });
	});

	it('[T12] comes later by as long as the show was stopped, and is open while it is', () => {
		const up = stamped(['up_1', 0]);
		const stopped: Happened = { ...up, halt: { kind: 'stopped', at: start + 10 * MINUTE } };
		expect(ahead(stopped, 12)).toEqual({ kind: 'open', point: 'down_1' });
		const resumed: Happened = {
			...up,
			pauses: [{ part: 1, from: start + 10 * MINUTE, to: start + 14 * MINUTE }],
		};
		expect(ahead(resumed, 20)).toMatchObject({ kind: 'to-come', left: 34 * MINUTE });
	});

	it('is nothing once the show is down, or was called off', () => {
		expect(ahead(stamped(['down_2', 120]), 121)).toBeNull();
		const off: Happened = { ...NOTHING_HAPPENED, halt: { kind: 'cancelled', at: start } };
		expect(ahead(off, 1)).toBeNull();
	});
});

describe('what runs', () => {
	it('[T3] has run since its phase began', () => {
		expect(lastsFor({ name: 'part', part: 1, since: start }, start + 5_000)).toBe(5_000);
		expect(lastsFor({ name: 'before' }, start)).toBeNull();
	});
});
