import { randomInt } from 'node:crypto';
import { WebSocket } from 'ws';
import { SECOND } from '../../../domain/time/instant.ts';
import { MAX_MESSAGE_BYTES } from './protocol.ts';

/** What is wrong with the other side, as a code; the sentence stands in the word catalogues. */
export type OntimeFault =
	/** Nothing answers there; `detail` is the system's own word, such as `ECONNREFUSED`. */
	| 'ontime-away'
	/** It answered once and says nothing any more, not even to a ping. */
	| 'ontime-silent'
	/** A server answers, but not as Ontime. */
	| 'not-ontime'
	| 'ontime-password'
	/** It is Ontime, of a version whose messages are not these. */
	| 'ontime-version'
	| 'message-too-large'
	| 'flood';

export interface ConnectionParts {
	opened(): void;
	/** A message as text; `null` for a binary one. */
	message(text: string | null): void;
	/** The connection is no more, and will be tried again. */
	lost(fault: OntimeFault, detail: string): void;
}

export interface OntimeConnection {
	send(text: string): void;
	/** Hangs up because of what was heard; it is tried again. */
	drop(fault: OntimeFault, detail: string): void;
	/** For good; resolves when nothing further can come. */
	close(): Promise<void>;
}

/** How long the other side may be silent. Ontime tells its clock once a second, and a ping is answered by every server. */
const SILENT_MS = 15 * SECOND;
const PING_MS = 5 * SECOND;
const HANDSHAKE_MS = 5 * SECOND;

/** A try follows the last one after this at most, whatever was wrong: a show may be about to begin. */
const MAX_WAIT_MS = 5 * SECOND;
const FIRST_WAIT_MS = 500;

/** Messages in ten seconds. A running show sends two or three a second. */
const MAX_MESSAGES = 300;
const WINDOW_MS = 10 * SECOND;

/** "The policy forbids it": what Ontime hangs up with when it wants a password. */
const CLOSED_BY_POLICY = 1008;

/**
 * Holds a websocket to `address`, for ever: whatever ends it, it is tried again with jitter, at most 5 s apart. By
 * the `ws` package and not Node's own client, which cannot be told how large a message may be, does not say why it was
 * turned away, and cannot ping.
 */
export function connectOntime(address: URL, parts: ConnectionParts): OntimeConnection {
	let socket: WebSocket | null = null;
	let retry: NodeJS.Timeout | null = null;
	let failures = 0;
	let closed = false;

	function connect(): void {
		const opened = new WebSocket(address, {
			maxPayload: MAX_MESSAGE_BYTES,
			handshakeTimeout: HANDSHAKE_MS,
			// What is not unpacked cannot be a bomb.
			perMessageDeflate: false,
		});
		socket = opened;
		let fault: { code: OntimeFault; detail: string } | null = null;
		const begunAt = performance.now();
		let heardAt = begunAt;
		let windowFrom = begunAt;
		let inWindow = 0;
		const alive = () => (heardAt = performance.now());
		const giveUp = (code: OntimeFault, detail: string) => {
			fault ??= { code, detail };
			opened.terminate();
		};
		drop = giveUp;

		const watch = setInterval(() => {
			if (opened.readyState !== WebSocket.OPEN) return;
			if (performance.now() - heardAt > SILENT_MS) giveUp('ontime-silent', '');
			else opened.ping();
		}, PING_MS);

		opened.on('open', () => {
			alive();
			parts.opened();
		});
		opened.on('ping', alive);
		opened.on('pong', alive);
		opened.on('message', (data, isBinary) => {
			const now = alive();
			if (fault || closed) return;
			if (now - windowFrom > WINDOW_MS) {
				windowFrom = now;
				inWindow = 0;
			}
			inWindow += 1;
			if (inWindow > MAX_MESSAGES) giveUp('flood', `${MAX_MESSAGES}`);
			else parts.message(isBinary || !Buffer.isBuffer(data) ? null : data.toString());
		});
		opened.on('unexpected-response', (_request, response) => {
			const { statusCode = 0 } = response;
			giveUp(statusCode === 401 || statusCode === 403 ? 'ontime-password' : 'not-ontime', `${statusCode}`);
		});
		opened.on('error', (error: NodeJS.ErrnoException) => (fault ??= faultOf(error)));
		opened.on('close', (code) => {
			clearInterval(watch);
			socket = null;
			if (closed) return;
			// Why the other side says it hung up is its own text, and stays unread.
			fault ??=
				code === CLOSED_BY_POLICY
					? { code: 'ontime-password', detail: `${code}` }
					: { code: 'ontime-away', detail: `${code}` };
			// What hangs up at once is no better than what does not answer.
			if (performance.now() - begunAt > WINDOW_MS) failures = 0;
			const wait = Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** failures);
			failures = Math.min(failures + 1, 10);
			retry = setTimeout(connect, randomInt(wait / 2, wait + 1));
			parts.lost(fault.code, fault.detail);
		});
	}

	let drop: OntimeConnection['drop'] = () => undefined;
	connect();
	return {
		send: (text) => socket?.send(text),
		drop: (fault, detail) => drop(fault, detail),
		async close() {
			closed = true;
			if (retry) clearTimeout(retry);
			const open = socket;
			if (!open) return;
			const gone = new Promise((resolve) => open.once('close', resolve));
			open.terminate();
			await gone;
		},
	};
}

function faultOf({ code = '' }: NodeJS.ErrnoException): { code: OntimeFault; detail: string } {
	if (code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') return { code: 'message-too-large', detail: '' };
	// What the HTTP and websocket parsers choke on was said by a server, only not by this one.
	if (code.startsWith('WS_ERR_') || code.startsWith('HPE_')) return { code: 'not-ontime', detail: code };
	return { code: 'ontime-away', detail: code };
}
