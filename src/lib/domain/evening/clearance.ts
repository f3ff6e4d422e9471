import { granted, refused, type Outcome } from '../refusal.ts';
import type { Instant } from '../time/instant.ts';
import { nextUp, type Happened, type Performance, type Stamp } from './performance.ts';
import { describePoint, type PartNumber } from './points.ts';
import { decideInstant, type StampDecision } from './stamping.ts';

/** Stage management's half of a clearance: it asks whether the house is seated. The other half is the point itself [T9]. */
export interface ClearanceAsk extends Omit<Stamp, 'point'> {
	part: PartNumber;
}

/** The clearance of the next part, with both halves, as both sides see it [T9]. */
export interface Clearance {
	part: PartNumber;
	askedAt: Instant | null;
	givenAt: Instant | null;
	/** Who has to move: asked, front of house; given, stage management; `null` while nobody has begun. */
	waitsFor: 'front-of-house' | 'stage-management' | null;
}

/** The clearance of the part that comes next; `null` when none is to come or the evening was called off. */
export function clearanceOf(performance: Performance, happened: Happened): Clearance | null {
	const part = nextPart(performance, happened);
	if (part === null || happened.halt) return null;
	const givenAt = happened.stamps.find(({ point }) => point === `clearance_${part}`)?.at ?? null;
	const askedAt = happened.asks.find((ask) => ask.part === part)?.at ?? null;
	const asked = askedAt === null ? null : 'front-of-house';
	return { part, askedAt, givenAt, waitsFor: givenAt === null ? asked : 'stage-management' };
}

/**
 * Decides that stage management asks for the clearance of the next part, by the rules of every stamp [T2][T15]. One that
 * was given unasked needs no asking: the answer is when it was given.
 */
export function decideAsk(
	performance: Performance,
	happened: Happened,
	wish: Omit<ClearanceAsk, 'recordedAt' | 'part'>,
	now: Instant,
): Outcome<StampDecision<ClearanceAsk>> {
	if (happened.halt) return refused('evening-over', { halt: happened.halt.kind });
	const clearance = clearanceOf(performance, happened);
	if (!clearance) return refused('nothing-to-clear');
	const already = clearance.askedAt ?? clearance.givenAt;
	if (already !== null) return granted({ kind: 'already', at: already });
	const at = decideInstant(wish.at, happened.stamps.at(-1) ?? null, now);
	if (!at.ok) return at;
	return granted({ kind: 'stamp', stamp: { ...wish, part: clearance.part, at: at.value, recordedAt: now } });
}

/** The ask an undo takes back: that of the next part, while it has not been answered. */
export function decideAskUndo(performance: Performance, happened: Happened): Outcome<ClearanceAsk> {
	const clearance = clearanceOf(performance, happened);
	const ask = happened.asks.find(({ part }) => part === clearance?.part);
	if (!ask || clearance?.givenAt !== null) return refused('nothing-to-undo');
	return granted(ask);
}

function nextPart(performance: Performance, happened: Happened): PartNumber | null {
	const up = nextUp(performance, happened);
	return up && describePoint(up).part;
}
