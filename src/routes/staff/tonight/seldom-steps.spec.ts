import { describe, expect, it } from 'vitest';
import { NOTHING_HAPPENED, type Happened, type Performance } from '$lib/domain/evening/performance.ts';
import { seldomSteps } from './seldom-steps.ts';

const performance: Performance = {
	id: 'p1',
	house: 'sail-house',
	production: 'skerry-light',
	day: '2025-11-21',
	plannedStart: 0,
	partMinutes: [50],
	intervalMinutes: [],
	estimated: false,
	doorsMinutesBefore: 30,
	lateSeating: { kind: 'interval' },
};

const up: Happened = {
	...NOTHING_HAPPENED,
	stamps: [{ point: 'up_1', at: 0, recordedAt: 0, source: 'person', by: 'jonas' }],
};

describe('what happens seldom', () => {
	it('[T12] before part 1 is a moved start or a cancellation, for the house manager (table A)', () => {
		expect(seldomSteps('house-manager', performance, NOTHING_HAPPENED)).toEqual([
			'start:move',
			'performance:cancel',
		]);
		expect(seldomSteps('stage-management', performance, NOTHING_HAPPENED)).toEqual([]);
	});

	it('[T12] while a part runs is a stop, and once stopped to abandon', () => {
		expect(seldomSteps('stage-management', performance, up)).toEqual(['show:stop']);
		const stopped: Happened = { ...up, halt: { kind: 'stopped', at: 1 } };
		expect(seldomSteps('stage-management', performance, stopped)).toEqual(['show:abandon']);
	});

	it('is nothing for those who may not, and nothing once all is called off', () => {
		expect(seldomSteps('supervisor', performance, up)).toEqual([]);
		const cancelled: Happened = { ...NOTHING_HAPPENED, halt: { kind: 'cancelled', at: 1 } };
		expect(seldomSteps('house-manager', performance, cancelled)).toEqual([]);
	});
});
