import {
	lastStamp,
	pointsOfPerformance,
	showDown,
	type Happened,
	type Performance,
} from '$lib/domain/evening/performance.ts';
import { publicPerformance } from '$lib/domain/evening/public-evening.ts';
import { publicPhase, type GraceMinutes, type PublicPhase } from '$lib/domain/evening/public-phase.ts';
import type { PointId } from '$lib/domain/evening/points.ts';
import type { Instant } from '$lib/domain/time/instant.ts';

/** What the screens presume because nobody stamped it; staff are asked for the stamp that says how it was [T18]. */
export interface Presumed {
	point: PointId;
	/** Since when the screens speak as if it had happened. */
	since: Instant;
}

export function presumedPoint(
	performance: Performance,
	happened: Happened,
	grace: GraceMinutes,
	now: Instant,
): Presumed | null {
	const phase = publicPhase(publicPerformance(performance, happened), grace, now);
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
