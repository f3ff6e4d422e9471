import type { HouseActor } from '../../domain/people/actor.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Store } from './store.ts';
import { listVenues, renewIncarnation } from './venues.ts';

/** Says of every venue that its rows are those of a backup: a new incarnation, and a line in the night log [R8]. */
export async function markRestored(store: Store, now: Instant): Promise<void> {
	for (const { id: venue, revision } of await listVenues(store.db)) {
		const actor: HouseActor = { kind: 'foyer', venue, id: 'command-line' };
		await store.transaction(venue, { actor, via: null, source: 'command-line', now }, async (tx) => {
			await renewIncarnation(tx.db, venue);
			tx.log('restored', { toRevision: revision });
		});
	}
}
