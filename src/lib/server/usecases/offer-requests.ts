import { decideOffer } from '../../domain/help/life-cycle.ts';
import type { HouseActor } from '../../domain/people/actor.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { listDevices } from '../store/devices.ts';
import { openRequests, updateState } from '../store/requests.ts';
import type { Db, Store } from '../store/store.ts';

/**
 * Offers every request that still waits to somebody who may take it, if such a one is there now [H1].
 * @param seen whether anybody on line sees the requests of a device that serves these houses
 */
export async function offerRequests(
	store: Store,
	actor: HouseActor,
	seen: (houses: readonly string[]) => boolean,
	now: Instant,
): Promise<void> {
	const { venue } = actor;
	// Most who come find nothing that waits: they cost no place in the line of writers.
	if ((await waiting(store.db, venue, seen, now)).length === 0) return;
	await store.transaction(venue, { actor, via: null, source: 'timer', now }, async (tx) => {
		for (const request of await waiting(tx.db, venue, seen, now)) {
			const decision = decideOffer(request, now);
			if (!decision.ok) continue;
			await updateState(tx.db, venue, request, decision.value);
			tx.log('help-offered', { request: request.id });
		}
	});
}

async function waiting(db: Db, venue: string, seen: (houses: readonly string[]) => boolean, now: Instant) {
	const raised = (await openRequests(db, venue, now)).filter(({ state }) => state.name === 'raised');
	if (raised.length === 0) return [];
	const near = new Set(
		(await listDevices(db, venue)).filter(({ placement }) => seen(placement.houses)).map(({ id }) => id),
	);
	return raised.filter(({ device }) => near.has(device));
}
