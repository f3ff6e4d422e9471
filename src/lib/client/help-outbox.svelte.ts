import type { Answer } from '../contract/events.ts';
import { newId } from '../contract/ids.ts';
import type { HelpKind } from '../domain/help/request.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Connection } from './connection.svelte.ts';
import type { Stored, WaitingHelp } from './stored.ts';

/** Refusals that will pass by themselves: the wish stays and is sent again. */
const PASSING = ['unavailable', 'too-many'];

/** How long a wish that met such a refusal waits. */
const PATIENCE_MS = 5_000;

/** The mirror has the news within a second; a few are plenty. */
const SENT_KNOWN = 5;

/**
 * The requests for help this kiosk has not had an answer to. They outlive the visitor, the page and the power [K8][K9]:
 * kept before they are sent, and forgotten when the server has them on disk, so that "sent" is never said too soon [H3].
 */
export class HelpOutbox {
	/** In the order they were made. */
	waiting = $state.raw<WaitingHelp[]>([]);
	/** Raised and on the server's disk, this page's own; the mirror may not have the news yet. */
	sent = $state.raw<WaitingHelp[]>([]);
	/** Requests the server refused, with its sentence; until `dismiss`. */
	refused = $state.raw<{ request: string; message: string }[]>([]);

	readonly #connection: Connection<'kiosk'>;
	readonly #stored: Stored;
	#running = false;

	constructor(connection: Connection<'kiosk'>, stored: Stored) {
		this.#connection = connection;
		this.#stored = stored;
	}

	/** Takes up what an earlier page left behind. */
	async restore(): Promise<void> {
		const kept = (await this.#stored.get('help')) ?? [];
		this.waiting = [...kept, ...this.waiting];
		await this.#run();
	}

	/** Asks for help; the request's id, made here. */
	raise(kind: HelpKind, note: string, now: Instant): string {
		const request = newId();
		void this.#put({ id: newId(), request, askedAt: now, wish: { name: 'raise', kind, note } });
		return request;
	}

	/** Takes a request back. It follows the asking on its way, even when that has not left yet. */
	cancel(request: string, now: Instant): void {
		void this.#put({ id: newId(), request, askedAt: now, wish: { name: 'cancel' } });
	}

	dismiss(request: string): void {
		this.refused = this.refused.filter((refused) => refused.request !== request);
	}

	async #put(help: WaitingHelp): Promise<void> {
		this.waiting = [...this.waiting, help];
		await this.#stored.set('help', this.waiting);
		await this.#run();
	}

	/** Sends one after the other: the end of a request must not overtake its beginning. */
	async #run(): Promise<void> {
		if (this.#running) return;
		this.#running = true;
		for (let help = this.waiting[0]; help; help = this.waiting[0]) {
			const answer = await this.#send(help);
			if (!answer.ok && PASSING.includes(answer.code)) {
				await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
				continue;
			}
			if (!answer.ok) this.refused = [...this.refused, { request: help.request, message: answer.message }];
			else if (help.wish.name === 'raise') this.sent = [...this.sent, help].slice(-SENT_KNOWN);
			this.waiting = this.waiting.slice(1);
			await this.#stored.set('help', this.waiting);
		}
		this.#running = false;
	}

	#send({ id, request, wish }: WaitingHelp): Promise<Answer<unknown>> {
		return wish.name === 'raise'
			? this.#connection.command('help:raise', { request, kind: wish.kind, note: wish.note }, id)
			: this.#connection.command('help:cancel', { request }, id);
	}
}
