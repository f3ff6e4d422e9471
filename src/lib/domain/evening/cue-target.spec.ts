import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, type Instant } from '../time/instant.ts';
import type { CuePoint } from '../venue/integrations.ts';
import { cueTarget, pointMeant } from './cue-target.ts';
import { after, performance, start } from './evening.arbitrary.ts';
import { NOTHING_HAPPENED, type Happened } from './performance.ts';
import type { PointId } from './points.ts';
import { DEFAULT_GRACE } from './public-phase.ts';

/** A matinee of 135 minutes, and an evening five hours after it began; doors half an hour before each. */
const EVENING = start + 5 * HOUR;

const minute = (minutes: number): Instant => start + minutes * MINUTE;

/** What a cue of the house means at a minute after the matinee's start: `matinee up_1`. */
function meant(
	point: CuePoint,
	minutes: number,
	matinee: Happened = NOTHING_HAPPENED,
	evening: Happened = NOTHING_HAPPENED,
): string {
	const inHouse = [
		{ performance: { ...performance, id: 'matinee' }, happened: matinee },
		{ performance: { ...performance, id: 'evening', plannedStart: EVENING }, happened: evening },
	];
	const target = cueTarget(inHouse, point, DEFAULT_GRACE, minute(minutes));
	return target ? `${target.performance.id} ${pointMeant(target, point)}` : 'nothing';
}

const played = (...more: [PointId, number][]) => after(['up_1', 0], ['down_1', 60], ['up_2', 80], ...more);

describe('what a cue means in a house with a matinee and an evening', () => {
	it('[T14] is the matinee while that plays, also when it plays into the evening’s doors', () => {
		expect(meant('house_open', -30)).toBe('matinee house_open');
		expect(meant('up', 0)).toBe('matinee up_1');
		expect(meant('down', 60, after(['up_1', 0]))).toBe('matinee down_1');
		const late = after(['up_1', 175], ['down_1', 235], ['up_2', 255]);
		expect(meant('down', 275, late)).toBe('matinee down_2');
		const opened: Happened = {
			...NOTHING_HAPPENED,
			stamps: [
				{ point: 'house_open', at: minute(270), recordedAt: minute(270), source: 'timer', by: 'foyer' },
			],
		};
		expect(meant('down', 275, late, opened)).toBe('matinee down_2');
	});

	it('[T14][T18] is the evening once the matinee is down, though nobody stamped it clear', () => {
		const down = played(['down_2', 135]);
		expect(meant('house_open', 270, down)).toBe('evening house_open');
		expect(meant('clearance_1', 298, down)).toBe('evening clearance_1');
		expect(meant('up', 300, down)).toBe('evening up_1');
		expect(meant('up_1', 300, down)).toBe('evening up_1');
	});

	it('[T18] is the evening once time takes the matinee for over, wherever its stamps ended', () => {
		for (const matinee of [NOTHING_HAPPENED, after(['up_1', 0]), played()]) {
			expect(meant('up', 300, matinee)).toBe('evening up_1');
		}
	});

	it('[T14][T18] is the matinee through its late interval, until time takes it for over', () => {
		const interval = after(['up_1', 130], ['down_1', 190]);
		expect(meant('up', 271, interval)).toBe('matinee up_2');
		// Its second part would have begun at 210 and be down at 265; a quarter of an hour later it is presumed down.
		expect(meant('up', 279, interval)).toBe('matinee up_2');
		expect(meant('up', 280, interval)).toBe('evening up_1');
	});

	it('[T14][T15][T18] is the evening where the matinee was left stopped, once that would be over', () => {
		const stopped: Happened = { ...after(['up_1', 0]), halt: { kind: 'stopped', at: minute(30) } };
		expect(meant('up', 209, stopped)).toBe('matinee up_1');
		expect(meant('house_open', 270, stopped)).toBe('evening house_open');
		const opened: Happened = {
			...NOTHING_HAPPENED,
			stamps: [
				{ point: 'house_open', at: minute(270), recordedAt: minute(270), source: 'timer', by: 'foyer' },
			],
		};
		expect(meant('up', 300, stopped, opened)).toBe('evening up_1');
		expect(meant('up_1', 300, stopped, opened)).toBe('evening up_1');
		// Stopped an hour ago, late in the afternoon: it still stands in the way until somebody opens the doors.
		const late: Happened = { ...after(['up_1', 200]), halt: { kind: 'stopped', at: minute(240) } };
		expect(meant('up', 271, late)).toBe('matinee up_1');
		expect(meant('up', 271, late, opened)).toBe('evening up_1');
	});

	it('[T15] is the matinee still for its own end: a show down that is repeated, and the house that clears', () => {
		const down = played(['down_2', 135]);
		expect(meant('down', 136, down)).toBe('matinee down_2');
		expect(meant('down_2', 136, down)).toBe('matinee down_2');
		expect(meant('house_clear', 150, down)).toBe('matinee house_clear');
		expect(meant('house_clear', 200, played())).toBe('matinee house_clear');
	});

	it('[T14] is the evening for everything once that has begun', () => {
		const down = played(['down_2', 135]);
		const up: Happened = {
			...NOTHING_HAPPENED,
			stamps: [{ point: 'up_1', at: EVENING, recordedAt: EVENING, source: 'http', by: 'desk' }],
		};
		expect(meant('down', 360, down, up)).toBe('evening down_1');
		expect(meant('house_clear', 440, down, up)).toBe('evening house_clear');
		expect(meant('down', 360, played(), up)).toBe('evening down_1');
	});

	it('[T14] is the only one there is, however over it looks', () => {
		const inHouse = [{ performance, happened: played(['down_2', 135]) }];
		expect(cueTarget(inHouse, 'up', DEFAULT_GRACE, minute(900))).toBe(inHouse[0]);
		const cancelled = {
			performance,
			happened: { ...NOTHING_HAPPENED, halt: { kind: 'cancelled', at: 0 } },
		} as const;
		expect(cueTarget([inHouse[0]!, cancelled], 'up', DEFAULT_GRACE, minute(900))).toBe(inHouse[0]);
		expect(cueTarget([cancelled], 'up', DEFAULT_GRACE, minute(0))).toBe(cancelled);
		expect(cueTarget([], 'up', DEFAULT_GRACE, minute(0))).toBeNull();
	});
});

describe('a bare up or down', () => {
	it('[T15] is the point just stamped, of that kind, or the next one; and nothing out of turn', () => {
		const of = (wish: CuePoint, happened: Happened) => pointMeant({ performance, happened }, wish);
		expect(of('up', NOTHING_HAPPENED)).toBe('up_1');
		expect(of('down', NOTHING_HAPPENED)).toBeNull();
		expect(of('up', after(['up_1', 0]))).toBe('up_1');
		expect(of('down', after(['up_1', 0]))).toBe('down_1');
		expect(of('up', played(['down_2', 135]))).toBeNull();
		expect(of('clearance_2', after(['up_1', 0]))).toBe('clearance_2');
	});
});
