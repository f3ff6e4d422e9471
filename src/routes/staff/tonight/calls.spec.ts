import { describe, expect, it } from 'vitest';
import { DEFAULT_CALLS } from '$lib/domain/evening/calls.ts';
import { timesOf } from '$lib/domain/evening/expected.ts';
import { NOTHING_HAPPENED, type Happened, type Performance } from '$lib/domain/evening/performance.ts';
import { MINUTE } from '$lib/domain/time/instant.ts';
import { callsOf } from './calls.ts';

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

const held = (newTime: number | null): Happened => ({
	...NOTHING_HAPPENED,
	holds: [{ delays: 'up_1', reason: 'Lift', since: start - 20 * MINUTE, newTime, releasedAt: null }],
});

function at(minutes: number, happened: Happened = NOTHING_HAPPENED) {
	const now = start + minutes * MINUTE;
	return callsOf(performance, happened, timesOf(performance, happened, now), DEFAULT_CALLS, now);
}

describe('the calls that staff are offered', () => {
	it('[T16] come by the expected up: due for their minute, with their bells, then the next', () => {
		expect(at(-5)).toMatchObject({
			up: 'up_1',
			due: { minutes: 5, bells: 1 },
			next: { minutes: 3, bells: 2 },
		});
		expect(at(-4)).toMatchObject({ due: null, next: { minutes: 3 } });
		expect(at(-60)?.all.map(({ minutes }) => minutes)).toEqual([15, 10, 5, 3, 1]);
	});

	it('[T16] follow a hold to its new time, and are not made while nobody knows one', () => {
		expect(at(-5, held(start + 7 * MINUTE))).toMatchObject({ due: null, next: { minutes: 10 } });
		expect(at(2, held(start + 7 * MINUTE))).toMatchObject({ due: { minutes: 5 } });
		expect(at(-5, held(null))).toBeNull();
	});

	it('[T16] are none while a part runs, once all parts were up, or when the evening is off', () => {
		const up: Happened = {
			...NOTHING_HAPPENED,
			stamps: [{ point: 'up_1', at: start, recordedAt: start, source: 'person', by: 'jonas' }],
		};
		const down: Happened = {
			...NOTHING_HAPPENED,
			stamps: [{ point: 'down_1', at: start, recordedAt: start, source: 'person', by: 'jonas' }],
		};
		expect(at(45, up)).toBeNull();
		expect(at(15, down)).toMatchObject({ up: 'up_2', due: { minutes: 5 } });
		expect(at(-5, { ...NOTHING_HAPPENED, halt: { kind: 'cancelled', at: start } })).toBeNull();
	});
});
