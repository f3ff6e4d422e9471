import { MINUTE, type Instant } from '../time/instant.ts';
import { lengthBefore, plannedTimes, type Happened, type Performance } from './performance.ts';
import { describePoint, PART_NUMBERS, type PointId } from './points.ts';

/** The instants that may be public: the programme's, what people saw happen, and what a person made public. */
export function publicFacts(any: Performance, happened: Happened): Set<Instant> {
	const planned = plannedTimes(any, happened.movedStart ?? any.plannedStart);
	// Clearance is between front of house and the stage: the public has no such point.
	const told = [...planned].flatMap(([point, at]) => (describePoint(point).kind === 'clearance' ? [] : [at]));
	const seen = happened.stamps.filter(({ point }) => describePoint(point).kind !== 'clearance');
	const intervalEnds = seen.flatMap(({ point, at }): [PointId, Instant][] => {
		const { kind, part } = describePoint(point);
		const next = part === null ? undefined : PART_NUMBERS[part];
		return kind === 'down' && next
			? [[`up_${next}`, minuteUp(at + lengthBefore(any, `up_${next}`) * MINUTE)]]
			: [];
	});
	const upsSaid = happened.releases.flatMap(({ point, at }): [PointId, Instant][] =>
		at === null ? [] : [[point, at]],
	);
	const shifts = [...upsSaid, ...intervalEnds].map(([point, at]) =>
		Math.max(0, at - (planned.get(point) ?? 0)),
	);
	return new Set([
		...told.flatMap((at) => [at, ...shifts.map((shift) => at + shift)]),
		...seen.map(({ at }) => at),
		...intervalEnds.map(([, at]) => at),
		...happened.releases.flatMap(({ at, releasedAt }) => (at === null ? [releasedAt] : [at, releasedAt])),
		...(happened.halt ? [happened.halt.at] : []),
		...happened.pauses.flatMap(({ part, from, to }) => [part, from, to]),
		...(happened.doorsWord ? [happened.doorsWord.at] : []),
	]);
}

/** The whole minute at or after an instant, worked out apart from what is tested. */
function minuteUp(at: Instant): Instant {
	return at % MINUTE === 0 ? at : at - (at % MINUTE) + MINUTE;
}

/** Every key of a document, however deep. */
export function keysOf(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const names = Array.isArray(value) ? [] : Object.keys(value);
	return [...names, ...Object.values(value).flatMap(keysOf)];
}

/** Every number in a document, however deep. */
export function numbersOf(value: unknown): number[] {
	if (typeof value === 'number') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}
