import { timesOf, type PointTimes } from '$lib/domain/evening/expected.ts';
import { activeHold, lastStamp, type Happened, type Performance } from '$lib/domain/evening/performance.ts';
import type { Phase } from '$lib/domain/evening/phase.ts';
import { describePoint, type PointId } from '$lib/domain/evening/points.ts';
import { HOUR, MINUTE, SECOND, type Instant } from '$lib/domain/time/instant.ts';

/** A length as a stopwatch shows it: `0:07`, `12:34`, `1:02:03`. A countdown rounds up, so that it ends with its time. */
export function stopwatch(milliseconds: number, towards: 'up' | 'down'): string {
	const seconds = Math.max(0, milliseconds) / SECOND;
	const whole = (towards === 'down' ? Math.ceil(seconds) : Math.floor(seconds)) * SECOND;
	const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
	const rest = two((whole % MINUTE) / SECOND);
	if (whole < HOUR) return `${Math.floor(whole / MINUTE)}:${rest}`;
	return `${Math.floor(whole / HOUR)}:${two((whole % HOUR) / MINUTE)}:${rest}`;
}

/** The next up or down of the stage, against the clock. */
export type Ahead =
	| { kind: 'to-come'; point: PointId; at: Instant; left: number }
	/** Its time has come and nobody has stamped it. */
	| { kind: 'overdue'; point: PointId; at: Instant; over: number }
	/** Held, and nobody knows until when; or stopped, and nobody knows how long. */
	| { kind: 'open'; point: PointId };

/** What the stage waits for next, or `null` when nothing is to come. Milliseconds. */
export function aheadOf(performance: Performance, happened: Happened, now: Instant): Ahead | null {
	const isNext = ({ point, expected }: PointTimes) =>
		expected !== null && ['up', 'down'].includes(describePoint(point).kind);
	const point = timesOf(performance, happened, now).find(isNext)?.point;
	if (!point) return null;
	const hold = activeHold(performance, happened);
	if (happened.halt || (hold?.delays === point && hold.newTime === null)) return { kind: 'open', point };
	// Nothing unstamped is expected before now [T4]: asked at the last news, the same says when it was due.
	const at = timesOf(performance, happened, lastStamp(happened)?.at ?? 0).find(isNext)?.expected ?? now;
	return at >= now
		? { kind: 'to-come', point, at, left: at - now }
		: { kind: 'overdue', point, at, over: now - at };
}

/** How long the phase has lasted; `null` before there is anything to count. Milliseconds. */
export function lastsFor(phase: Phase, now: Instant): number | null {
	return 'since' in phase ? Math.max(0, now - phase.since) : null;
}
