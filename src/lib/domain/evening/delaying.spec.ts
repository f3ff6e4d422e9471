import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../time/instant.ts';
import { instantAt } from '../time/zone.ts';
import { decideHold, decideHoldRelease, decideMove, decideRelease, decideWithdraw } from './delaying.ts';
import { after, arbitraryEvening, performance, play, start, ZONE } from './evening.arbitrary.ts';
import { nextUp, NOTHING_HAPPENED, withHold, type Happened } from './performance.ts';
import { publicTime } from './public-evening.ts';

const at = (minute: number) => start + minute * MINUTE;

describe('a hold', () => {
	it('[T10] has a reason and optionally a new time, of the next up', () => {
		expect(
			decideHold(performance, NOTHING_HAPPENED, { reason: 'fog', newTime: null, at: start }, start),
		).toEqual({
			ok: true,
			value: { delays: 'up_1', reason: 'fog', since: start, newTime: null, releasedAt: null },
		});
		const inInterval = after(['up_1', 0], ['down_1', 60]);
		expect(
			decideHold(performance, inInterval, { reason: 'fog', newTime: null, at: at(61) }, at(61)),
		).toMatchObject({ value: { delays: 'up_2' } });
	});

	it('[T10] does not nest: a second one is refused with the first one’s reason and time', () => {
		const held = {
			...NOTHING_HAPPENED,
			holds: [{ delays: 'up_1' as const, reason: 'fog', since: start, newTime: null, releasedAt: null }],
		};
		expect(decideHold(performance, held, { reason: 'other', newTime: null, at: at(1) }, at(1))).toEqual({
			ok: false,
			refusal: { code: 'already-held', details: { sinceAt: start, reason: 'fog' } },
		});
	});

	it('[T10] is released with an instant of its own, once', () => {
		const { moments } = play(performance, start, [
			{ after: 0, step: { name: 'hold', inMinutes: null } },
			{ after: 300, step: { name: 'release-hold' } },
		]);
		const released = moments.at(-1)!.happened;
		expect(released.holds).toMatchObject([{ since: start, releasedAt: start + 300 * SECOND }]);
		expect(decideHoldRelease(performance, released, at(5.1), at(5.1))).toMatchObject({
			refusal: { code: 'not-held' },
		});
	});

	it('[T10] needs a start to delay and a time that has not passed', () => {
		const lastPart = after(['up_2', 80]);
		const wished = { reason: 'fog', newTime: start, at: start };
		expect(decideHold(performance, lastPart, { ...wished, at: at(81) }, at(81))).toMatchObject({
			refusal: { code: 'nothing-to-delay' },
		});
		expect(decideHold(performance, NOTHING_HAPPENED, wished, start)).toMatchObject({
			refusal: { code: 'time-passed' },
		});
	});
});

describe('a hold said without a line', () => {
	const fog = { reason: 'fog', newTime: null };
	const held = (since: number, releasedAt: number | null = null): Happened =>
		withHold(NOTHING_HAPPENED, {
			delays: 'up_1',
			reason: 'fog',
			since: at(since),
			newTime: null,
			releasedAt: releasedAt === null ? null : at(releasedAt),
		});

	it('[T2][T10] counts from when it was called, up to 30 min ago, and never from an instant to come', () => {
		const called = (ago: number) =>
			decideHold(performance, NOTHING_HAPPENED, { ...fog, at: at(-ago) }, start);
		expect(called(30)).toMatchObject({ value: { since: at(-30) } });
		expect(called(31)).toMatchObject({ refusal: { code: 'point-too-long-ago', details: { minutes: 30 } } });
		expect(called(-1)).toMatchObject({ refusal: { code: 'point-in-future' } });
	});

	it('[T10] meant the up that was next then: one that came meanwhile refuses it', () => {
		const begun = after(['up_1', 5]);
		expect(decideHold(performance, begun, { ...fog, at: at(2) }, at(10))).toMatchObject({
			refusal: { code: 'point-passed', details: { point: 'up_1', lastAt: at(5) } },
		});
		expect(decideHold(performance, begun, { ...fog, at: at(6) }, at(10))).toMatchObject({
			value: { delays: 'up_2', since: at(6) },
		});
	});

	it('[T10] keeps the time that was agreed then, though it has passed by now', () => {
		const wish = { reason: 'fog', newTime: at(5), at: at(-5) };
		expect(decideHold(performance, NOTHING_HAPPENED, wish, at(6))).toMatchObject({
			value: { newTime: at(5) },
		});
		expect(decideHold(performance, NOTHING_HAPPENED, { ...wish, at: at(5) }, at(6))).toMatchObject({
			refusal: { code: 'time-passed' },
		});
	});

	it('[T10] begins where the one before ended, where that still was in force', () => {
		const again = decideHold(performance, held(-10, -2), { ...fog, at: at(-5) }, start);
		expect(again).toMatchObject({ value: { since: at(-2) } });
	});

	it('[T2][T10] is released from when that was said, unless it was said of an earlier hold', () => {
		const released = (minute: number) => decideHoldRelease(performance, held(-10), at(minute), at(5));
		expect(released(2)).toMatchObject({ value: { since: at(-10), releasedAt: at(2) } });
		expect(released(-11)).toMatchObject({ refusal: { code: 'not-held' } });
		expect(released(-10.05)).toMatchObject({ value: { releasedAt: at(-10) } });
		expect(released(-26)).toMatchObject({ refusal: { code: 'point-too-long-ago' } });
	});

	it('[R6] is released where it began when the clock was set back since', () => {
		expect(decideHoldRelease(performance, held(0), at(-60), at(-60))).toMatchObject({
			value: { releasedAt: start },
		});
	});
});

