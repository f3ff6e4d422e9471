import type { Answer, CommandValue } from '../../contract/events.ts';
import type { Arrival, CuePoint, IntegrationStatus } from '../../domain/venue/integrations.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** A cue as a source hands it in. */
export interface SourceCue {
	/**
	 * The sender's id for it, or one made for it: the same id of one integration is done once a venue day, and says the
	 * same then [T15].
	 */
	cue: string;
	house: string;
	point: CuePoint;
	at?: Instant;
	/** The id is good for all time: it is done once, not once a venue day. */
	ever?: true;
}

/** What a source of cues is given by whoever opens it. */
export interface CueSourceParts {
	/** The integration's id, for what it reports. */
	integration: string;
	/** Through the door, as the integration's own actor. Never rejects. */
	send(cue: SourceCue): Promise<Answer<CommandValue<'cue:send'>>>;
	/** Told of everything that arrived, understood or not. */
	heard(arrival: Arrival): void;
	/** Told when `status()` would answer otherwise than before. */
	changed(): void;
	now(): Instant;
	log: { info(data: object, message: string): void; warn(data: object, message: string): void };
}

/** Something that is listened to for cues until it is closed. */
export interface CueSource {
	status(): IntegrationStatus;
	/** Resolves when nothing further can come of it. Idempotent. */
	close(): Promise<void>;
}
