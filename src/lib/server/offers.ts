import type { HouseActor } from '../domain/people/actor.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Presence } from './views/presence.ts';
import type { Store } from './store/store.ts';
import { offerRequests } from './usecases/offer-requests.ts';

export interface OffersParts {
	store: Store;
	now: () => Instant;
	presence: Pick<Presence, 'staffOnLine'>;
	failed: (error: unknown) => void;
}

/** Offers requests to staff, whichever of the two comes first [H1]. One look at a time; a crowd of news is one look. */
export class Offers {
	readonly #parts: OffersParts;
	readonly #asked = new Set<string>();
	#looking: Promise<void> = Promise.resolve();

	constructor(parts: OffersParts) {
		this.#parts = parts;
	}

	/** A request was raised, or somebody came who may take one. */
	look(venue: string): void {
		if (this.#asked.has(venue)) return;
		this.#asked.add(venue);
		this.#looking = this.#looking.then(() => this.#offer(venue)).catch(this.#parts.failed);
	}

	/** Waits for what was begun. */
	idle(): Promise<void> {
		return this.#looking;
	}

	async #offer(venue: string): Promise<void> {
		this.#asked.delete(venue);
		const { store, now, presence } = this.#parts;
		const actor: HouseActor = { kind: 'foyer', venue, id: 'clockwork' };
		await offerRequests(store, actor, (houses) => presence.staffOnLine(venue, houses), now());
	}
}
