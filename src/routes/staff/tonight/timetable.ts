import type { PointTimes } from '$lib/domain/evening/expected.ts';
import { showDown, type Performance } from '$lib/domain/evening/performance.ts';
import type { Phase } from '$lib/domain/evening/phase.ts';
import { describePoint, type PointId } from '$lib/domain/evening/points.ts';
import { MINUTE, SECOND, type Instant } from '$lib/domain/time/instant.ts';

/** A sentence of the catalogue with what goes into it. */
export interface Sentence {
	key: string;
	args: Record<string, string | number>;
}

/** How staff call a point: the last `down` is show down. */
export function pointName(performance: Pick<Performance, 'partMinutes'>, point: PointId): Sentence {
	const { kind, part } = describePoint(point);
	if (point === showDown(performance)) return { key: 'staff-point-show-down', args: {} };
	return { key: `staff-point-${kind}`, args: part === null ? {} : { part } };
}

/** Where an evening stands, in the field's words. */
export function phaseName(phase: Phase): Sentence {
	const key = `phase-${phase.name}`;
	if ('part' in phase) return { key, args: { part: phase.part } };
	return { key, args: 'after' in phase ? { after: phase.after } : {} };
}

/** Lateness in whole minutes; under a minute nobody calls it late or early [T5]. */
export function lateness(lateBySeconds: number): Sentence | null {
	const minutes = Math.trunc((lateBySeconds * SECOND) / MINUTE);
	if (minutes === 0) return null;
	return minutes > 0
		? { key: 'staff-late', args: { minutes } }
		: { key: 'staff-early', args: { minutes: -minutes } };
}

/** A row of the timetable as staff read it: one time that counts, and how it came about. */
export interface TimetableRow {
	point: PointId;
	planned: Instant;
	/** When it happened or is expected; `null` when it was skipped or will not come. */
	at: Instant | null;
	state: 'done' | 'next' | 'to-come' | 'skipped' | 'off';
	late: Sentence | null;
}

export function timetable(times: readonly PointTimes[]): TimetableRow[] {
	const next = times.find(({ expected }) => expected !== null)?.point;
	return times.map(({ point, planned, expected, actual, skipped, lateBySeconds }) => ({
		point,
		planned,
		at: actual ?? expected,
		state:
			actual !== null
				? 'done'
				: skipped
					? 'skipped'
					: expected === null
						? 'off'
						: point === next
							? 'next'
							: 'to-come',
		late: lateness(lateBySeconds),
	}));
}

/** What is left until `at`, as a person says it: hours from 90 minutes on, seconds in the last one, then "now". */
export function timeLeft(at: Instant, now: Instant): Sentence {
	const left = at - now;
	if (left <= 0) return { key: 'staff-left-now', args: {} };
	if (left <= MINUTE) return { key: 'staff-left-seconds', args: { count: Math.ceil(left / SECOND) } };
	const minutes = Math.ceil(left / MINUTE);
	if (minutes < 90) return { key: 'staff-left-minutes', args: { count: minutes } };
	return { key: 'staff-left-hours', args: { hours: Math.floor(minutes / 60), minutes: minutes % 60 } };
}
