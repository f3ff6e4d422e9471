import type { HouseActor } from '../domain/people/actor.ts';
import { PLAN_DAYS } from '../domain/programme/plan-days.ts';
import { DAY, HOUR, SECOND, type Instant, type LocalDate } from '../domain/time/instant.ts';
import { addDays, venueDay } from '../domain/time/zone.ts';
import type { ServerTime } from './clock.ts';
import { purgeCommandsBefore } from './store/commands.ts';
import { deleteCommentsBefore } from './store/feedback.ts';
import { deleteIncidentWordsBefore } from './store/incidents.ts';
import { purgeGoneBefore, purgePaintedBefore } from './store/painted.ts';
import { purgePairingsBefore } from './store/pairings.ts';
import { deleteOverrideWordsBefore, endOverridesDue } from './store/overrides.ts';
import { deleteNotesClosedBefore } from './store/requests.ts';
import { purgeSessionsBefore } from './store/sessions.ts';
import type { Db, Store } from './store/store.ts';
import { listVenues } from './store/venues.ts';
import { makeCodes } from './usecases/make-codes.ts';
import { openByItself } from './usecases/open-by-itself.ts';

/** How often the clockwork looks at the clock. */
const LOOK_EVERY_MS = 20 * SECOND;

/** Free text of a closed request is deleted after this [H10]. */
const NOTES_KEPT_MS = DAY;

/** So are the words of what staff put on walls, after its end. */
const OVERRIDE_WORDS_KEPT_MS = DAY;

/** How often what is kept for weeks is looked through. */
const CLEAR_OUT_EVERY_MS = HOUR;

/** Rows deleted in one go: a few milliseconds, and between two of them everybody else is heard. */
const CLEARED_AT_ONCE = 500;

/** What screens showed is kept this long [S16]. */
const PAINTED_KEPT_MS = 90 * DAY;

/** What patrons wrote in their feedback is kept this long [F9]. */
const COMMENTS_KEPT_MS = 90 * DAY;

/** What house managers wrote of incidents, which may be about people, is kept as long [P7]. */
const INCIDENT_WORDS_KEPT_MS = 90 * DAY;

/** No phone keeps an unsent command longer than this. */
const COMMANDS_KEPT_MS = 7 * DAY;

export interface ClockworkParts {
	store: Store;
	time: Pick<ServerTime, 'now' | 'steady' | 'cautious'>;
	/** Whether the machine's clock cannot be right: nothing is brought about by it then [R6]. */
	waits: () => Promise<boolean>;
	/** Lays the demonstration's new day; called for demonstration venues instead of the plain day roll-over. */
	layDemonstration: (now: Instant) => Promise<void>;
	/** Hangs up whoever came with a session that has expired since [P3]. */
	sessionsExpired: () => Promise<void>;
	/** Deletes media files that no plan can name any more. */
	sweepMedia: (now: Instant) => Promise<void>;
	/** Tries the letters of house reports that are due. */
	sendReports: () => void;
	failed: (error: unknown) => void;
}

/** What time alone brings about: new days, codes made beforehand, deletions that are due. */
export class Clockwork {
	readonly #parts: ClockworkParts;
	readonly #days = new Map<string, LocalDate>();
	/** The latest day each venue has come to. A clock that is set back and comes to it again begins nothing anew. */
	readonly #latest = new Map<string, LocalDate>();
	#timer: NodeJS.Timeout | null = null;
	#looking: Promise<void> = Promise.resolve();
	/** When the last clearing out began, by the steady clock; the first comes with the first look after the start, which nobody waits for. */
	#clearedOutAt: Instant = -Infinity;
	#stopping = false;

	constructor(parts: ClockworkParts) {
		this.#parts = parts;
	}

	/** Looks once now, and then again and again until stopped. */
	async start(): Promise<void> {
		if (!(await this.#parts.waits())) await this.#look();
		this.#timer = setInterval(() => {
			this.#looking = this.#looking.then(() => this.#lookAgain()).catch(this.#parts.failed);
		}, LOOK_EVERY_MS);
		this.#timer.unref();
	}

	/** A screen that has just come to hang at an exit needs codes now, not tomorrow; and so does a start that was moved. */
	codesDue(venue: string): void {
		this.#looking = this.#looking.then(() => this.#makeCodes(venue)).catch(this.#parts.failed);
	}

