import fc from 'fast-check';
import { MINUTE, SECOND, type Instant } from '../time/instant.ts';
import { decideAsk } from './clearance.ts';
import { decideHold, decideHoldRelease, decideMove, decideRelease, decideWithdraw } from './delaying.ts';
import { decideHalt, withHalt, type HaltStep } from './halting.ts';
import {
	lastStamp,
	NOTHING_HAPPENED,
	pointsOfPerformance,
	withHold,
	type Happened,
	type Performance,
} from './performance.ts';
import type { PointId } from './points.ts';
import { decideStamp, decideUndo } from './stamping.ts';
import { WORDING_KEYS, type WordingKey } from './wording.ts';

/** Friday 20 November 2026, 18:00 UTC: every generated start lies within the four hours after it, on a whole minute. */
const EARLIEST_START = Date.UTC(2026, 10, 20, 18);

/** The venue's zone in which those starts and what is moved are of one day. */
export const ZONE = 'UTC';

/** What the public must never read [T7]; words that stand nowhere else, so that a test can look for them. */
export const HOLD_REASON = 'a quarrelling orchestra';
export const STAGE_MANAGER = 'jo-of-the-prompt-corner';
export const HOUSE_MANAGER = 'sam-of-the-front-of-house';

/** A performance of two parts to make examples of, and its start: 19:30 UTC on that Friday. */
export const start = EARLIEST_START + 90 * MINUTE;
export const performance: Performance = {
	id: 'p1',
	house: 'main',
	production: 'skerry',
	day: '2026-11-20',
	plannedStart: start,
	partMinutes: [60, 55],
	intervalMinutes: [20],
	estimated: false,
	doorsMinutesBefore: 30,
	lateSeating: { kind: 'interval' },
};

/** The example after stamps at these minutes from its planned start. @throws Error when one is refused. */
export function after(...stamps: [PointId, number][]): Happened {
	return stamps.reduce<Happened>((happened, [point, minute]) => {
		const next = stamped(performance, happened, point, start + minute * MINUTE);
		if (!next) throw new Error(`${point} at ${minute} was refused`);
		return next.happened;
	}, NOTHING_HAPPENED);
}

/** Something people do in an evening; times are relative to the `now` at which it is done. */
export type Step =
	| { name: 'stamp'; skip: number; backSeconds: number }
	| { name: 'undo' }
	| { name: 'hold'; inMinutes: number | null; backSeconds?: number }
	| { name: 'release-hold'; backSeconds?: number }
	| { name: 'release'; wording: WordingKey; inMinutes: number | null }
	| { name: 'withdraw' }
	| { name: 'ask' }
	| { name: 'doors'; open: boolean }
	| { name: 'move'; inMinutes: number }
	| { name: 'halt'; step: HaltStep; backSeconds?: number };

export interface TimedStep {
	/** Seconds after the step before. */
	after: number;
	step: Step;
}

/** An evening as it stood once a step was granted. */
export interface Moment {
	now: Instant;
	happened: Happened;
	/** What led to it; `null` for the beginning. */
	step: Step | null;
	/** The point that was stamped or undone, if one was. */
	point: PointId | null;
}

export interface Evening {
	performance: Performance;
	/** At least one: the beginning, when nothing had happened. */
	moments: Moment[];
}

/** Any performance the programme can hold: one to six parts, also with intervals and doors of no length. */
export function arbitraryPerformance(): fc.Arbitrary<Performance> {
	return fc
		.integer({ min: 1, max: 6 })
		.chain((parts) =>
			fc.record({
				partMinutes: fc.array(fc.integer({ min: 1, max: 120 }), { minLength: parts, maxLength: parts }),
				intervalMinutes: fc.array(fc.integer({ min: 0, max: 40 }), {
					minLength: parts - 1,
					maxLength: parts - 1,
				}),
				estimated: fc.boolean(),
				doorsMinutesBefore: fc.integer({ min: 0, max: 90 }),
				lateSeating: fc.constantFrom({ kind: 'any' as const }, { kind: 'interval' as const }),
				startMinute: fc.integer({ min: 0, max: 240 }),
			}),
		)
		.map(({ startMinute, ...lengths }) => ({
			id: 'p1',
			house: 'main',
			production: 'skerry',
			day: '2026-11-20',
			plannedStart: EARLIEST_START + startMinute * MINUTE,
			...lengths,
		}));
}

