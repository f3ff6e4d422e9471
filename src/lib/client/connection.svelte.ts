import { io, type Socket } from 'socket.io-client';
import {
	PROTOCOL,
	type AdmissionRefused,
	type Answer,
	type ClientToServer,
	type CommandValue,
	type ServerToClient,
} from '../contract/events.ts';
import { newId } from '../contract/ids.ts';
import type { CommandInput, CommandName, Hello } from '../contract/payloads.ts';
import type { Audience } from '../contract/views.ts';
import { SAMPLES, type ServerClock } from './clock.ts';
import type { Mirror } from './mirror.svelte.ts';
import { Outbox } from './outbox.ts';
import { retryDelay } from './retry.ts';
import type { Condition, Ears, Editing, PaintedFrame, Wire } from './wire.ts';

/** A try that has not been admitted by then has failed. The next one still begins within the five seconds of S6. */
const TRY_MS = 4_000;

/** Asked this often for the time, which is also how a dead line is noticed: within 9 s, where TCP takes minutes. */
const HEARTBEAT_MS = 5_000;

/** Between the eight questions after connecting, so that a storm of returning screens does not ask all at once. */
const SAMPLE_GAP_MS = 150;

/** An unanswered question is a dead line. */
const CLOCK_PATIENCE_MS = 4_000;

/** A command unanswered by then is sent again, with its id. */
const COMMAND_PATIENCE_MS = 5_000;

/** What every hello carries, whoever says it and in whatever language. */
export type Arrival = Pick<Hello, 'protocol' | 'holds'>;

export type PairingEvent =
	{ name: 'code'; code: string; expiresAt: number } | { name: 'done'; token: string };

export interface ConnectionParts<A extends Audience> {
	wire: Wire;
	clock: ServerClock;
	mirror: Mirror<A>;
	/** Who comes; said anew at each try, so that a reconnect says what is held by then. */
	hello: (arrival: Arrival) => Hello;
	/** From 0 to 1; `Math.random`, unless a test decides. */
	random: () => number;
	/** Calls `wake` whenever the device may have slept or got its network back, until the signal; `browserWaking`. */
	waking: (wake: () => void, until: AbortSignal) => void;
	/** Called after the mirror took news. */
	onslices?: () => void;
	/** Called when the clock has been measured; `fresh` is the first time on this line. */
	onclock?: (fresh: boolean) => void;
	onpairing?: (event: PairingEvent) => void;
	/** The server ended this token or session, or refused to admit it. */
	onended?: (why: { code: string; message: string }) => void;
}

/**
 * The one line to the server: tries for ever [S6], keeps the mirror and the clock current, and carries commands until
 * they are answered. News comes only by the mirror, never by a command's answer.
 */
export class Connection<A extends Audience> {
	status = $state.raw<'connecting' | 'connected' | 'lost' | 'refused'>('connecting');
	/** Why the server did not admit us; only while `refused`. */
	refusal = $state.raw<AdmissionRefused | null>(null);
	readonly mirror: Mirror<A>;
	readonly clock: ServerClock;

	readonly #parts: ConnectionParts<A>;
	readonly #outbox = new Outbox();
	readonly #stopped = new AbortController();
	#line: 'closed' | 'trying' | 'up' = 'closed';
	/** Tries that failed since the line last stood. */
	#tried = 0;
	#triedAt = 0;
	/** Until the next try while closed; until the try has failed while trying. */
	#timer: ReturnType<typeof setTimeout> | undefined;
	#heartbeat: ReturnType<typeof setTimeout> | undefined;
	/** The clock was measured on this line. */
	#measured = false;
	/** Counts heartbeats, so that an answer to an old one starts no second rhythm. */
	#beats = 0;

	constructor(parts: ConnectionParts<A>) {
		this.#parts = parts;
		this.mirror = parts.mirror;
		this.clock = parts.clock;
	}

