import {
	isCalledOff,
	lastStamp,
	pointsOfPerformance,
	type Happened,
	type Performance,
	type Stamp,
} from '$lib/domain/evening/performance.ts';
import { describePoint, type PointId } from '$lib/domain/evening/points.ts';
import { decideUndo } from '$lib/domain/evening/stamping.ts';
import { reach, rolesThatMay } from '$lib/domain/people/authority.ts';
import type { Role } from '$lib/domain/people/roles.ts';
import { stampAction } from '$lib/domain/people/stamp-authority.ts';

/** A point that can be stamped now, and what stays unstamped before it [T2]. */
export interface Stampable {
	point: PointId;
	skips: PointId[];
}

/** What the thumb of one person has to do next in one performance. */
export type NextStep =
	/** The next point of the evening is theirs. */
	| { kind: 'stamp'; point: PointId }
	/** Theirs comes after points that others have not given; stamping it skips them. */
	| ({ kind: 'stamp-over' } & Stampable)
	/** Somebody else has to move first. */
	| { kind: 'wait'; point: PointId; roles: Role[] }
	| { kind: 'stopped'; mayResume: boolean }
	| { kind: 'over' };

export function mayStamp(role: Role, point: PointId): boolean {
	return reach(role, stampAction(point)) !== null;
}

/** The points still to come, in order: none while stopped, and after an end off the rails only the empty house [T12]. */
function pointsToCome(performance: Performance, { halt, stamps }: Happened): PointId[] {
	if (halt?.kind === 'stopped') return [];
	const points = pointsOfPerformance(performance);
	const last = lastStamp({ stamps });
	const rest = last ? points.slice(points.indexOf(last.point) + 1) : points;
	return isCalledOff(halt?.kind) ? rest.filter((point) => point === 'house_clear') : rest;
}

/** Everything this role can stamp now. */
export function stampables(role: Role, performance: Performance, happened: Happened): Stampable[] {
	const rest = pointsToCome(performance, happened);
	return rest
		.map((point, index) => ({ point, skips: rest.slice(0, index) }))
		.filter(({ point }) => mayStamp(role, point));
}

export function nextStep(role: Role, performance: Performance, happened: Happened): NextStep {
	if (happened.halt?.kind === 'stopped')
		return { kind: 'stopped', mayResume: reach(role, 'stamp-stage') !== null };
	const [next] = pointsToCome(performance, happened);
	if (!next) return { kind: 'over' };
	if (mayStamp(role, next)) return { kind: 'stamp', point: next };
	const [own] = stampables(role, performance, happened);
	// A part that has to come up or down first is no formality: nobody is offered a way round it.
	const near = own?.skips.every((point) => !['up', 'down'].includes(describePoint(point).kind));
	if (own && near) return { kind: 'stamp-over', ...own };
	return { kind: 'wait', point: next, roles: rolesThatMay(stampAction(next)) };
}

/** The stamp this role can take back: the latest, where it could have given it. */
export function undoable(role: Role, happened: Happened): Stamp | null {
	const undo = decideUndo(happened);
	return undo.ok && mayStamp(role, undo.value.point) ? undo.value : null;
}
