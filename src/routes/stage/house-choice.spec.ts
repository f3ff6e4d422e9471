import { describe, expect, it } from 'vitest';
import type { StaffPerformance } from '$lib/contract/views.ts';
import { NOTHING_HAPPENED, type Happened } from '$lib/domain/evening/performance.ts';
import { DEFAULT_GRACE } from '$lib/domain/evening/public-phase.ts';
import { HOUR } from '$lib/domain/time/instant.ts';
import { performanceAfter, stageAt } from './house-choice.ts';

const start = Date.UTC(2025, 10, 22, 14, 30);

function playing(id: string, house: string, plannedStart: number, happened: Happened): StaffPerformance {
	return {
		performance: {
			id,
			house,
			production: 'any',
			day: '2025-11-22',
			plannedStart,
			partMinutes: [50],
			intervalMinutes: [],
			estimated: false,
			doorsMinutesBefore: 30,
			lateSeating: { kind: 'interval' },
		},
		happened,
		title: { en: 'Any' },
		shortTitle: { en: 'Any' },
	};
}

const clear: Happened = {
	...NOTHING_HAPPENED,
	stamps: [{ point: 'house_clear', at: start, recordedAt: start, source: 'person', by: 'ruth' }],
};
const matinee = playing('matinee', 'sail-house', start, NOTHING_HAPPENED);
const evening = playing('evening', 'sail-house', start + 5 * HOUR, NOTHING_HAPPENED);
const loft = playing('loft', 'loft', start, NOTHING_HAPPENED);

describe('the performance a stage is at', () => {
	it('[T14] is its house’s first that is not over', () => {
		const at = (all: StaffPerformance[], hours: number) =>
			stageAt(all, 'sail-house', DEFAULT_GRACE, start + hours * HOUR);
		expect(at([loft, evening, matinee], 0)).toBe('matinee');
		expect(at([evening, { ...matinee, happened: clear }], 1)).toBe('evening');
	});

	it('[T18] is the next one once time takes one for over that nobody stamped: its start must not be stamped by mistake', () => {
		expect(stageAt([evening, matinee], 'sail-house', DEFAULT_GRACE, start + 5 * HOUR)).toBe('evening');
	});

	it('is the last once all are over, and none where nothing plays', () => {
		const over = [
			{ ...matinee, happened: clear },
			{ ...evening, happened: clear },
		];
		expect(stageAt(over, 'sail-house', DEFAULT_GRACE, start)).toBe('evening');
		expect(stageAt([loft], 'sail-house', DEFAULT_GRACE, start)).toBeUndefined();
	});

	it('offers the next of the house once it is over, and not before', () => {
		const cleared = { ...matinee, happened: clear };
		expect(performanceAfter([cleared, evening, loft], cleared)?.performance.id).toBe('evening');
		expect(performanceAfter([matinee, evening], matinee)).toBeNull();
		expect(performanceAfter([cleared, loft], cleared)).toBeNull();
	});
});
