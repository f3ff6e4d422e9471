import { createHash } from 'node:crypto';
import { newId } from '../../contract/ids.ts';
import type { IntegrationActor } from '../../domain/people/actor.ts';
import { venueDay } from '../../domain/time/zone.ts';
import type { Arrival, Integration } from '../../domain/venue/integrations.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Door } from '../door/door.ts';
import type { IntakeWatch, WatchedIntegration } from '../views/intake-watch.ts';
import type { CueSource, CueSourceParts } from './cue-source.ts';
import { openOntime } from './ontime/client.ts';
import { openOsc } from './osc.ts';

/** So many arrivals are kept for the monitor, in memory and nowhere else. */
const ARRIVALS_KEPT = 100;

export interface IntakeParts {
	/** The venue whose integrations these are, its time zone and the language refusals are worded in. */
	venue: string;
	zone: string;
	language: string;
	door: Door;
	/** How a token is hashed, as it was when it was stored. */
	hashOf: (secret: string) => string;
	/** Told after every arrival and whenever an integration stands otherwise. */
	changed: () => void;
	now: () => Instant;
	log: CueSourceParts['log'];
}

interface Opened {
	integration: Integration;
	source: CueSource;
	taken: number;
	refused: number;
}

/**
 * The sources of all integrations: opened and closed as an administrator sets them up, each speaking through the door as
 * an actor of its own, so that it can do what a cue can do and nothing else [T15].
 */
export class Intake implements IntakeWatch {
	readonly #parts: IntakeParts;
	readonly #opened = new Map<string, Opened>();
	/** Newest first. */
	#arrivals: readonly Arrival[] = [];
	/** Changes follow each other, so that a port is free before it is opened again. */
	#line: Promise<void> = Promise.resolve();
	#closed = false;

	constructor(parts: IntakeParts) {
		this.#parts = parts;
	}

	/**
	 * Opens what is new, closes what is gone, and both for what has changed; resolves when it stands so. They are read in
	 * turn, so that what was read earlier never stands later.
	 */
	stand(read: () => Promise<Integration[]>): Promise<void> {
		return this.#after(async () => {
			if (this.#closed) return;
			const integrations = await read();
			const wanted = new Map(integrations.map((integration) => [integration.id, integration]));
			for (const [id, { integration }] of this.#opened) {
				if (JSON.stringify(wanted.get(id)) !== JSON.stringify(integration)) await this.#close(id);
			}
			for (const integration of integrations) {
				if (!this.#opened.has(integration.id)) this.#open(integration);
			}
			this.#parts.changed();
		});
	}

	/** Closes everything, for good. What has arrived is done first. */
	close(): Promise<void> {
		this.#closed = true;
		return this.#after(async () => {
			for (const id of [...this.#opened.keys()]) await this.#close(id);
		});
	}

	integrations(): WatchedIntegration[] {
		return [...this.#opened.values()].map(({ integration: { id }, source, taken, refused }) => ({
			id,
			status: source.status(),
			taken,
			refused,
		}));
	}

	arrivals(): readonly Arrival[] {
		return this.#arrivals;
	}

	#after(task: () => Promise<void>): Promise<void> {
		const done = this.#line.then(task);
		this.#line = done.catch(() => undefined);
		return done;
	}

	async #close(id: string): Promise<void> {
		await this.#opened.get(id)?.source.close();
		this.#opened.delete(id);
	}

	#open(integration: Integration): void {
		const { changed, now, log } = this.#parts;
		const source = this.#sourceOf(integration, {
			integration: integration.id,
			send: (cue) => this.#send(integration, cue),
			heard: (arrival) => this.#heard(arrival),
			changed,
			now,
			log,
		});
		this.#opened.set(integration.id, { integration, source, taken: 0, refused: 0 });
	}

	#sourceOf({ settings }: Integration, parts: CueSourceParts): CueSource {
		switch (settings.kind) {
			case 'osc': {
				const { tokenHash } = settings;
				const isToken = (text: string) => tokenHash !== null && this.#parts.hashOf(text) === tokenHash;
				return openOsc(settings, { ...parts, isToken });
			}
			case 'ontime':
				return openOntime(settings, parts);
		}
	}

	#send(
		{ id, name, settings }: Integration,
		{ cue, ever, ...said }: Parameters<CueSourceParts['send']>[0],
	): ReturnType<CueSourceParts['send']> {
		const { door, venue, zone, language, now } = this.#parts;
		const actor: IntegrationActor = { kind: 'integration', venue, id, name, way: settings.kind };
		// A show file says the same ids every night.
		const day = ever ? 'ever' : venueDay(now(), zone);
		const once = createHash('sha256').update(`${day} ${cue}`).digest('hex');
		return door.enter(
			'cue:send',
			{ actor, session: null, via: id, source: settings.kind, language },
			{ id: newId(), input: { ...said, cue: once } },
		);
	}

	#heard(arrival: Arrival): void {
		const opened = this.#opened.get(arrival.integration);
		if (opened) opened[arrival.outcome.ok ? 'taken' : 'refused'] += 1;
		this.#arrivals = [arrival, ...this.#arrivals].slice(0, ARRIVALS_KEPT);
		this.#parts.changed();
	}
}