	async stop(): Promise<void> {
		this.#stopping = true;
		if (this.#timer) clearInterval(this.#timer);
		await this.#looking;
	}

	async #lookAgain(): Promise<void> {
		if (await this.#parts.waits()) return;
		await this.#look();
		await this.#clearOutWhenDue();
	}

	async #look(): Promise<void> {
		const { store, time } = this.#parts;
		const at = time.now();
		this.#parts.sendReports();
		for (const { id, settings, demonstration } of await listVenues(store.db)) {
			const actor: HouseActor = { kind: 'foyer', venue: id, id: 'clockwork' };
			const today = venueDay(at, settings.zone);
			await openByItself(store, actor, { settings }, today, at);
			const before = this.#days.get(id);
			if (before === today) continue;
			const isNew = today > (this.#latest.get(id) ?? '');
			if (before !== undefined && isNew && demonstration) await this.#parts.layDemonstration(at);
			else if (before !== undefined) await this.#beginDay(actor, today, at);
			this.#days.set(id, today);
			if (isNew) this.#latest.set(id, today);
			await this.#makeCodes(id);
		}
		await this.#sweep();
	}

	async #makeCodes(venue: string): Promise<void> {
		const today = this.#days.get(venue);
		if (today === undefined) return;
		const days = Array.from({ length: PLAN_DAYS }, (_, index) => addDays(today, index));
		const { store, time } = this.#parts;
		await makeCodes(store, { kind: 'foyer', venue, id: 'clockwork' }, days, time.now());
	}

	async #beginDay(actor: HouseActor, day: LocalDate, at: Instant): Promise<void> {
		await this.#parts.store.transaction(
			actor.venue,
			{ actor, via: null, source: 'timer', now: at },
			async (tx) => tx.log('day-began', { day }),
		);
	}

	async #clearOutWhenDue(): Promise<void> {
		const { store, time } = this.#parts;
		const steady = time.steady();
		if (steady - this.#clearedOutAt < CLEAR_OUT_EVERY_MS) return;
		this.#clearedOutAt = steady;
		const at = time.cautious();
		for (const { id } of await listVenues(store.db)) {
			await this.#bitByBit((db) => purgePaintedBefore(db, id, at - PAINTED_KEPT_MS, CLEARED_AT_ONCE));
			await this.#bitByBit((db) => purgeGoneBefore(db, id, at - PAINTED_KEPT_MS, CLEARED_AT_ONCE));
			await this.#bitByBit((db) => deleteCommentsBefore(db, id, at - COMMENTS_KEPT_MS, CLEARED_AT_ONCE));
			await this.#bitByBit((db) =>
				deleteIncidentWordsBefore(db, id, at - INCIDENT_WORDS_KEPT_MS, CLEARED_AT_ONCE),
			);
			await store.share((db) => purgeCommandsBefore(db, id, at - COMMANDS_KEPT_MS));
		}
		await this.#parts.sweepMedia(at);
	}

	/** Deletes in many small commits instead of one that everybody waits for. */
	async #bitByBit(deleteSome: (db: Db) => Promise<boolean>): Promise<void> {
		let more = true;
		while (more && !this.#stopping) more = await this.#parts.store.share(deleteSome);
	}

	/** What is due to the minute: overrides end; free text of closed requests and past overrides goes, sessions, pairing codes. */
	async #sweep(): Promise<void> {
		const { store, time } = this.#parts;
		const now = time.now();
		const cautious = time.cautious();
		for (const { id } of await listVenues(store.db)) {
			const actor: HouseActor = { kind: 'foyer', venue: id, id: 'clockwork' };
			await store.transaction(id, { actor, via: null, source: 'timer', now }, async (tx) => {
				for (const request of await deleteNotesClosedBefore(tx.db, id, cautious - NOTES_KEPT_MS)) {
					tx.log('help-note-deleted', { request });
				}
				for (const override of await endOverridesDue(tx.db, id, now)) {
					tx.log('override-ended', { override });
				}
				const wordsDue = cautious - OVERRIDE_WORDS_KEPT_MS;
				for (const override of await deleteOverrideWordsBefore(tx.db, id, wordsDue)) {
					tx.log('override-words-deleted', { override });
				}
			});
		}
		const expired = await store.share(async (db) => {
			await purgePairingsBefore(db, time.steady() - HOUR);
			return purgeSessionsBefore(db, time.steady());
		});
		if (expired > 0) await this.#parts.sessionsExpired();
	}
}
