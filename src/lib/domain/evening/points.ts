/** The number of a part of a performance, counted from 1. A performance has one to six [T1]. */
export type PartNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** A point of one performance's evening [T1]. */
export type PointId =
	'house_open' | `clearance_${PartNumber}` | `up_${PartNumber}` | `down_${PartNumber}` | 'house_clear';

export type UpPoint = `up_${PartNumber}`;

export const PART_NUMBERS: readonly PartNumber[] = [1, 2, 3, 4, 5, 6];

/** The parts of a performance with that many parts. @throws RangeError outside 1 to 6. */
export function partsUpTo(count: number): PartNumber[] {
	if (!Number.isInteger(count) || count < 1 || count > PART_NUMBERS.length) {
		throw new RangeError(`A performance has 1 to ${PART_NUMBERS.length} parts, not ${count}.`);
	}
	return PART_NUMBERS.slice(0, count);
}

/** Every point of a performance with that many parts, in the order of the evening. @throws RangeError outside 1 to 6. */
export function pointsOf(partCount: number): PointId[] {
	const parts = partsUpTo(partCount).flatMap((n): PointId[] => [`clearance_${n}`, `up_${n}`, `down_${n}`]);
	return ['house_open', ...parts, 'house_clear'];
}

/** What a point is, without its number. */
export type PointKind = 'house_open' | 'clearance' | 'up' | 'down' | 'house_clear';

const KIND_AND_PART = /^(clearance|up|down)_([1-6])$/;

/** Takes a point apart: its kind, and the part it belongs to (`null` for the two ends of the evening). */
export function describePoint(point: PointId): { kind: PointKind; part: PartNumber | null } {
	if (point === 'house_open' || point === 'house_clear') return { kind: point, part: null };
	const [, kind, digit] = KIND_AND_PART.exec(point) ?? [];
	const part = PART_NUMBERS.find((n) => String(n) === digit);
	if (part === undefined || (kind !== 'clearance' && kind !== 'up' && kind !== 'down')) {
		throw new RangeError(`"${point}" is no point of an evening.`);
	}
	return { kind, part };
}

/** True for the start of a part. */
export function isUp(point: PointId): point is UpPoint {
	return point.startsWith('up_');
}
