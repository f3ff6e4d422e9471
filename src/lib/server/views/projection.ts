import type { Audience, SliceName, Views } from '../../contract/views.ts';
import type { Fact } from '../../domain/night-log/fact.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Db } from '../store/store.ts';
import type { Documents } from './documents.ts';
import type { IntakeWatch } from './intake-watch.ts';
import type { Presence } from './presence.ts';
import type { ViewerOf } from './viewer.ts';

/** What a projection may read beside the store. */
export interface Lookout {
	db: Db;
	venue: string;
	/** The venue's time zone. */
	zone: string;
	now: Instant;
	presence: Presence;
	intake: IntakeWatch;
	documents: Documents;
}

/** What makes a projection look again: a fact of the night log, or news that takes no revision. */
export type Touch = Fact | 'answered' | 'presence' | 'conditions' | 'staff-presence' | 'editing' | 'arrivals';

/** How one slice of one audience is made from the store. */
export interface Projection<A extends Audience, Name extends SliceName<A>> {
	/** Rises when the shape of the body changes. */
	schema: number;
	touchedBy: readonly Touch[];
	/** Viewers with one key share one body and one room; `null`: this viewer has no such slice. */
	key(viewer: ViewerOf<A>): string | null;
	project(lookout: Lookout, key: string): Promise<Views[A][Name]>;
	/** The least time between two publications of it, milliseconds; absent: the gateway's own. */
	everyMs?: number;
}

export type Projections = {
	[A in Audience]: { [Name in SliceName<A>]: Projection<A, Name> };
};
