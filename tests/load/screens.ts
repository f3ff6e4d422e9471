/** Simulated screens: raw websockets that speak just enough of Socket.IO, so that a thousand fit on one core. */
import { WebSocket } from 'ws';
import { PROTOCOL } from '../../src/lib/contract/events.ts';

/** What lets one simulated screen in. */
export interface Pass {
	device: string;
	token: string;
}

/** `socket.io`: with the hello of a screen. `plain`: a bare websocket that listens. */
export type Speech = 'socket.io' | 'plain';

/** Of Engine.IO's and Socket.IO's packets, those that occur here. */
const OPEN = '0'.charCodeAt(0);
const PING = '2'.charCodeAt(0);
const ADMITTED = '40';
const SLICES = '42["slices:now",';
const EVENING = '"name":"evening"';

/** Long enough for a storm on a busy machine, milliseconds. */
const PATIENCE_MS = 120_000;

/** A crowd of screens of one server. */
export class Screens {
	readonly #speech: Speech;
	readonly #url: string;
	/** The hashes each device holds, by slice, as its page would say them on coming back. */
	readonly #holds = new Map<string, Record<string, string>>();
	#sockets: WebSocket[] = [];
	#expected: { left: number; done: () => void } | null = null;
	/** The last frame with an evening in it, as it came. */
	lastFrame = '';

	constructor(url: string, speech: Speech) {
		this.#speech = speech;
		this.#url =
			speech === 'plain'
				? url.replace('http', 'ws')
				: `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
	}

	/** All of them come at once; resolves when the last one has what it lacked. @returns milliseconds */
	async come(passes: Pass[]): Promise<number> {
		const begun = performance.now();
		await Promise.all(passes.map((pass) => this.#one(pass)));
		return performance.now() - begun;
	}

	/** Resolves when every screen was sent an evening after this call. */
	news(): Promise<void> {
		return new Promise((resolve, reject) => {
			const limit = setTimeout(() => reject(new Error('The news never reached all.')), PATIENCE_MS);
			const done = () => {
				clearTimeout(limit);
				this.#expected = null;
				resolve();
			};
			this.#expected = { left: this.#sockets.length, done };
		});
	}

	/** Resolves when the server has hung up on all of them. */
	async lost(): Promise<void> {
		await Promise.all(
			this.#sockets
				.filter(({ readyState }) => readyState !== WebSocket.CLOSED)
				.map((socket) => new Promise((resolve) => socket.once('close', resolve))),
		);
		this.#sockets = [];
	}

	#one({ device, token }: Pass): Promise<void> {
		return new Promise((resolve, reject) => {
			const socket = new WebSocket(this.#url, { perMessageDeflate: false, handshakeTimeout: PATIENCE_MS });
			this.#sockets.push(socket);
			const here = () => {
				socket.off('error', reject);
				// From here on a lost line is part of the measurement, not a fault.
				socket.on('error', () => undefined);
				resolve();
			};
			socket.once('error', reject);
			if (this.#speech === 'plain') socket.once('open', here);
			socket.on('message', (data: Buffer) => {
				if (data[0] === OPEN) {
					const holds = this.#holds.get(device) ?? {};
					socket.send(
						`40${JSON.stringify({ as: 'screen', device, token, protocol: PROTOCOL, language: 'en', holds })}`,
					);
				} else if (data[0] === PING) socket.send('3');
				else if (data.includes(SLICES)) this.#told(device, data, here);
				else if (!data.includes(ADMITTED))
					reject(new Error(`Not admitted: ${data.toString().slice(0, 200)}`));
			});
		});
	}

	#told(device: string, frame: Buffer, here: () => void): void {
		if (this.#expected) {
			// The hot path of the cue, the same for both servers.
			if (!frame.includes(EVENING)) return;
			if (--this.#expected.left > 0) return;
			this.lastFrame = frame.toString();
			this.#expected.done();
			return;
		}
		const holds = this.#holds.get(device) ?? {};
		for (const [, name = '', hash = ''] of frame
			.toString()
			.matchAll(/"name":"(\w+)","incarnation".*?"hash":"([^"]+)"/g)) {
			holds[name] = hash;
		}
		this.#holds.set(device, holds);
		here();
	}
}