const minutesAhead = fc.integer({ min: -10, max: 60 });

/** How long ago it is said to have happened: mostly now, sometimes further back than is allowed, or a little ahead [T2]. */
const backSeconds = fc.oneof(
	{ weight: 4, arbitrary: fc.constant(0) },
	{ weight: 1, arbitrary: fc.integer({ min: -3, max: 2_000 }) },
);

/** Mostly stops and what follows them: what ends an evening leaves little of it. */
function arbitraryHaltStep(): fc.Arbitrary<HaltStep> {
	return fc.oneof(
		{ weight: 8, arbitrary: fc.constant('stop' as const) },
		{ weight: 12, arbitrary: fc.constant('resume' as const) },
		{ weight: 1, arbitrary: fc.constant('abandon' as const) },
		{ weight: 1, arbitrary: fc.constant('cancel' as const) },
		{ weight: 1, arbitrary: fc.constant('reinstate' as const) },
	);
}

/** Any step, most of them stamps: an evening that nobody moves on proves little. */
function arbitraryStep(): fc.Arbitrary<Step> {
	const step = <Name extends Step['name']>(name: Name) => fc.constant({ name });
	return fc.oneof(
		{
			weight: 16,
			arbitrary: fc.record({
				name: fc.constant('stamp' as const),
				skip: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 4 })),
				backSeconds,
			}),
		},
		{ weight: 3, arbitrary: step('undo') },
		{
			weight: 3,
			arbitrary: fc.record({
				name: fc.constant('hold' as const),
				inMinutes: fc.option(minutesAhead),
				backSeconds,
			}),
		},
		{
			weight: 2,
			arbitrary: fc.record({ name: fc.constant('release-hold' as const), backSeconds }),
		},
		{
			weight: 4,
			arbitrary: fc.record({
				name: fc.constant('release' as const),
				wording: fc.constantFrom(...WORDING_KEYS),
				inMinutes: fc.option(minutesAhead),
			}),
		},
		{ weight: 1, arbitrary: step('withdraw') },
		{ weight: 1, arbitrary: step('ask') },
		{ weight: 1, arbitrary: fc.record({ name: fc.constant('doors' as const), open: fc.boolean() }) },
		{ weight: 1, arbitrary: fc.record({ name: fc.constant('move' as const), inMinutes: minutesAhead }) },
		{
			weight: 6,
			arbitrary: fc.record({
				name: fc.constant('halt' as const),
				step: arbitraryHaltStep(),
				backSeconds,
			}),
		},
	);
}

/** Steps at odd instants, some of which will be refused. */
export function arbitrarySteps(): fc.Arbitrary<TimedStep[]> {
	return fc.array(fc.record({ after: fc.integer({ min: 0, max: 40 * 60 }), step: arbitraryStep() }), {
		maxLength: 40,
		size: '+1',
	});
}

/** Any evening as people may play it: steps at odd instants, some refused; only what was granted is in its moments. */
export function arbitraryEvening(): fc.Arbitrary<Evening> {
	return fc
		.record({
			performance: arbitraryPerformance(),
			beginsMinutesBefore: fc.integer({ min: -5, max: 90 }),
			steps: arbitrarySteps(),
		})
		.map(({ performance, beginsMinutesBefore, steps }) =>
			play(performance, performance.plannedStart - beginsMinutesBefore * MINUTE, steps),
		);
}

