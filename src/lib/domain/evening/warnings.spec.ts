import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../time/instant.ts';
import { after, arbitraryEvening, performance, start } from './evening.arbitrary.ts';
import { NOTHING_HAPPENED, type Happened } from './performance.ts';
import { publicPerformance } from './public-evening.ts';
import { countdownWarning, staleWording } from './warnings.ts';

const held = (minutes: number | null): Happened => ({
	...NOTHING_HAPPENED,
	holds: [
		{
			delays: 'up_1',
			reason: 'fog',
			since: start - 20 * MINUTE,
			newTime: minutes === null ? null : start + minutes * MINUTE,
			releasedAt: null,
		},
	],
});

describe('the warning before a public countdown', () => {
	it('[T7] comes 5 min before the public time, while staff expect the up later', () => {
		expect(countdownWarning(performance, held(15), start - 5 * MINUTE - 1)).toBeNull();
		expect(countdownWarning(performance, held(15), start - 5 * MINUTE)).toEqual({
			point: 'up_1',
			publicAt: start,
			expected: start + 15 * MINUTE,
		});
	});

	it('[T7] does not know until when, in a hold without a new time', () => {
		expect(countdownWarning(performance, held(null), start - MINUTE)).toMatchObject({ expected: null });
	});

	it('[T7] stays silent when the up is expected in time, and once lateness is released', () => {
		expect(countdownWarning(performance, NOTHING_HAPPENED, start - MINUTE)).toBeNull();
		const released = {
			...held(12),
			releases: [
				{ point: 'up_1' as const, wording: 'technical' as const, at: start + 15 * MINUTE, releasedAt: start },
			],
		};
		expect(countdownWarning(performance, released, start - MINUTE)).toBeNull();
	});

	it('[T7] comes when nobody stamped the up and its time has run out', () => {
		expect(countdownWarning(performance, NOTHING_HAPPENED, start + MINUTE)).toMatchObject({ point: 'up_1' });
		expect(countdownWarning(performance, after(['up_1', 0]), start + MINUTE)).toBeNull();
	});

	it('[T7] stays silent in an interval that runs to the minute', () => {
		const interval = after(['up_1', 3], ['down_1', 64.3]);
		expect(countdownWarning(performance, interval, start + 83 * MINUTE)).toBeNull();
	});

	it('[T7] always is about a public time that is less than 5 min away and ahead of what staff expect', () => {
		fc.assert(
			fc.property(arbitraryEvening(), ({ performance: any, moments }) => {
				for (const { happened, now } of moments) {
					const warning = countdownWarning(any, happened, now);
					if (!warning) continue;
					const point = publicPerformance(any, happened).points.find(({ id }) => id === warning.point);
					expect(point).toMatchObject({ publicAt: warning.publicAt, actualAt: null });
					expect(warning.publicAt - now).toBeLessThanOrEqual(5 * MINUTE);
					if (warning.expected !== null) expect(warning.expected).toBeGreaterThan(warning.publicAt);
				}
			}),
		);
	});
});

describe('a wording that outlived its hold', () => {
	const told = (minutes: number | null): Happened => ({
		...held(20),
		releases: [
			{
				point: 'up_1',
				wording: 'technical',
				at: minutes === null ? null : start + minutes * MINUTE,
				releasedAt: start - 15 * MINUTE,
			},
		],
	});
	const released = (happened: Happened, minutes: number): Happened => ({
		...happened,
		holds: happened.holds.map((hold) => ({ ...hold, releasedAt: start + minutes * MINUTE })),
	});

	it('[T7][T10] is said to staff once the hold is released and the start is expected before the public time', () => {
		expect(staleWording(performance, told(20), start)).toBeNull();
		const over = released(told(20), 1);
		expect(staleWording(performance, over, start + 10 * MINUTE)).toEqual({
			publicAt: start + 20 * MINUTE,
			expected: start + 10 * MINUTE,
		});
	});

	it('[T7] ends with the withdrawal, and where the start comes near the public time', () => {
		const over = released(told(20), 1);
		expect(staleWording(performance, { ...over, releases: [] }, start + 10 * MINUTE)).toBeNull();
		expect(staleWording(performance, over, start + 15 * MINUTE)).not.toBeNull();
		expect(staleWording(performance, over, start + 15 * MINUTE + 1)).toBeNull();
	});

	it('[T7] is silent where the public was told anew after the hold, and where no time is promised', () => {
		expect(staleWording(performance, released(told(20), -16), start)).toBeNull();
		expect(staleWording(performance, released(told(null), 1), start + MINUTE)).toBeNull();
	});
});
