import {
	lastStamp,
	pointsOfPerformance,
	showDown,
	type Performance,
} from '$lib/domain/evening/performance.ts';
import { publicPhaseAmong, type Played } from '$lib/domain/evening/presumed-over.ts';
import type { GraceMinutes, PublicPhase } from '$lib/domain/evening/public-phase.ts';
import type { PointId } from '$lib/domain/evening/points.ts';
import type { Instant } from '$lib/domain/time/instant.ts';

/** What the screens presume because nobody stamped it; staff are asked for the stamp that says how it was [T18]. */
export interface Presumed {
	point: PointId;
	/** Since when the screens speak as if it had happened. */
	since: Instant;
}

export function presumedPoint(
	one: Played,
	evenings: readonly Played[],
	grace: GraceMinutes,
	now: Instant,
): Presumed | null {
	const { performance, happened } = one;
	const phase = publicPhaseAmong(one, evenings, grace, now);
	if (phase.name === 'before' || !phase.presumed) return null;
	const point = pointOf(performance, phase);
	const points = pointsOfPerformance(performance);
	const last = lastStamp(happened);
	return last && points.indexOf(last.point) >= points.indexOf(point) ? null : { point, since: phase.since };
}

type Presumable = Exclude<PublicPhase, { name: 'before' } | { presumed: false }>;

/** The point whose stamp would make the presumed phase true. */
function pointOf(performance: Performance, phase: Presumable): PointId {
	switch (phase.name) {
		case 'house_open':
		case 'house_clear':
			return phase.name;
		case 'part':
			return `up_${phase.part}`;
		case 'show_down':
			return showDown(performance);
	}
}
