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

/** A request the server has said that it keeps. */
export interface SentHelp extends WaitingHelp {
	/** The life of the server that said so; `undefined` when it had told nothing else yet. */
	incarnation: string | undefined;
}

/**
 * The requests for help this kiosk has not had an answer to. They outlive the visitor, the page and the power [K8][K9]:
 * kept before they are sent, and forgotten when the server has them on disk, so that "sent" is never said too soon [H3].
 */
export class HelpOutbox {
	/** In the order they were made. */
	waiting = $state.raw<WaitingHelp[]>([]);
	/** Raised and on the server's disk, this page's own, while the mirror has no news of it yet. */
	sent = $state.raw<SentHelp[]>([]);
	/** Requests the server refused, with its sentence; until `dismiss`. */
	refused = $state.raw<{ request: string; message: string }[]>([]);

	readonly #connection: Connection<'kiosk'>;
	readonly #stored: Stored;
	#running = false;
	/** Resolves when what an earlier page left behind is in `waiting`: nothing is kept before, or it would be lost. */
	#read: Promise<void> | null = null;

	constructor(connection: Connection<'kiosk'>, stored: Stored) {
		this.#connection = connection;
		this.#stored = stored;
	}

	/** Takes up what an earlier page left behind. */
	async restore(): Promise<void> {
		await this.#readKept();
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

	/**
	 * The server has told of its requests. What it lists is its own to tell from here on, and what another life of it was
	 * given (before a restore, before a new demonstration) it does not have.
	 */
	told(requests: readonly { id: string }[], incarnation: string | undefined): void {
		const sent = this.sent.filter(
			(help) =>
				!requests.some(({ id }) => id === help.request) &&
				(help.incarnation === undefined || help.incarnation === incarnation),
		);
		if (sent.length < this.sent.length) this.sent = sent;
	}

	async #put(help: WaitingHelp): Promise<void> {
		this.waiting = [...this.waiting, help];
		await this.#readKept();
		await this.#stored.set('help', this.waiting);
		await this.#run();
	}

	#readKept(): Promise<void> {
		return (this.#read ??= (async () => {
			const kept = (await this.#stored.get('help')) ?? [];
			this.waiting = [...kept, ...this.waiting];
		})());
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
			else if (help.wish.name === 'raise') this.#keeps(help);
			this.waiting = this.waiting.slice(1);
			await this.#stored.set('help', this.waiting);
		}
		this.#running = false;
	}

	#keeps(help: WaitingHelp): void {
		const incarnation = this.#connection.mirror.incarnation('requests');
		this.sent = [...this.sent, { ...help, incarnation }].slice(-SENT_KNOWN);
	}

	#send({ id, request, wish }: WaitingHelp): Promise<Answer<unknown>> {
		return wish.name === 'raise'
			? this.#connection.command('help:raise', { request, kind: wish.kind, note: wish.note }, id)
			: this.#connection.command('help:cancel', { request }, id);
	}
}
