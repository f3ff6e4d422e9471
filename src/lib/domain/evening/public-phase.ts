import { MINUTE, type Instant } from '../time/instant.ts';
import { lastingMs, pausesOfRun } from './pauses.ts';
import { describePoint, type PartNumber } from './points.ts';
import type { PublicPerformance, PublicPoint } from './public-evening.ts';

/** Minutes past a point's public time after which a plan without news presumes it has passed [T18]. */
export interface GraceMinutes {
	house_open: number;
	up: number;
	show_down: number;
	house_clear: number;
}

/** T18's numbers; doors are presumed like an up. A venue can change them in its settings. */
export const DEFAULT_GRACE: GraceMinutes = { house_open: 10, up: 10, show_down: 15, house_clear: 60 };

/** Where the public stands in an evening. `presumed`: nobody said so, time did, and words are chosen with care [T18]. */
export type PublicPhase =
	| { name: 'before' }
	| { name: 'house_open'; since: Instant; presumed: boolean }
	| { name: 'part'; part: PartNumber; since: Instant; presumed: boolean }
	| { name: 'interval'; after: PartNumber; since: Instant; presumed: false }
	| { name: 'show_down'; since: Instant; presumed: boolean }
	| { name: 'house_clear'; since: Instant; presumed: boolean }
	| { name: 'stopped' | 'abandoned' | 'cancelled'; since: Instant; presumed: false };

/** What presumption works from: a public point with the instant from which time may speak for it. */
interface Presumable {
	point: PublicPoint;
	presumedAt: Instant | null;
}

/**
 * The public phase at instant `t` [T3][T18]: from the last point somebody stamped, or, where nobody did, from the last
 * point whose public time plus grace has passed. The end of a part is presumed only for the last one: without news no
 * interval is announced. A hold without released wording is not known here and holds nothing up: that the public were not
 * told of a start that is due would tell them of the hold [T7]. Staff are asked instead.
 * @param inHouse the performances of its house in any order, where there are others: a stopped one makes way for the next
 */
export function publicPhase(
	performance: PublicPerformance,
	grace: GraceMinutes,
	t: Instant,
	inHouse: readonly PublicPerformance[] = [],
): PublicPhase {
	const { halt, points } = performance;
	const stopOver = stopPresumedOver(performance, grace, inHouse);
	if (stopOver !== null && stopOver <= t) return { name: 'house_clear', since: stopOver, presumed: true };
	if (halt && halt.at <= t) return { name: halt.kind, since: halt.at, presumed: false };
	const lastStamped = points.findLastIndex(({ actualAt }) => actualAt !== null && actualAt <= t);
	const presumed = presumables(performance, grace).findLast(
		({ point, presumedAt }) => points.indexOf(point) > lastStamped && presumedAt !== null && presumedAt <= t,
	);
	if (presumed?.presumedAt) return phaseAfter(points, presumed.point, presumed.presumedAt, true);
	const stamped = points[lastStamped];
	return stamped?.actualAt ? phaseAfter(points, stamped, stamped.actualAt, false) : { name: 'before' };
}

/**
 * The phase where one word has to do. Doors that nobody said are open are not called open; of the other phases the one
 * word is true also where time alone says so [T18].
 */
export function phaseInAWord(phase: PublicPhase): PublicPhase['name'] {
	return phase.name === 'house_open' && phase.presumed ? 'before' : phase.name;
}

/**
 * Every instant at which the public phase changes, or may: stamps, halt, and presumptions; those of the next in its house
 * are that one's. Unordered.
 */
export function phaseChanges(performance: PublicPerformance, grace: GraceMinutes): Instant[] {
	const stamps = performance.points.map(({ actualAt }) => actualAt);
	const presumptions = presumables(performance, grace).map(({ presumedAt }) => presumedAt);
	const stop = [performance.halt?.at ?? null, stopPresumedOver(performance, grace, [])];
	return [...stamps, ...presumptions, ...stop].filter((at) => at !== null);
}

/**
 * When a stopped show that nobody resumes or abandons is taken for over: when its house would be presumed clear if it had
 * gone on at once, yet not before that grace has passed since the stop; or as soon as something of the next performance in
 * its house is stamped. `null`: it is not stopped. It ends without thanks, because nobody knows that it was played out.
 */
function stopPresumedOver(
	performance: PublicPerformance,
	grace: GraceMinutes,
	inHouse: readonly PublicPerformance[],
): Instant | null {
	const { halt } = performance;
	if (halt?.kind !== 'stopped') return null;
	const clear = presumables(performance, grace).at(-1)?.presumedAt ?? halt.at;
	const start = startOf(performance);
	const nextOnes = inHouse
		.filter((other) => startOf(other) > start)
		.flatMap(({ points }) => points.map(({ actualAt }) => actualAt))
		.filter((at) => at !== null);
	return Math.min(
		Math.max(clear, halt.at + grace.house_clear * MINUTE),
		...nextOnes.filter((at) => at > halt.at),
	);
}

function startOf({ points }: PublicPerformance): Instant {
	return points.find(({ id }) => id === 'up_1')?.plannedAt ?? 0;
}

function phaseAfter(
	points: PublicPoint[],
	point: PublicPoint,
	since: Instant,
	presumed: boolean,
): PublicPhase {
	const { kind, part } = describePoint(point.id);
	switch (kind) {
		case 'house_open':
		case 'clearance':
			return { name: 'house_open', since, presumed };
		case 'up':
			return { name: 'part', part: part ?? 1, since, presumed };
		case 'down':
			return isShowDown(points, point)
				? { name: 'show_down', since, presumed }
				: { name: 'interval', after: part ?? 1, since, presumed: false };
		case 'house_clear':
			return { name: 'house_clear', since, presumed };
	}
}

function isShowDown(points: PublicPoint[], point: PublicPoint): boolean {
	return points.at(-2) === point;
}

/**
 * The instant from which each point may be presumed: its public time and grace, or later where the stage is known in
 * public to run later, so that an evening whose up was seen late is not thanked before it ends.
 */
function presumables({ points, pauses }: PublicPerformance, grace: GraceMinutes): Presumable[] {
	/** How late the stage is known to be in public, against the programme; negative = early. Milliseconds [T5]. */
	let late = 0;
	/** The stamped start of the part that a `down` ends. */
	let upAt: Instant | null = null;
	return points.flatMap((point): Presumable[] => {
		const { kind, part } = describePoint(point.id);
		if (kind === 'up') upAt = point.actualAt;
		if (kind === 'down' && part) late += lastingMs(pausesOfRun(pauses, part, upAt));
		const base = point.publicAt === null ? null : Math.max(point.publicAt, point.plannedAt + late);
		const known = point.actualAt ?? base;
		if (known !== null && (kind === 'up' || kind === 'down')) late = known - point.plannedAt;
		const minutes = graceOf(points, point, grace);
		return minutes === null ? [] : [{ point, presumedAt: base === null ? null : base + minutes * MINUTE }];
	});
}

function graceOf(points: PublicPoint[], point: PublicPoint, grace: GraceMinutes): number | null {
	const { kind } = describePoint(point.id);
	switch (kind) {
		case 'house_open':
		case 'up':
		case 'house_clear':
			return grace[kind];
		case 'down':
			return isShowDown(points, point) ? grace.show_down : null;
		case 'clearance':
			return null;
	}
}