it('[T2][T10] holds of one up, called and released at once or late, always follow each other, and none is to come', () => {
	fc.assert(
		fc.property(arbitraryEvening(), ({ moments }) => {
			for (const { happened, now } of moments) {
				for (const up of new Set(happened.holds.map(({ delays }) => delays))) {
					const instants = happened.holds
						.filter(({ delays }) => delays === up)
						.flatMap(({ since, releasedAt }) => [since, ...(releasedAt === null ? [] : [releasedAt])]);
					expect([...instants, now]).toEqual([...instants, now].sort((a, b) => a - b));
				}
			}
		}),
	);
});

describe('a new time', () => {
	const tooFar = { refusal: { code: 'time-too-far', details: { hours: 4, plannedAt: start } } };
	const hold = (newTime: number, happened = NOTHING_HAPPENED) =>
		decideHold(performance, happened, { reason: 'fog', newTime, at: start }, start);
	const release = (time: number, happened = NOTHING_HAPPENED) =>
		decideRelease(performance, happened, { wording: 'shortly', at: time }, start);

	it('[T10] of a hold lies within four hours of the planned one', () => {
		expect(hold(start + 4 * HOUR).ok).toBe(true);
		expect(hold(start + 4 * HOUR + 1)).toMatchObject(tooFar);
		expect(hold(start + 5 * HOUR, { ...NOTHING_HAPPENED, movedStart: at(60) }).ok).toBe(true);
	});

	it('[T7] that is made public lies within four hours of the planned one', () => {
		expect(release(start + 4 * HOUR).ok).toBe(true);
		expect(release(start + 4 * HOUR + 1)).toMatchObject(tooFar);
		expect(release(start + 5 * HOUR, { ...NOTHING_HAPPENED, movedStart: at(60) }).ok).toBe(true);
		const interval = after(['up_1', 0], ['down_1', 60]);
		expect(
			decideRelease(performance, interval, { wording: 'shortly', at: at(80) + 4 * HOUR + 1 }, at(61)),
		).toMatchObject({ refusal: { code: 'time-too-far', details: { plannedAt: at(80) } } });
	});
});

