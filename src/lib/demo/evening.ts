import type { PreviewHappening } from '../contract/scene.ts';
import { decideHold, decideHoldRelease, decideRelease } from '../domain/evening/delaying.ts';
import { decideHalt, withHalt, type HaltStep } from '../domain/evening/halting.ts';
import {
	NOTHING_HAPPENED,
	withHold,
	type Halt,
	type Happened,
	type Performance,
} from '../domain/evening/performance.ts';
import { phaseOf } from '../domain/evening/phase.ts';
import { pointsOf, type PointId } from '../domain/evening/points.ts';
import { publicPerformance } from '../domain/evening/public-evening.ts';
import { decideStamp } from '../domain/evening/stamping.ts';
import { WORDING_KEYS, type WordingKey } from '../domain/evening/wording.ts';
import type { LiveEvening } from '../domain/programme/plan.ts';
import { granted, refused, type Outcome } from '../domain/refusal.ts';
import type { Instant, LocalTime } from '../domain/time/instant.ts';
import { samplePerformances, sampleInstant } from './sample-plan.ts';

/** Something that happens on the sample night: what a preview knows, and what only staff see. */
export type Happening =
	| PreviewHappening
	| { at: LocalTime; house: string; hold: string; newTime: LocalTime | null }
	| { at: LocalTime; house: string; holdReleased: true };

/** A performance of the sample night and what has happened to it. */
export interface PlayedEvening {
	performance: Performance;
	happened: Happened;
}

/**
 * The sample night at `t`, by the rules staff's stamps go by: everything of `happenings` up to `t`, in order.
 * @throws Error naming the happening that the rules refuse, because then the script is wrong.
 */
export function playedUntil(happenings: readonly Happening[], t: Instant): PlayedEvening[] {
	return samplePerformances().map((performance) => ({
		performance,
		happened: happenings
			.filter(({ house, at }) => house === performance.house && sampleInstant(at) <= t)
			.reduce((happened, happening) => after(performance, happened, happening), NOTHING_HAPPENED),
	}));
}

/** The same as the public is told it. */
export function liveEvening(played: PlayedEvening[]): LiveEvening {
	return {
		performances: played.map(({ performance, happened }) => publicPerformance(performance, happened)),
	};
}

function after(performance: Performance, happened: Happened, happening: Happening): Happened {
	const now = sampleInstant(happening.at);
	const take = <Value>(outcome: Outcome<Value>): Value => {
		if (outcome.ok) return outcome.value;
		throw new Error(`${happening.house} at ${happening.at}: ${outcome.refusal.code}`);
	};
	if ('stamp' in happening) {
		const wish = { point: pointCalled(happening.stamp), at: now, source: 'person', by: 'sample' } as const;
		const decision = take(decideStamp(performance, happened, wish, now));
		return decision.kind === 'stamp'
			? { ...happened, stamps: [...happened.stamps, decision.stamp] }
			: happened;
	}
	if ('hold' in happening) {
		const wish = { reason: happening.hold, newTime: instantOrNone(happening.newTime), at: now };
		return withHold(happened, take(decideHold(performance, happened, wish, now)));
	}
	if ('holdReleased' in happening) {
		return withHold(happened, take(decideHoldRelease(performance, happened, now, now)));
	}
	if ('release' in happening) {
		const wish = { wording: wordingCalled(happening.release), at: instantOrNone(happening.newTime) };
		const release = take(decideRelease(performance, happened, wish, now));
		const others = happened.releases.filter(({ point }) => point !== release.point);
		return { ...happened, releases: [...others, release] };
	}
	if ('doors' in happening) {
		// As the use case has it: there are doors for latecomers only while a part runs.
		const running = phaseOf(performance, happened).name === 'part';
		const open = happening.doors === 'open';
		return {
			...happened,
			doorsWord: take(running ? granted({ open, at: now }) : refused('not-running')),
		};
	}
	const step = { step: STEPS[happening.halt], at: now };
	return withHalt(happened, take(decideHalt(performance, happened, step, now)));
}

const STEPS: Record<Halt['kind'], HaltStep> = { stopped: 'stop', abandoned: 'abandon', cancelled: 'cancel' };

function instantOrNone(time: LocalTime | null): Instant | null {
	return time === null ? null : sampleInstant(time);
}

function pointCalled(name: string): PointId {
	const point = pointsOf(6).find((id) => id === name);
	if (!point) throw new Error(`“${name}” is no point of an evening.`);
	return point;
}

function wordingCalled(name: string): WordingKey {
	const wording = WORDING_KEYS.find((key) => key === name);
	if (!wording) throw new Error(`“${name}” is no wording.`);
	return wording;
}
