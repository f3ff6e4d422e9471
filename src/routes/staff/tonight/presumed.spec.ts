import { describe, expect, it } from 'vitest';
import { NOTHING_HAPPENED, type Happened, type Performance } from '$lib/domain/evening/performance.ts';
import { DEFAULT_GRACE } from '$lib/domain/evening/public-phase.ts';
import { MINUTE } from '$lib/domain/time/instant.ts';
import { presumedPoint } from './presumed.ts';

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

const up: Happened = {
	...NOTHING_HAPPENED,
	stamps: [{ point: 'up_1', at: start, recordedAt: start, source: 'person', by: 'jonas' }],
};

const presumed = (happened: Happened, minutes: number) =>
	presumedPoint({ performance, happened }, [], DEFAULT_GRACE, start + minutes * MINUTE);

describe('what the screens presume', () => {
	it('[T18] is the point that nobody stamped, once its grace has passed', () => {
		expect(presumed(NOTHING_HAPPENED, 9)).toMatchObject({ point: 'house_open' });
		expect(presumed(NOTHING_HAPPENED, 10)).toEqual({ point: 'up_1', since: start + 10 * MINUTE });
		expect(presumed(up, 50 + 15)).toEqual({ point: 'down_1', since: start + 65 * MINUTE });
	});

	it('[T12][T18] is the end of a show that was left stopped', () => {
		const stopped: Happened = { ...up, halt: { kind: 'stopped', at: start + 20 * MINUTE } };
		expect(presumed(stopped, 124)).toBeNull();
		expect(presumed(stopped, 125)).toEqual({ point: 'house_clear', since: start + 125 * MINUTE });
	});

	it('[T18] is nothing before, and nothing once it is stamped', () => {
		expect(presumed(NOTHING_HAPPENED, -25)).toBeNull();
		expect(presumed(up, 20)).toBeNull();
	});
});
