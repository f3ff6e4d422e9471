import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../time/instant.ts';
import {
	after,
	arbitraryEvening,
	arbitraryPerformance,
	performance,
	play,
	stamped,
	start,
} from './evening.arbitrary.ts';
import { NOTHING_HAPPENED, plannedTimes, showDown, type Happened } from './performance.ts';
import { phaseOf } from './phase.ts';
import { publicPerformance } from './public-evening.ts';
import { DEFAULT_GRACE, phaseChanges, phaseInAWord, publicPhase } from './public-phase.ts';
import { WORDING_KEYS } from './wording.ts';

/** The public phase of the example, minutes after its planned start. */
function phaseAt(happened: Happened, minutes: number) {
	return publicPhase(publicPerformance(performance, happened), DEFAULT_GRACE, start + minutes * MINUTE);
}

const released = (minutes: number | null): Happened => ({
	...NOTHING_HAPPENED,
	releases: [
		{
			point: 'up_1',
			wording: 'technical',
			at: minutes === null ? null : start + minutes * MINUTE,
			releasedAt: start - 5 * MINUTE,
		},
	],
});

describe('the public phase', () => {
	it('[T3] is that of the last point somebody stamped', () => {
		expect(phaseAt(NOTHING_HAPPENED, -31)).toEqual({ name: 'before' });
		expect(phaseAt(after(['house_open', -25]), -20)).toEqual({
			name: 'house_open',
			since: start - 25 * MINUTE,
			presumed: false,
		});
		expect(phaseAt(after(['up_1', 2]), 5)).toMatchObject({ name: 'part', part: 1, presumed: false });
		expect(phaseAt(after(['up_1', 2], ['down_1', 63]), 64)).toEqual({
			name: 'interval',
			after: 1,
			since: start + 63 * MINUTE,
			presumed: false,
		});
		expect(phaseAt(after(['up_2', 85], ['down_2', 139]), 140)).toMatchObject({ name: 'show_down' });
		expect(phaseAt(after(['down_2', 139], ['house_clear', 150]), 151)).toMatchObject({ name: 'house_clear' });
	});

	it('[T7] does not know of clearance', () => {
		expect(phaseAt(after(['house_open', -25], ['clearance_1', -1]), 0)).toMatchObject({
			name: 'house_open',
			since: start - 25 * MINUTE,
		});
	});

	it('[T3] is stopped, abandoned or cancelled from that instant on', () => {
		const stopped: Happened = { ...after(['up_1', 0]), halt: { kind: 'stopped', at: start + 30 * MINUTE } };
		expect(phaseAt(stopped, 29)).toMatchObject({ name: 'part' });
		expect(phaseAt(stopped, 30)).toEqual({ name: 'stopped', since: start + 30 * MINUTE, presumed: false });
	});
});

