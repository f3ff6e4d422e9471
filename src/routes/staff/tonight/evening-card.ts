import type { StaffPerformance } from '$lib/contract/views.ts';
import { lateBySeconds, timesOf, type PointTimes } from '$lib/domain/evening/expected.ts';
import { activeHold, type Hold } from '$lib/domain/evening/performance.ts';
import { phaseOf, type Phase } from '$lib/domain/evening/phase.ts';
import { countdownWarning, type CountdownWarning } from '$lib/domain/evening/warnings.ts';
import type { WordingKey } from '$lib/domain/evening/wording.ts';
import type { Role } from '$lib/domain/people/roles.ts';
import type { Instant } from '$lib/domain/time/instant.ts';
import type { GraceMinutes } from '$lib/domain/evening/public-phase.ts';
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
	/** What the screens take for granted without a stamp [T18]. */
	presumed: Presumed | null;
	/** The public time of the next up. */
	publicAt: Instant | null;
}

export function eveningCard(
	one: StaffPerformance,
	role: Role,
	grace: GraceMinutes,
	now: Instant,
): EveningCard {
	const { performance, happened } = one;
	const times = timesOf(performance, happened, now);
	return {
		...one,
		times,
		phase: phaseOf(performance, happened),
		next: times.find(({ expected }) => expected !== null) ?? null,
		late: lateness(lateBySeconds(times)),
		step: nextStep(role, performance, happened),
		hold: activeHold(performance, happened),
		notice: standingNotice(performance, happened),
		warning: countdownWarning(performance, happened, now),
		presumed: presumedPoint(performance, happened, grace, now),
		publicAt: publicUpAt(performance, happened),
	};
}
