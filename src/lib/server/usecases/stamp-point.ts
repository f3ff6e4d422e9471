import { decideStamp, decideUndo } from '../../domain/evening/stamping.ts';
import type { StampSource } from '../../domain/evening/performance.ts';
import type { PointId } from '../../domain/evening/points.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { forgetCues } from '../store/cues.ts';
import { addStamp, removeStamp, type Evening } from '../store/performances.ts';
import type { Tx } from '../store/store.ts';
import type { UseCase } from './ask.ts';
import { withEvening } from './evening-of.ts';

export interface Stamped {
	at: Instant;
	/** It stood already; nothing changed [T15]. */
	already: boolean;
}

/** Stamps a point of a performance, now or up to 30 min back [T2]. */
export const stampPoint: UseCase<
	{ performance: string; point: PointId; at?: Instant | undefined },
	Stamped
> = ({ actor, venue, input, now, commit }) =>
	commit((tx) =>
		withEvening(tx, venue, input.performance, (performance, happened) =>
			stampWithin(tx, actor, { performance, happened }, input.point, input.at ?? now, now),
		),
	);

/** The stamp itself, for use cases that loaded the evening in the same transaction. */
export async function stampWithin(
	tx: Tx,
	actor: Actor,
	{ performance, happened }: Evening,
	point: PointId,
	at: Instant,
	now: Instant,
): Promise<Outcome<Stamped>> {
	const source = sourceOf(actor);
	const decision = decideStamp(performance, happened, { point, at, source, by: actor.id }, now);
	if (!decision.ok) return decision;
	if (decision.value.kind === 'already') return granted({ at: decision.value.at, already: true });
	const { stamp } = decision.value;
	const { id } = performance;
	await addStamp(tx.db, actor.venue, id, stamp);
	tx.log('point-stamped', { performance: id, point, at: stamp.at, recordedAt: stamp.recordedAt });
	return granted({ at: stamp.at, already: false });
}

/**
 * Takes back the latest stamp [T2]. The caller names the point it means, so that two people who undo at once take
 * back one stamp, not two. Cues seen for the point may come again [T15].
 */
export const undoStamp: UseCase<{ performance: string; point: PointId }, null> = ({ venue, input, commit }) =>
	commit((tx) =>
		withEvening(tx, venue, input.performance, async (_performance, happened) => {
			const decision = decideUndo(happened);
			if (!decision.ok) return decision;
			const { point, at } = decision.value;
			if (point !== input.point) return refused('point-passed', { point, lastAt: at });
			await removeStamp(tx.db, venue, input.performance, point);
			await forgetCues(tx.db, venue, input.performance, point);
			tx.log('point-undone', { performance: input.performance, point, stampedAt: at });
			return granted(null);
		}),
	);

/** Where a stamp of this actor comes from [T15]. */
export function sourceOf(actor: Actor): StampSource {
	switch (actor.kind) {
		case 'person':
			return 'person';
		case 'foyer':
			return 'timer';
		case 'integration':
			return actor.way;
		case 'device':
		case 'visitor':
			return 'http';
	}
}
