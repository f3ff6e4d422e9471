import type { PointTimes } from '$lib/domain/evening/expected.ts';
import { pausesThatStand } from '$lib/domain/evening/pauses.ts';
import { isCalledOff, type Happened, type Performance } from '$lib/domain/evening/performance.ts';
import { partsUpTo, type PartNumber, type PointId } from '$lib/domain/evening/points.ts';
import { HOUR, MINUTE, roundUpToMinutes, type Instant, type LocalTime } from '$lib/domain/time/instant.ts';
import { localTime } from '$lib/domain/time/zone.ts';

/** A stretch of one evening between two of its points. */
export interface Span {
	kind: 'doors' | 'part' | 'interval' | 'clearing';
	part: PartNumber | null;
	from: Instant;
	to: Instant;
}

/** One evening as stretches of time: as planned, as it came and is expected, and what held it up. */
export interface Strip {
	planned: Span[];
	live: (Span & { state: 'past' | 'running' | 'to-come' })[];
	delays: { kind: 'hold' | 'stop'; from: Instant; to: Instant }[];
}

/** The instants between which all evenings are drawn. */
export interface Axis {
	from: Instant;
	to: Instant;
}

export function stripOf(
	performance: Performance,
	happened: Happened,
	times: readonly PointTimes[],
	now: Instant,
): Strip {
	const named = new Map(times.map((one) => [one.point, one]));
	const { halt } = happened;
	const endedAt = halt && isCalledOff(halt.kind) ? halt.at : null;
	const planned: Strip['planned'] = [];
	const live: Strip['live'] = [];
	for (const { kind, part, begins, ends } of stretches(performance.partMinutes.length)) {
		const first = named.get(begins);
		const last = named.get(ends);
		if (!first || !last) continue;
		planned.push({ kind, part, from: first.planned, to: last.planned });
		const from = first.actual ?? first.expected;
		const to = last.actual ?? last.expected ?? (first.actual === null ? null : endedAt);
		if (from === null || to === null || to < from) continue;
		const begun = first.actual !== null;
		const over = last.actual !== null || (begun && endedAt !== null);
		live.push({ kind, part, from, to, state: over ? 'past' : begun ? 'running' : 'to-come' });
	}
	return { planned, live, delays: delaysOf(happened, now) };
}

/** The stretches of an evening with that many parts, by the points they lie between. */
function stretches(
	count: number,
): { kind: Span['kind']; part: PartNumber | null; begins: PointId; ends: PointId }[] {
	return partsUpTo(count).flatMap((part, index, parts) => {
		const before = parts[index - 1];
		const up: PointId = `up_${part}`;
		const down: PointId = `down_${part}`;
		return [
			before === undefined
				? { kind: 'doors', part: null, begins: 'house_open', ends: up }
				: { kind: 'interval', part: before, begins: `down_${before}`, ends: up },
			{ kind: 'part', part, begins: up, ends: down },
			...(part === parts.at(-1)
				? [{ kind: 'clearing', part: null, begins: down, ends: 'house_clear' } as const]
				: []),
		];
	});
}

function delaysOf({ holds, pauses, halt, stamps }: Happened, now: Instant): Strip['delays'] {
	const held = holds.map(({ delays, since, newTime, releasedAt }) => {
		const cameAt = stamps.find(({ point }) => point === delays)?.at;
		const to = releasedAt ?? cameAt ?? Math.max(now, newTime ?? now);
		return { kind: 'hold' as const, from: since, to };
	});
	const stopped = pausesThatStand({ pauses, stamps }).map(({ from, to }) => ({
		kind: 'stop' as const,
		from,
		to,
	}));
	const still = halt?.kind === 'stopped' ? [{ kind: 'stop' as const, from: halt.at, to: now }] : [];
	return [...held, ...stopped, ...still];
}

/** From the half-hour before the first stretch to the one after the last, past midnight where it must be. */
export function axisOf(strips: readonly Strip[]): Axis {
	const spans = strips.flatMap(({ planned, live, delays }) => [...planned, ...live, ...delays]);
	const last = roundUpToMinutes(Math.max(...spans.map(({ to }) => to)), 30);
	const first = roundUpToMinutes(Math.min(...spans.map(({ from }) => from)) - 30 * MINUTE + 1, 30);
	return { from: first, to: Math.max(last, first + HOUR) };
}

/** Where an instant lies on the axis, as a percentage of its length; outside of it at its end. */
export function placeOn({ from, to }: Axis, at: Instant): number {
	return Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100));
}

/** The full hours of the venue's clock along the axis: one skipped in spring has no mark, one repeated in autumn two. */
export function hoursOn({ from, to }: Axis, zone: string): { at: Instant; time: LocalTime }[] {
	const marks: { at: Instant; time: LocalTime }[] = [];
	for (let at = roundUpToMinutes(from, 15); at <= to; at += 15 * MINUTE) {
		const time = localTime(at, zone);
		if (time.endsWith(':00')) marks.push({ at, time });
	}
	return marks;
}
