import { describe, expect, it } from 'vitest';
import type { VenueDay } from '$lib/domain/evening/venue-day.ts';
import { buildingPoints } from './building.ts';

const at = Date.UTC(2025, 10, 21, 18);

function day(foyer: number | null, building: number | null): VenueDay {
	return {
		day: '2025-11-21',
		points: [
			{ point: 'foyer_open', at: foyer },
			{ point: 'building_clear', at: building },
		],
	};
}

describe('the row of the building', () => {
	it('[T1] offers what is not stamped yet, and takes nothing back while nothing stands', () => {
		expect(buildingPoints(day(null, null))).toEqual([
			{ point: 'foyer_open', at: null, open: true, latest: false },
			{ point: 'building_clear', at: null, open: true, latest: false },
		]);
	});

	it('[T2] takes back the latest only', () => {
		expect(buildingPoints(day(at, null)).map(({ latest }) => latest)).toEqual([true, false]);
		expect(buildingPoints(day(at, at + 1)).map(({ latest }) => latest)).toEqual([false, true]);
	});

	it('[T2] offers no point before one that was stamped', () => {
		expect(buildingPoints(day(null, at)).map(({ open }) => open)).toEqual([false, false]);
	});
});