describe('presumption', () => {
	it('[T18] moves on by public time and grace when nobody stamps: up +10, show down +15, house clear +60', () => {
		const names = [-30, -20, 9, 10, 89, 90, 149, 150, 209, 210].map((minute) => {
			const phase = phaseAt(NOTHING_HAPPENED, minute);
			return [minute, phase.name, phase.name === 'part' ? phase.part : null];
		});
		expect(names).toEqual([
			[-30, 'before', null],
			[-20, 'house_open', null],
			[9, 'house_open', null],
			[10, 'part', 1],
			[89, 'part', 1],
			[90, 'part', 2],
			[149, 'part', 2],
			[150, 'show_down', null],
			[209, 'show_down', null],
			[210, 'house_clear', null],
		]);
	});

	it('[T18] says that it presumes, since when, and a stamp corrects it', () => {
		expect(phaseAt(NOTHING_HAPPENED, 12)).toEqual({
			name: 'part',
			part: 1,
			since: start + 10 * MINUTE,
			presumed: true,
		});
		expect(phaseAt(after(['up_1', 12]), 12)).toEqual({
			name: 'part',
			part: 1,
			since: start + 12 * MINUTE,
			presumed: false,
		});
	});

	it('[T12][T18] takes a stopped show for over when it would be, had it gone on at once; without thanks', () => {
		const stopped: Happened = { ...after(['up_1', 0]), halt: { kind: 'stopped', at: start + 30 * MINUTE } };
		const names = new Set<string>();
		for (let minute = 30; minute < 210; minute++) names.add(phaseAt(stopped, minute).name);
		expect([...names]).toEqual(['stopped']);
		expect(phaseAt(stopped, 210)).toEqual({
			name: 'house_clear',
			since: start + 210 * MINUTE,
			presumed: true,
		});
		// Resumed, it is what it would have been without presumption: the end is later by the stop.
		const pause = { part: 1 as const, from: start + 30 * MINUTE, to: start + 205 * MINUTE };
		expect(phaseAt({ ...stopped, halt: null, pauses: [pause] }, 211)).toMatchObject({ name: 'part' });
	});

	it('[T12][T18] leaves a stop past the planned end its grace', () => {
		const late: Happened = { ...after(['up_1', 0]), halt: { kind: 'stopped', at: start + 205 * MINUTE } };
		expect(phaseAt(late, 264)).toMatchObject({ name: 'stopped' });
		expect(phaseAt(late, 265)).toMatchObject({ name: 'house_clear', presumed: true });
		expect(phaseChanges(publicPerformance(performance, late), DEFAULT_GRACE)).toContain(start + 265 * MINUTE);
	});

	it('[T14][T18] has a stopped show make way for the next in its house from its first stamp after the stop', () => {
		const stopped: Happened = { ...after(['up_1', 0]), halt: { kind: 'stopped', at: start + 30 * MINUTE } };
		const next = { ...performance, id: 'p2', plannedStart: start + 150 * MINUTE };
		const seen = (openedAt: number, minute: number) => {
			const opened = stamped(next, NOTHING_HAPPENED, 'house_open', start + openedAt * MINUTE)!.happened;
			const house = [publicPerformance(performance, stopped), publicPerformance(next, opened)];
			return publicPhase(house[0]!, DEFAULT_GRACE, start + minute * MINUTE, house).name;
		};
		expect([seen(120, 119), seen(120, 120)]).toEqual(['stopped', 'house_clear']);
		// Its doors stood open already when the show was stopped: that is no reason to say nothing of the stop.
		expect(seen(25, 31)).toBe('stopped');
	});

	it('[T18] announces no interval that nobody stamped', () => {
		for (let minute = 0; minute < 240; minute++) {
			expect(phaseAt(NOTHING_HAPPENED, minute).name).not.toBe('interval');
		}
	});

	it('[T18] waits for a released time', () => {
		expect(phaseAt(released(30), 39)).toMatchObject({ name: 'house_open' });
		expect(phaseAt(released(30), 40)).toMatchObject({ name: 'part', presumed: true });
		expect(phaseAt(released(30), 179)).toMatchObject({ name: 'part', part: 2 });
		expect(phaseAt(released(30), 180)).toMatchObject({ name: 'show_down', presumed: true });
	});

	it('[T18] does not presume a start without a time, yet comes to its end', () => {
		expect(phaseAt(released(null), 60)).toMatchObject({ name: 'house_open' });
		expect(phaseAt(released(null), 150)).toMatchObject({ name: 'show_down', presumed: true });
		expect(phaseAt(released(null), 210)).toMatchObject({ name: 'house_clear', presumed: true });
	});

	it('[T18] does not thank an audience whose late start it saw before the show can be over', () => {
		const lateUp = after(['up_1', 40]);
		expect(phaseAt(lateUp, 189)).toMatchObject({ name: 'part' });
		expect(phaseAt(lateUp, 190)).toMatchObject({ name: 'show_down', presumed: true });
	});

	it('[T18] follows an interval that began early', () => {
		const early = after(['up_1', -2], ['down_1', 50]);
		expect(phaseAt(early, 79)).toMatchObject({ name: 'interval' });
		expect(phaseAt(early, 80)).toMatchObject({ name: 'part', part: 2, presumed: true });
	});

	it('[T18] always brings an evening nobody stamps to show down and house clear, in order, whatever was released', () => {
		const released = fc.record({
			wording: fc.constantFrom(...WORDING_KEYS),
			inMinutes: fc.option(fc.integer({ min: 1, max: 120 })),
		});
		fc.assert(
			fc.property(arbitraryPerformance(), fc.array(released, { maxLength: 3 }), (any, releases) => {
				const steps = releases.map((release) => ({
					after: 60,
					step: { name: 'release' as const, ...release },
				}));
				const { happened } = play(any, any.plannedStart - 10 * MINUTE, steps).moments.at(-1)!;
				const evening = publicPerformance(any, happened);
				const names = new Set<string>();
				let furthest = 0;
				for (const t of [...phaseChanges(evening, DEFAULT_GRACE)].sort((a, b) => a - b)) {
					const phase = publicPhase(evening, DEFAULT_GRACE, t);
					const stage = stageOf(phase);
					expect(stage).toBeGreaterThanOrEqual(furthest);
					furthest = stage;
					names.add(phase.name);
				}
				expect(names).toContain('show_down');
				expect(names).toContain('house_clear');
				const clear = evening.points.at(-1)!.publicAt! + DEFAULT_GRACE.house_clear * MINUTE;
				expect(publicPhase(evening, DEFAULT_GRACE, clear)).toMatchObject({
					name: 'house_clear',
					presumed: true,
				});
			}),
		);
	});

	it('[T18] never leaves an evening hanging: half a day after its last news it is over, or was called off', () => {
		fc.assert(
			fc.property(arbitraryEvening(), ({ performance: any, moments }) => {
				const { happened, now } = moments.at(-1)!;
				const down = plannedTimes(any, happened.movedStart ?? any.plannedStart).get(showDown(any))!;
				const t = Math.max(now, down) + 16 * HOUR;
				const { name } = publicPhase(publicPerformance(any, happened), DEFAULT_GRACE, t);
				expect(['house_clear', 'abandoned', 'cancelled']).toContain(name);
			}),
		);
	});

	it('[T3][T18] never runs behind what was stamped, and is not presumed once the last point is', () => {
		fc.assert(
			fc.property(arbitraryEvening(), ({ performance: any, moments }) => {
				for (const { happened, now } of moments) {
					const phase = publicPhase(publicPerformance(any, happened), DEFAULT_GRACE, now);
					const staff = phaseOf(any, happened);
					if (phase.name !== 'before' && !phase.presumed && !happened.halt && staff.name !== 'cleared') {
						expect(phase).toEqual({ ...staff, presumed: false });
					}
					if (staff.name === 'house_clear')
						expect(phase).toMatchObject({ name: 'house_clear', presumed: false });
					const seen = happened.stamps.findLast(({ point }) => !point.startsWith('clearance'));
					if (seen && !happened.halt) {
						const upToIt = phaseOf(any, { ...happened, stamps: [seen] });
						if (upToIt.name !== 'cleared' && upToIt.name !== 'before') {
							expect(stageOf(phase)).toBeGreaterThanOrEqual(stageOf({ ...upToIt, presumed: false }));
						}
					}
				}
			}),
		);
	});

	it('[S1] always changes at the named instants only', () => {
		fc.assert(
			fc.property(
				arbitraryEvening(),
				fc.integer({ min: -7_200, max: 50_000 }),
				({ performance: any, moments }, s) => {
					const evening = publicPerformance(any, moments.at(-1)!.happened);
					const t = any.plannedStart + s * SECOND;
					const changes = phaseChanges(evening, DEFAULT_GRACE).filter((at) => at <= t);
					const since = changes.length > 0 ? Math.max(...changes) : -Infinity;
					if (since === -Infinity) expect(publicPhase(evening, DEFAULT_GRACE, t)).toEqual({ name: 'before' });
					else
						expect(publicPhase(evening, DEFAULT_GRACE, t)).toEqual(
							publicPhase(evening, DEFAULT_GRACE, since),
						);
				},
			),
		);
	});
});

describe('the phase in a word', () => {
	it('[T18] never calls doors open that nobody opened', () => {
		expect(phaseInAWord({ name: 'house_open', since: 0, presumed: true })).toBe('before');
		expect(phaseInAWord({ name: 'house_open', since: 0, presumed: false })).toBe('house_open');
		expect(phaseInAWord({ name: 'part', part: 1, since: 0, presumed: true })).toBe('part');
	});
});

/** How far the evening is: parts and intervals count up. */
function stageOf(phase: ReturnType<typeof publicPhase>): number {
	switch (phase.name) {
		case 'before':
			return 0;
		case 'house_open':
			return 1;
		case 'part':
			return 2 * phase.part;
		case 'interval':
			return 2 * phase.after + 1;
		case 'show_down':
			return 20;
		case 'house_clear':
			return 21;
		case 'stopped':
		case 'abandoned':
		case 'cancelled':
			return 22;
	}
}
