import { describe, expect, it } from 'vitest';
import { timesOf } from '$lib/domain/evening/expected.ts';
import { NOTHING_HAPPENED, type Happened, type Performance } from '$lib/domain/evening/performance.ts';
import { MINUTE } from '$lib/domain/time/instant.ts';
import { pointRows } from './point-table.ts';

const start = Date.UTC(2025, 10, 21, 19, 30);

const performance: Performance = {
	id: 'p1',
	house: 'sail-house',
	production: 'skerry-light',
	day: '2025-11-21',
	plannedStart: start,
	partMinutes: [50],
	intervalMinutes: [],
	estimated: false,
	doorsMinutesBefore: 30,
	lateSeating: { kind: 'interval' },
};

const released: Happened = {
	...NOTHING_HAPPENED,
	stamps: [
		{ point: 'house_open', at: start - 25 * MINUTE, recordedAt: start, source: 'person', by: 'marek' },
	],
	holds: [{ delays: 'up_1', reason: 'Lift', since: start, newTime: start + 12 * MINUTE, releasedAt: null }],
	releases: [{ point: 'up_1', wording: 'technical', at: start + 15 * MINUTE, releasedAt: start }],
};

const rows = (happened: Happened) =>
	new Map(
		pointRows(performance, happened, timesOf(performance, happened, start)).map((row) => [row.point, row]),
	);

describe('the table of the stage', () => {
	it('[T2][T7] keeps planned, expected, actual and public apart', () => {
		expect(rows(released).get('up_1')).toMatchObject({
			planned: start,
			expected: start + 12 * MINUTE,
			actual: null,
			public: { kind: 'at', at: start + 15 * MINUTE },
			late: { key: 'staff-late', args: { minutes: 12 } },
		});
		expect(rows(released).get('house_open')).toMatchObject({
			planned: start - 30 * MINUTE,
			expected: null,
			actual: start - 25 * MINUTE,
		});
	});

	it('[T7] says where no time is public, and that clearance is nobody’s but the house’s', () => {
		const untimed: Happened = {
			...released,
			releases: [{ point: 'up_1', wording: 'technical', at: null, releasedAt: start }],
		};
		expect(rows(untimed).get('up_1')?.public).toEqual({ kind: 'none' });
		expect(rows(untimed).get('clearance_1')?.public).toEqual({ kind: 'not-public' });
	});
});
