import type { Instant } from '../time/instant.ts';
import { lastStamp, type Happened, type Pause } from './performance.ts';
import { describePoint, isUp, PART_NUMBERS, type PartNumber } from './points.ts';

/**
 * The stops of the run of a part that began at `upAt`, in the order they happened [T12]. What was stopped in a run whose
 * `up` was undone, or stamped anew later, is no longer of this part: it neither lengthens it nor moves its breaks [T2].
 * @param upAt `null`: nobody stamped the start, so no run is known, nor a stop of it
 */
export function pausesOfRun(pauses: readonly Pause[], part: PartNumber, upAt: Instant | null): Pause[] {
	return upAt === null ? [] : pauses.filter((pause) => pause.part === part && pause.from >= upAt);
}

/** The stops of all parts as they stand. */
export function pausesThatStand({ pauses, stamps }: Pick<Happened, 'pauses' | 'stamps'>): Pause[] {
	return PART_NUMBERS.flatMap((part) => pausesOfRun(pauses, part, upOfRun(stamps, part)));
}

/** The stop in force, with the part it stopped. */
export function stopOf({
	halt,
	stamps,
}: Pick<Happened, 'halt' | 'stamps'>): { part: PartNumber; since: Instant } | null {
	const last = lastStamp({ stamps });
	const part = last && isUp(last.point) ? describePoint(last.point).part : null;
	return halt?.kind === 'stopped' && part !== null ? { part, since: halt.at } : null;
}

/** How long a part has been stopped until `now`, all stops of its run together. Milliseconds. */
export function pausedMs(
	{ pauses, stamps, halt }: Pick<Happened, 'pauses' | 'stamps' | 'halt'>,
	part: PartNumber,
	now: Instant,
): number {
	const past = lastingMs(pausesOfRun(pauses, part, upOfRun(stamps, part)));
	const stop = stopOf({ halt, stamps });
	return past + (stop?.part === part ? Math.max(0, now - stop.since) : 0);
}

/** How long these stops lasted together. Milliseconds. */
export function lastingMs(pauses: readonly Pause[]): number {
	return pauses.reduce((sum, { from, to }) => sum + to - from, 0);
}

function upOfRun(stamps: Happened['stamps'], part: PartNumber): Instant | null {
	return stamps.find(({ point }) => point === `up_${part}`)?.at ?? null;
}
