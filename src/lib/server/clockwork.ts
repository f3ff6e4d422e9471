import type { HouseActor } from '../domain/people/actor.ts';
import { DAY, HOUR, SECOND, type Instant, type LocalDate } from '../domain/time/instant.ts';
import { addDays, venueDay } from '../domain/time/zone.ts';
import { purgeCommandsBefore } from './store/commands.ts';
import { purgePaintedBefore } from './store/painted.ts';
import { purgePairingsBefore } from './store/pairings.ts';
import { deleteNotesClosedBefore } from './store/requests.ts';
import { purgeSessionsBefore } from './store/sessions.ts';
import type { Store } from './store/store.ts';
import { listVenues } from './store/venues.ts';
import { makeCodes } from './usecases/make-codes.ts';
import { PLAN_DAYS } from './views/documents.ts';

/** How often the clockwork looks at the clock. */
const LOOK_EVERY_MS = 20 * SECOND;

/** Free text of a closed request is deleted after this [H10]. */
const NOTES_KEPT_MS = DAY;

/** What screens showed is kept this long [S16]. */
const PAINTED_KEPT_MS = 90 * DAY;

/** No phone keeps an unsent command longer than this. */
const COMMANDS_KEPT_MS = 7 * DAY;

export interface ClockworkParts {
	store: Store;
	now: () => Instant;
	/** Lays the demonstration's new day; called for demonstration venues instead of the plain day roll-over. */
	layDemonstration: (now: Instant) => Promise<void>;
	/** Hangs up whoever came with a session that has expired since [P3]. */
	sessionsExpired: () => Promise<void>;
	failed: (error: unknown) => void;
}

/** What time alone brings about: new days, codes made beforehand, deletions that are due. */
export class Clockwork {
	readonly #parts: ClockworkParts;
	readonly #days = new Map<string, LocalDate>();
	#timer: NodeJS.Timeout | null = null;
	#looking: Promise<void> = Promise.resolve();

	constructor(parts: ClockworkParts) {
		this.#parts = parts;
	}

	/** Looks once now, and then again and again until stopped. */
	async start(): Promise<void> {
		await this.#look();
		this.#timer = setInterval(() => {
			this.#looking = this.#looking.then(() => this.#look()).catch(this.#parts.failed);
		}, LOOK_EVERY_MS);
		this.#timer.unref();
	}

	/** A screen that has just come to hang at an exit needs codes now, not tomorrow. */
	deviceChanged(venue: string): void {
		this.#looking = this.#looking.then(() => this.#makeCodes(venue)).catch(this.#parts.failed);
	}

	async stop(): Promise<void> {
		if (this.#timer) clearInterval(this.#timer);
		await this.#looking;
	}

	async #look(): Promise<void> {
		const { store, now } = this.#parts;
		const at = now();
		for (const { id, settings, demonstration } of await listVenues(store.db)) {
			const actor: HouseActor = { kind: 'foyer', venue: id, id: 'clockwork' };
			const today = venueDay(at, settings.zone);
			const before = this.#days.get(id);
			if (before === today) continue;
			if (before !== undefined && demonstration) await this.#parts.layDemonstration(at);
			else if (before !== undefined) await this.#beginDay(actor, today, at);
			this.#days.set(id, today);
			await this.#makeCodes(id);
		}
		await this.#sweep(at);
	}

	async #makeCodes(venue: string): Promise<void> {
		const today = this.#days.get(venue);
		if (today === undefined) return;
		const days = Array.from({ length: PLAN_DAYS }, (_, index) => addDays(today, index));
		const { store, now } = this.#parts;
		await makeCodes(store, { kind: 'foyer', venue, id: 'clockwork' }, days, now());
	}

	async #beginDay(actor: HouseActor, day: LocalDate, at: Instant): Promise<void> {
		await this.#parts.store.transaction(
			actor.venue,
			{ actor, via: null, source: 'timer', now: at },
			async (tx) => tx.log('day-began', { day }),
		);
	}

	/** Deletes what has been kept long enough. */
	async #sweep(at: Instant): Promise<void> {
		const { store } = this.#parts;
		for (const { id } of await listVenues(store.db)) {
			const actor: HouseActor = { kind: 'foyer', venue: id, id: 'clockwork' };
			await store.transaction(id, { actor, via: null, source: 'timer', now: at }, async (tx) => {
				for (const request of await deleteNotesClosedBefore(tx.db, id, at - NOTES_KEPT_MS)) {
					tx.log('help-note-deleted', { request });
				}
				await purgeCommandsBefore(tx.db, id, at - COMMANDS_KEPT_MS);
				await purgePaintedBefore(tx.db, id, at - PAINTED_KEPT_MS);
			});
		}
		const expired = await store.share(async (db) => {
			await purgePairingsBefore(db, at - HOUR);
			return purgeSessionsBefore(db, at);
		});
		if (expired > 0) await this.#parts.sessionsExpired();
	}
}
