import type { Actor } from '../../domain/people/actor.ts';
import type { PointId } from '../../domain/evening/points.ts';
import type { CuePoint } from '../../domain/venue/integrations.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Db } from './store.ts';

/** An outside cue as it was sent, and what it came to [T15]. */
export interface SeenCue {
	/** What the sender said. */
	house: string;
	wish: CuePoint;
	/** What was stamped. */
	performance: string;
	point: PointId;
	/** The stamp's instant. */
	at: Instant;
}

/** A cue by its sender's own id: two senders may use the same one. */
export async function findCue(db: Db, sender: Actor, id: string): Promise<SeenCue | null> {
	const row = await db
		.selectFrom('cue')
		.select(['house', 'wish', 'performance', 'point', 'at'])
		.where('venue', '=', sender.venue)
		.where('sender', '=', nameOf(sender))
		.where('id', '=', id)
		.executeTakeFirst();
	return row ?? null;
}

/** @throws when this sender's id is known. */
export async function insertCue(db: Db, sender: Actor, id: string, cue: SeenCue): Promise<void> {
	const { venue } = sender;
	await db
		.insertInto('cue')
		.values({ venue, sender: nameOf(sender), id, ...cue })
		.execute();
}

/** An undone point may be cued again, by the same ids [T15]. */
export async function forgetCues(db: Db, venue: string, performance: string, point: PointId): Promise<void> {
	await db
		.deleteFrom('cue')
		.where('venue', '=', venue)
		.where('performance', '=', performance)
		.where('point', '=', point)
		.execute();
}

/** A token and an integration may have the same id; they come by different ways. */
function nameOf(sender: Actor): string {
	return sender.kind === 'integration' ? `${sender.way} ${sender.id}` : `${sender.kind} ${sender.id}`;
}
