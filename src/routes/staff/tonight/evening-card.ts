import type { StaffPerformance, StaffVenueSlice } from '$lib/contract/views.ts';
import { clearanceOf, type Clearance } from '$lib/domain/evening/clearance.ts';
import { lateBySeconds, timesOf, type PointTimes } from '$lib/domain/evening/expected.ts';
import { latecomerDoors, type LatecomerDoors } from '$lib/domain/evening/late-seating.ts';
import { activeHold, nextUp, type Hold } from '$lib/domain/evening/performance.ts';
import { phaseOf, type Phase } from '$lib/domain/evening/phase.ts';
import {
	countdownWarning,
	staleWording,
	type CountdownWarning,
	type StaleWording,
} from '$lib/domain/evening/warnings.ts';
import type { WordingKey } from '$lib/domain/evening/wording.ts';
import type { Role } from '$lib/domain/people/roles.ts';
import type { Instant } from '$lib/domain/time/instant.ts';
import { publicPerformance } from '$lib/domain/evening/public-evening.ts';
import { publicPhaseAmong } from '$lib/domain/evening/presumed-over.ts';
import { publicNextUp } from '$lib/domain/programme/tonight.ts';
import { callsOf, type StaffCalls } from './calls.ts';
import { nextStep, type NextStep } from './next-step.ts';
import { presumedPoint, type Presumed } from './presumed.ts';
import { lateness, type Sentence } from './timetable.ts';
import { publicUpAt, standingNotice } from './wording-preview.ts';

/** Everything the card of one performance shows a role at `now`. */
export interface EveningCard extends StaffPerformance {
	phase: Phase;
	times: PointTimes[];
	/** The next point of the evening, whoever gives it. */
	next: PointTimes | null;
	late: Sentence | null;
	step: NextStep;
	hold: Hold | null;
	notice: { wording: WordingKey; at: Instant | null } | null;
	warning: CountdownWarning | null;
	/** What the screens say was told for a hold that is over. */
	stale: StaleWording | null;
	/** What the screens take for granted without a stamp [T18]. */
	presumed: Presumed | null;
	/** The public time of the next up. */
	publicAt: Instant | null;
	/** Both halves of the next clearance [T9]. */
	clearance: Clearance | null;
	/** The calls before the next up, by the time staff expect it [T16]. */
	calls: StaffCalls | null;
	/** The doors for latecomers while a part runs [T11]. */
	doors: LatecomerDoors | null;
}

/** @param evenings all of tonight's, this one among them */
export function eveningCard(
	one: StaffPerformance,
	evenings: readonly StaffPerformance[],
	role: Role,
	{ grace, calls }: Pick<StaffVenueSlice, 'grace' | 'calls'>,
	now: Instant,
): EveningCard {
	const { performance, happened } = one;
	const times = timesOf(performance, happened, now);
	const known = publicPerformance(performance, happened);
	const inPublic = publicPhaseAmong(one, evenings, grace, now);
	return {
		...one,
		times,
		phase: phaseOf(performance, happened),
		next: times.find(({ expected }) => expected !== null) ?? null,
		late: lateness(lateBySeconds(times)),
		step: nextStep(role, performance, happened),
		hold: activeHold(performance, happened),
		notice: standingNotice(performance, happened),
		// Once the public is told that it has begun no countdown stands anywhere; staff are asked when it was [T18].
		warning: publicNextUp(known, inPublic) ? countdownWarning(performance, happened, now) : null,
		stale: staleWording(performance, happened, now),
		presumed: presumedPoint(one, evenings, grace, now),
		publicAt: publicUpAt(performance, happened),
		clearance: clearanceOf(performance, happened),
		calls: callsOf(performance, happened, times, calls, now),
		doors: latecomerDoors(performance.lateSeating, known, inPublic, now),
	};
}

/** Whether there is an up to come that can be held, or told to be late. */
export function isDelayable({ performance, happened }: StaffPerformance): boolean {
	return nextUp(performance, happened) !== null && happened.halt === null;
}