describe('released wording', () => {
	it('[T7] is later than the public time, else it is refused with that one', () => {
		const released = after(['house_open', -30]);
		const at = (minutes: number, happened: Happened = released) =>
			decideRelease(
				performance,
				happened,
				{ wording: 'shortly', at: start + minutes * MINUTE },
				start - 20 * MINUTE,
			);
		const planned = { refusal: { code: 'not-later', details: { publicAt: start } } };
		expect(at(-10)).toMatchObject(planned);
		expect(at(0)).toMatchObject(planned);
		const first = at(1);
		expect(first).toMatchObject({ value: { at: start + 5 * MINUTE } });
		const later = { ...released, releases: first.ok ? [first.value] : [] };
		expect(at(4, later)).toMatchObject({ refusal: { details: { publicAt: start + 5 * MINUTE } } });
		expect(at(6, later)).toMatchObject({ value: { at: start + 10 * MINUTE } });
		const reworded = { wording: 'technical' as const, at: start + 5 * MINUTE };
		expect(decideRelease(performance, later, reworded, start - 20 * MINUTE)).toMatchObject({
			value: reworded,
		});
		expect(at(10, { ...released, movedStart: start + 10 * MINUTE })).toMatchObject({
			refusal: { details: { publicAt: start + 10 * MINUTE } },
		});
	});

	it('[T7] in an interval is later than its end to the minute', () => {
		const interval = after(['up_1', 3], ['down_1', 64]);
		const at = (minutes: number) =>
			decideRelease(
				performance,
				interval,
				{ wording: 'shortly', at: start + minutes * MINUTE },
				start + 65 * MINUTE,
			);
		expect(at(80)).toMatchObject({
			refusal: { code: 'not-later', details: { publicAt: start + 84 * MINUTE } },
		});
		expect(at(84)).toMatchObject({ value: { at: start + 85 * MINUTE } });
	});

	it('[T7] may follow on lateness that was released without a time', () => {
		const open = { point: 'up_1' as const, wording: 'weather' as const, at: null, releasedAt: start };
		const wished = { wording: 'shortly' as const, at: start + 5 * MINUTE };
		const decision = decideRelease(performance, { ...NOTHING_HAPPENED, releases: [open] }, wished, start);
		expect(decision).toMatchObject({ value: { at: start + 5 * MINUTE } });
	});

	it('[T7] never makes any public time of its start earlier', () => {
		fc.assert(
			fc.property(arbitraryEvening(), ({ performance: any, moments }) => {
				for (const [index, { step, happened }] of moments.entries()) {
					if (step?.name !== 'release') continue;
					const then = moments[index - 1]!.happened;
					const point = nextUp(any, then)!;
					const [before, now] = [publicTime(any, then, point), publicTime(any, happened, point)];
					if (before !== null && now !== null) expect(now).toBeGreaterThanOrEqual(before);
				}
			}),
		);
	});

	it('[T7] is always rounded up to five minutes, by less than five', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 4 * 3_600 }), (seconds) => {
				const at = start + seconds * SECOND;
				const decision = decideRelease(performance, NOTHING_HAPPENED, { wording: 'shortly', at }, start);
				const publicAt = decision.ok ? decision.value.at! : Number.NaN;
				expect(publicAt % (5 * MINUTE)).toBe(0);
				expect(publicAt).toBeGreaterThanOrEqual(at);
				expect(publicAt).toBeLessThan(at + 5 * MINUTE);
			}),
		);
	});

	it('[T7] may promise no time, and can be taken back', () => {
		const decision = decideRelease(performance, NOTHING_HAPPENED, { wording: 'weather', at: null }, start);
		expect(decision).toEqual({
			ok: true,
			value: { point: 'up_1', wording: 'weather', at: null, releasedAt: start },
		});
		const released = { ...NOTHING_HAPPENED, releases: decision.ok ? [decision.value] : [] };
		expect(decideWithdraw(performance, released)).toMatchObject({ ok: true, value: { point: 'up_1' } });
		expect(decideWithdraw(performance, NOTHING_HAPPENED)).toMatchObject({ refusal: { code: 'no-release' } });
	});
});

describe('tonight’s start', () => {
	const moved = (to: number, happened = NOTHING_HAPPENED, now = start) =>
		decideMove(performance, happened, { start: to, zone: ZONE }, now);

	it('[T2][T12] is moved before part 1 only, and what was programmed stays', () => {
		expect(moved(at(30))).toEqual({ ok: true, value: at(30) });
		expect(moved(at(30), after(['up_1', 0]), at(1))).toMatchObject({ refusal: { code: 'already-started' } });
		expect(moved(start)).toMatchObject({ refusal: { code: 'time-passed' } });
	});

	it('[T13] stays on the performance’s day of the venue, which ends at four in the morning by its own clock', () => {
		const zone = 'America/New_York';
		const any = { ...performance, plannedStart: instantAt(performance.day, '19:30', zone) };
		const to = (day: string, time: string) =>
			decideMove(
				any,
				NOTHING_HAPPENED,
				{ start: instantAt(day, time, zone), zone },
				any.plannedStart - 24 * HOUR,
			);
		expect(to('2026-11-20', '16:00').ok).toBe(true);
		expect(to('2026-11-20', '04:00').ok).toBe(true);
		expect(to('2026-11-21', '03:59').ok).toBe(true);
		const otherDay = { refusal: { code: 'other-day', details: { day: '2026-11-20' } } };
		expect(to('2026-11-21', '04:00')).toMatchObject(otherDay);
		expect(to('2026-11-20', '03:59')).toMatchObject(otherDay);
		expect(to('2026-11-22', '19:30')).toMatchObject(otherDay);
	});

	it('[T7] is told to the minute, rounded up', () => {
		expect(moved(at(29) + 1)).toEqual({ ok: true, value: at(30) });
	});
});
