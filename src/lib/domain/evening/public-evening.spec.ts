import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND, type Instant } from '../time/instant.ts';
import {
	after,
	arbitraryEvening,
	performance,
	play,
	stamped,
	start,
	type TimedStep,
} from './evening.arbitrary.ts';
import { timesOf } from './expected.ts';
import { nextUp, NOTHING_HAPPENED, type Happened, type Release } from './performance.ts';
import { describePoint, type PointId } from './points.ts';
import { publicPerformance, type PublicPerformance } from './public-evening.ts';
import { keysOf, numbersOf, publicFacts } from './public-facts.arbitrary.ts';

const release = (point: Release['point'], minutes: number | null): Release => ({
	point,
	wording: 'technical',
	at: minutes === null ? null : start + minutes * MINUTE,
	releasedAt: start,
});

/** Public times in minutes from the planned start. */
function publicMinutes(happened: Happened): Partial<Record<PointId, number | null>> {
	const { points } = publicPerformance(performance, happened);
	return Object.fromEntries(
		points.map(({ id, publicAt }) => [id, publicAt === null ? null : (publicAt - start) / MINUTE]),
	);
}

describe('public times', () => {
	it('[T7] are the planned ones, however late it is, until a person releases lateness', () => {
		expect(publicMinutes(NOTHING_HAPPENED)).toEqual({
			house_open: -30,
			up_1: 0,
			down_1: 60,
			up_2: 80,
			down_2: 135,
			house_clear: 150,
		});
		const held = { delays: 'up_1' as const, reason: 'fog', since: start, releasedAt: null };
		const holdWithTime = { ...NOTHING_HAPPENED, holds: [{ ...held, newTime: start + 20 * MINUTE }] };
		expect(publicMinutes(holdWithTime).up_1).toBe(0);
		expect(publicMinutes(after(['up_1', 22]))).toMatchObject({ down_1: 60, up_2: 80 });
	});

	it('[T7] are the released ones, and what follows moves by the same', () => {
		const late = { ...NOTHING_HAPPENED, releases: [release('up_1', 15)] };
		expect(publicMinutes(late)).toMatchObject({
			house_open: -30,
			up_1: 15,
			down_1: 75,
			up_2: 95,
			down_2: 150,
		});
		expect(publicPerformance(performance, late).notice).toEqual({
			wording: 'technical',
			at: start + 15 * MINUTE,
			since: start,
		});
	});

	it('[T7] are none where lateness is released without a time', () => {
		const late = { ...NOTHING_HAPPENED, releases: [release('up_1', null)] };
		expect(publicMinutes(late).up_1).toBeNull();
		expect(publicPerformance(performance, late).notice).toMatchObject({ at: null });
	});

	it('[T7] name the end of the interval to the minute from the end of the part on', () => {
		expect(publicMinutes(after(['up_1', 3], ['down_1', 64])).up_2).toBe(84);
		expect(publicMinutes(after(['up_1', -2], ['down_1', 57])).up_2).toBe(77);
	});

	it('[T7] round the end of the interval up: its seconds are nobody’s, and nobody is promised less', () => {
		for (const seconds of [1, 29, 30, 59]) {
			expect(publicMinutes(after(['up_1', 3], ['down_1', 64 + seconds / 60])).up_2).toBe(85);
		}
	});

	it('[T7][T16] always are whole minutes, so that counts, calls and clocks end together', () => {
		fc.assert(
			fc.property(arbitraryEvening(), ({ performance: any, moments }) => {
				for (const { happened } of moments) {
					for (const [, publicAt] of times(publicPerformance(any, happened))) {
						if (publicAt !== null) expect(publicAt % MINUTE).toBe(0);
					}
				}
			}),
		);
	});

	it('[T7] never go before the end of the interval for a time that was released before the part came down', () => {
		const happened = { ...after(['up_1', 3], ['down_1', 74]), releases: [release('up_2', 85)] };
		expect(publicMinutes(happened).up_2).toBe(94);
		expect(publicPerformance(performance, happened).notice?.at).toBe(start + 94 * MINUTE);
	});

	it('[T7] never go before a start that was moved past the released time', () => {
		const happened = {
			...NOTHING_HAPPENED,
			releases: [release('up_1', 15)],
			movedStart: start + 30 * MINUTE,
		};
		expect(publicMinutes(happened)).toMatchObject({ house_open: 0, up_1: 30, down_1: 90 });
	});

	it('[T7] keep no notice once the up it was for is stamped; the undo brings it back', () => {
		const released: TimedStep = { after: 0, step: { name: 'release', wording: 'traffic', inMinutes: 10 } };
		const { moments } = play(performance, start, [
			released,
			{ after: 500, step: { name: 'stamp', skip: 2, backSeconds: 0 } },
			{ after: 10, step: { name: 'undo' } },
		]);
		const notices = moments.map(({ happened }) => publicPerformance(performance, happened).notice?.wording);
		expect(notices).toEqual([undefined, 'traffic', undefined, 'traffic']);
	});

	it('[T7] always change by a release, a withdrawal, a moved start or the end of a part, and by nothing else', () => {
		fc.assert(
			fc.property(arbitraryEvening(), ({ performance: any, moments }) => {
				for (const [index, moment] of moments.entries()) {
					const before = moments[index - 1];
					if (!before || mayMovePublicTimes(moment)) continue;
					expect(times(publicPerformance(any, moment.happened))).toEqual(
						times(publicPerformance(any, before.happened)),
					);
				}
			}),
		);
	});

	it('[T7] always are a multiple of five minutes, the planned time in force, or the end of an interval', () => {
		fc.assert(
			fc.property(arbitraryEvening(), ({ performance: any, moments }) => {
				for (const { happened } of moments) {
					for (const { id, publicAt } of publicPerformance(any, happened).points) {
						const said = happened.releases.find(({ point }) => point === id);
						if (said?.at === null) expect(publicAt).toBeNull();
						else if (said === undefined || publicAt !== said.at)
							expect(publicFacts(any, happened)).toContain(publicAt);
						else expect(publicAt % (5 * MINUTE)).toBe(0);
					}
				}
			}),
		);
	});

	it('[T7] always drop the notice of an up that was stamped', () => {
		fc.assert(
			fc.property(arbitraryEvening(), ({ performance: any, moments }) => {
				for (const { happened } of moments) {
					const { notice } = publicPerformance(any, happened);
					const next = nextUp(any, happened);
					const said = happened.releases.find(({ point }) => point === next);
					expect(notice?.since ?? null).toBe(said?.releasedAt ?? null);
				}
			}),
		);
	});
});

