import { describe, expect, it } from 'vitest';
import type { StaffPerformance } from '$lib/contract/views.ts';
import { NOTHING_HAPPENED, type Happened } from '$lib/domain/evening/performance.ts';
import { MINUTE } from '$lib/domain/time/instant.ts';
import { allInTheDark, mostPressing, partRuns } from './pressing.ts';

const start = Date.UTC(2025, 10, 21, 19, 30);

function playing(house: string, startsAt: number, happened: Happened = NOTHING_HAPPENED): StaffPerformance {
	return {
		performance: {
			id: `in-${house}`,
			house,
			production: 'any',
			day: '2025-11-21',
			plannedStart: startsAt,
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

const up: Happened = {
	...NOTHING_HAPPENED,
	stamps: [{ point: 'up_1', at: start, recordedAt: start, source: 'person', by: 'jonas' }],
};

const loft = playing('loft', start - 30 * MINUTE);
const sail = playing('sail-house', start);

describe('the performance that wants attention first', () => {
	it('is the one whose next point is soonest, of one’s own houses', () => {
		expect(mostPressing([sail, loft], [], start - 90 * MINUTE)).toBe('in-loft');
		expect(mostPressing([sail, loft], ['sail-house'], start - 90 * MINUTE)).toBe('in-sail-house');
	});

	it('is any where nothing plays in one’s own houses, and none on a dark day', () => {
		expect(mostPressing([sail], ['keel'], start)).toBe('in-sail-house');
		expect(mostPressing([], [], start)).toBeUndefined();
	});
});

describe('a house in the dark', () => {
	it('dims the page of whoever works there', () => {
		expect(partRuns([playing('loft', start, up), sail], [])).toBe(true);
		expect(partRuns([playing('loft', start, up), sail], ['sail-house'])).toBe(false);
	});

	it('[H12] silences whoever works in no lit house', () => {
		const dark = playing('loft', start, up);
		expect(allInTheDark([dark, sail], ['loft'])).toBe(true);
		expect(allInTheDark([dark, sail], ['loft', 'sail-house'])).toBe(false);
		expect(allInTheDark([dark, sail], [])).toBe(false);
		expect(allInTheDark([dark], [])).toBe(true);
		expect(allInTheDark([], [])).toBe(false);
		expect(allInTheDark([dark], ['loft', 'keel'])).toBe(false);
	});
});