/** Plays the steps from `begins` on, after what had happened by then. */
export function play(
	performance: Performance,
	begins: Instant,
	steps: TimedStep[],
	already: Happened = NOTHING_HAPPENED,
): Evening {
	const first: Moment = { now: begins, happened: already, step: null, point: null };
	const moments = [first];
	let { now, happened } = first;
	for (const { after, step } of steps) {
		now += after * SECOND;
		const next = afterStep(performance, happened, step, now);
		if (next === null) continue;
		happened = next.happened;
		moments.push({ now, happened, step, point: next.point });
	}
	return { performance, moments };
}

/** What has happened after the step; `null` when it is refused or changes nothing. */
function afterStep(
	performance: Performance,
	happened: Happened,
	step: Step,
	now: Instant,
): Pick<Moment, 'happened' | 'point'> | null {
	const minutesFromNow = (minutes: number | null) => (minutes === null ? null : now + minutes * MINUTE);
	const at = 'backSeconds' in step ? now - (step.backSeconds ?? 0) * SECOND : now;
	const changed = (change: Partial<Happened>) => ({ happened: { ...happened, ...change }, point: null });
	switch (step.name) {
		case 'stamp': {
			const points = pointsOfPerformance(performance);
			const last = lastStamp(happened);
			const point = points[(last ? points.indexOf(last.point) : -1) + 1 + step.skip];
			return point ? stamped(performance, happened, point, at, now) : null;
		}
		case 'undo': {
			const undone = decideUndo(happened);
			if (!undone.ok) return null;
			return { happened: { ...happened, stamps: happened.stamps.slice(0, -1) }, point: undone.value.point };
		}
		case 'hold': {
			const wish = { reason: HOLD_REASON, newTime: minutesFromNow(step.inMinutes), at };
			const hold = decideHold(performance, happened, wish, now);
			return hold.ok ? { happened: withHold(happened, hold.value), point: null } : null;
		}
		case 'release-hold': {
			const hold = decideHoldRelease(performance, happened, at, now);
			return hold.ok ? { happened: withHold(happened, hold.value), point: null } : null;
		}
		case 'release': {
			const wish = { wording: step.wording, at: minutesFromNow(step.inMinutes) };
			const release = decideRelease(performance, happened, wish, now);
			if (!release.ok) return null;
			const others = happened.releases.filter(({ point }) => point !== release.value.point);
			return changed({ releases: [...others, release.value] });
		}
		case 'withdraw': {
			const release = decideWithdraw(performance, happened);
			if (!release.ok) return null;
			return changed({ releases: happened.releases.filter(({ point }) => point !== release.value.point) });
		}
		case 'ask': {
			const ask = decideAsk(performance, happened, { at: now, source: 'person', by: STAGE_MANAGER }, now);
			if (!ask.ok || ask.value.kind === 'already') return null;
			return changed({ asks: [...happened.asks, ask.value.stamp] });
		}
		case 'doors':
			return changed({ doorsWord: { open: step.open, at: now } });
		case 'move': {
			const start = decideMove(
				performance,
				happened,
				{ start: now + step.inMinutes * MINUTE, zone: ZONE },
				now,
			);
			return start.ok ? changed({ movedStart: start.value }) : null;
		}
		case 'halt': {
			const halt = decideHalt(performance, happened, { step: step.step, at }, now);
			return halt.ok ? { happened: withHalt(happened, halt.value), point: null } : null;
		}
	}
}

/** The evening with the point stamped at `at`; `null` when that is refused or was so already. */
export function stamped(
	performance: Performance,
	happened: Happened,
	point: PointId,
	at: Instant,
	now: Instant = at,
): Pick<Moment, 'happened' | 'point'> | null {
	const decision = decideStamp(
		performance,
		happened,
		{ point, at, source: 'person', by: HOUSE_MANAGER },
		now,
	);
	if (!decision.ok || decision.value.kind === 'already') return null;
	return { happened: { ...happened, stamps: [...happened.stamps, decision.value.stamp] }, point };
}