describe('the public view', () => {
	it('[T7][P1] never has a key for what is expected, held or said behind the scenes', () => {
		fc.assert(
			fc.property(arbitraryEvening(), ({ performance: any, moments }) => {
				for (const { happened } of moments) {
					const keys = keysOf(JSON.parse(JSON.stringify(publicPerformance(any, happened))));
					for (const key of keys)
						expect(key).not.toMatch(/expect|hold|reason|late|clearance|recorded|source|by/i);
				}
			}),
		);
	});

	it('[T7] never carries an instant that is not a public fact, so no expected one', () => {
		fc.assert(
			fc.property(
				arbitraryEvening(),
				fc.integer({ min: 0, max: 3_600 }),
				({ performance: any, moments }, later) => {
					for (const { happened, now } of moments) {
						const known = publicFacts(any, happened);
						const sent = numbersOf(JSON.parse(JSON.stringify(publicPerformance(any, happened))));
						for (const at of sent) expect(known).toContain(at);
						for (const { expected } of timesOf(any, happened, now + later * SECOND)) {
							if (expected !== null && !known.has(expected)) expect(sent).not.toContain(expected);
						}
					}
				},
			),
		);
	});

	it('[T7] always is the same whatever staff hold, expect or record: only public things change it', () => {
		const secret = fc.record({
			newTime: fc.option(fc.integer({ min: 1, max: 90 })),
			by: fc.string(),
			recordedLater: fc.integer({ min: 0, max: 1_800 }),
		});
		fc.assert(
			fc.property(
				arbitraryEvening(),
				secret,
				({ performance: any, moments }, { newTime, by, recordedLater }) => {
					for (const { happened, now } of moments) {
						const next = nextUp(any, happened);
						const delayed: Happened = {
							...happened,
							holds: next
								? [
										{
											delays: next,
											reason: by,
											since: now,
											newTime: newTime === null ? null : now + newTime * MINUTE,
											releasedAt: null,
										},
									]
								: [],
							stamps: happened.stamps.map((stamp) => ({
								...stamp,
								by,
								source: 'http',
								recordedAt: stamp.recordedAt + recordedLater * SECOND,
							})),
						};
						expect(publicPerformance(any, delayed)).toEqual(publicPerformance(any, happened));
					}
				},
			),
		);
	});

	it('[T7] always is the same with and without clearance', () => {
		fc.assert(
			fc.property(arbitraryEvening(), ({ performance: any, moments }) => {
				for (const { happened, now } of moments) {
					const next = nextUp(any, happened);
					if (!next) continue;
					const point: PointId = `clearance_${describePoint(next).part!}`;
					const cleared = stamped(any, happened, point, now);
					if (!cleared) continue;
					expect(publicPerformance(any, cleared.happened)).toEqual(publicPerformance(any, happened));
				}
			}),
		);
	});
});

function mayMovePublicTimes({
	step,
	point,
}: {
	step: TimedStep['step'] | null;
	point: PointId | null;
}): boolean {
	switch (step?.name) {
		case 'release':
		case 'withdraw':
		case 'move':
			return true;
		case 'stamp':
		case 'undo':
			return point !== null && describePoint(point).kind === 'down';
		case 'hold':
		case 'release-hold':
		case 'halt':
		case 'ask':
		case 'doors':
		case undefined:
			return false;
	}
}

function times({ points }: PublicPerformance): [PointId, Instant | null][] {
	return points.map(({ id, publicAt }) => [id, publicAt]);
}