	/** Begins to try, and goes on until `stop`. */
	start(): void {
		this.#parts.wire.listen(this.#ears());
		this.#parts.waking(() => this.#wake(), this.#stopped.signal);
		this.#try();
	}

	stop(): void {
		this.#stopped.abort();
		this.#parts.wire.close();
		clearTimeout(this.#timer);
		clearTimeout(this.#heartbeat);
	}

	/** Comes again at once, as whoever `hello` now says. */
	again(): void {
		this.#parts.wire.close();
		this.#tried = 0;
		this.#try();
	}

	/**
	 * Asks for something and waits for the answer as long as it takes, across lost lines: the same id is sent until it is
	 * answered [H3]. What came of it for everybody is told by the mirror.
	 */
	command<Name extends CommandName>(
		name: Name,
		input: CommandInput<Name>,
		id: string = newId(),
	): Promise<Answer<CommandValue<Name>>> {
		return new Promise((resolve) => {
			this.#outbox.put(async () => {
				const answer = await this.#parts.wire.command(name, { id, input }, COMMAND_PATIENCE_MS);
				if (answer) resolve(answer);
				return answer !== null;
			});
		});
	}

	/** Reports a frame on the glass. Not kept for later: what is on the glass now is all that counts [S7]. */
	painted(frame: PaintedFrame): void {
		if (this.#line === 'up') this.#parts.wire.painted(frame);
	}

	/** Says that a page has the programme's editor open. To be said again when the line is: the server forgets it. */
	editing(editing: Editing): void {
		if (this.#line === 'up') this.#parts.wire.editing(editing);
	}

	/** Says how it is with this device; like a frame, it counts now or not at all. */
	condition(condition: Condition): void {
		if (this.#line === 'up') this.#parts.wire.condition(condition);
	}

	#ears(): Ears {
		return {
			up: () => this.#up(),
			down: (refused) => this.#down(refused),
			slices: (slices) => {
				if (this.mirror.take(slices)) this.#parts.onslices?.();
			},
			pairingCode: ({ code, expiresAt }) => this.#parts.onpairing?.({ name: 'code', code, expiresAt }),
			pairingDone: ({ token }) => this.#parts.onpairing?.({ name: 'done', token }),
			ended: (why) => this.#parts.onended?.(why),
		};
	}

	#try(): void {
		if (this.#line !== 'closed' || this.#stopped.signal.aborted) return;
		clearTimeout(this.#timer);
		this.#line = 'trying';
		this.#triedAt = this.clock.ticks();
		this.#timer = setTimeout(() => this.#parts.wire.close(), TRY_MS);
		this.#parts.wire.open(() => this.#parts.hello({ protocol: PROTOCOL, holds: this.mirror.holds() }));
	}

	#up(): void {
		clearTimeout(this.#timer);
		this.#line = 'up';
		this.#measured = false;
		this.#tried = 0;
		this.status = 'connected';
		this.refusal = null;
		this.#outbox.open();
		void this.#beat(SAMPLES);
	}

	#down(refused: AdmissionRefused | null): void {
		clearTimeout(this.#timer);
		clearTimeout(this.#heartbeat);
		const spent = this.#line === 'trying' ? this.clock.ticks() - this.#triedAt : 0;
		if (this.#line === 'trying') this.#tried += 1;
		this.#line = 'closed';
		this.#outbox.close();
		this.status = refused ? 'refused' : 'lost';
		this.refusal = refused;
		const failure = { tried: this.#tried, spent, retryAfter: refused?.retryAfter };
		this.#timer = setTimeout(() => this.#try(), retryDelay(failure, this.#parts.random()));
		if (refused) this.#parts.onended?.(refused);
	}

	/** Asks the time `quickly` times in a row, then at every heartbeat. No answer means that nobody is there. */
	async #beat(quickly: number): Promise<void> {
		clearTimeout(this.#heartbeat);
		const beat = ++this.#beats;
		const askedAt = this.clock.ticks();
		const serverNow = await this.#parts.wire.askClock(CLOCK_PATIENCE_MS);
		if (this.#line !== 'up' || beat !== this.#beats) return;
		if (serverNow === null) {
			this.#parts.wire.close();
			return;
		}
		this.clock.take({ askedAt, answeredAt: this.clock.ticks(), serverNow });
		if (quickly <= 1) {
			const fresh = !this.#measured;
			this.#measured = true;
			this.#parts.onclock?.(fresh);
		}
		const gap = quickly > 1 ? SAMPLE_GAP_MS : HEARTBEAT_MS;
		this.#heartbeat = setTimeout(() => void this.#beat(quickly - 1), gap);
	}

	/** A device that wakes comes at once; a line that only looks alive is asked [S6]. */
	#wake(): void {
		if (this.#line === 'up') void this.#beat(SAMPLES);
		else this.#try();
	}
}

/** A browser's signs of waking: the page is shown or thawed again, the network is back. */
export function browserWaking(wake: () => void, signal: AbortSignal): void {
	window.addEventListener('online', wake, { signal });
	window.addEventListener('pageshow', wake, { signal });
	document.addEventListener('resume', wake, { signal });
	const shown = () => {
		if (document.visibilityState === 'visible') wake();
	};
	document.addEventListener('visibilitychange', shown, { signal });
}

function isRefusal(data: unknown): data is AdmissionRefused {
	return typeof data === 'object' && data !== null && 'code' in data && typeof data.code === 'string';
}

/** The wire of a browser: Socket.IO over a websocket to where the page came from. Tries once per `open`. */
export function socketWire(): Wire {
	let hello: (() => Hello) | undefined;
	let down: Ears['down'] | undefined;
	let opened = false;
	const plain = io({
		transports: ['websocket'],
		autoConnect: false,
		reconnection: false,
		timeout: TRY_MS,
		auth: (tell) => tell(hello?.() ?? {}),
	});
	const socket: Socket<ServerToClient, ClientToServer> = plain;

	function closed(refused: AdmissionRefused | null): void {
		if (!opened) return;
		opened = false;
		down?.(refused);
	}

	return {
		listen(ears) {
			down = ears.down;
			socket.on('connect', ears.up);
			socket.on('disconnect', () => closed(null));
			socket.on('connect_error', (error) => {
				const data: unknown = 'data' in error ? error.data : undefined;
				closed(isRefusal(data) ? data : null);
			});
			socket.on('slices:now', ears.slices);
			socket.on('pairing:code', ears.pairingCode);
			socket.on('pairing:done', ears.pairingDone);
			socket.on('admission:ended', ears.ended);
		},
		open(say) {
			hello = say;
			opened = true;
			socket.connect();
		},
		close() {
			socket.disconnect();
			closed(null);
		},
		askClock: (patience) =>
			new Promise((resolve) => {
				socket.timeout(patience).emit('clock:ask', (failed: Error | null, serverNow) => {
					// A server that finds us too busy answers a refusal instead.
					resolve(failed || typeof serverNow !== 'number' ? null : serverNow);
				});
			}),
		command: <Name extends CommandName>(
			name: Name,
			call: { id: string; input: CommandInput<Name> },
			patience: number,
		) =>
			new Promise<Answer<CommandValue<Name>> | null>((resolve) => {
				const answered = (failed: Error | null, answer: Answer<CommandValue<Name>>) =>
					resolve(failed ? null : answer);
				// Typed by Wire: through the typed socket TypeScript cannot follow a command's name to its answer.
				plain.timeout(patience).emit(name, call, answered);
			}),
		painted(frame) {
			socket.emit('screen:painted', frame);
		},
		editing(editing) {
			socket.emit('programme:editing', editing);
		},
		condition(condition) {
			socket.emit('device:condition', condition);
		},
	};
}
