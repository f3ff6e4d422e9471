/** Connections that no browser and no client of ours would make: bytes on a TCP line, packets on a websocket. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { WebSocket, type RawData } from 'ws';

/** Nothing here takes this long, milliseconds. */
const LIMIT = 60_000;

/** What came back on a TCP line, once the server hung up or said a whole head. */
export interface RawAnswer {
	/** 0 when the server hung up without a word. */
	status: number;
	text: string;
}

/** Sends these bytes and waits for the head of an answer, or for the end of the line. */
export async function tell(port: number, bytes: string | Buffer): Promise<RawAnswer> {
	const socket = await line(port);
	socket.write(bytes);
	return answerOn(socket);
}

/** A TCP line to the server. */
export async function line(port: number): Promise<Socket> {
	const socket = connect(port, '127.0.0.1');
	// What the server does to the line is what is looked at; an error is one way to end it.
	socket.on('error', () => undefined);
	await once(socket, 'connect');
	return socket;
}

/** The answer on a line: its head as soon as it is there. */
export function answerOn(socket: Socket): Promise<RawAnswer> {
	return new Promise((resolve, reject) => {
		let text = '';
		const limit = setTimeout(() => reject(new Error(`No answer on the line: ${text}`)), LIMIT);
		const done = () => {
			clearTimeout(limit);
			socket.destroy();
			resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text });
		};
		socket.on('data', (chunk) => {
			text += chunk.toString('latin1');
			if (text.includes('\r\n\r\n')) done();
		});
		socket.on('close', done);
	});
}

/** A request head, with these headers after `Host`. */
export function head(
	method: string,
	path: string,
	host: string,
	headers: Record<string, string> = {},
): string {
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
	return `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\n${lines.join('')}\r\n`;
}

/** A websocket that speaks engine packets by hand, admitted with `auth`. */
export async function rawSocket(url: string, auth: unknown): Promise<RawSocket> {
	const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
		origin: url,
	});
	const raw = new RawSocket(socket);
	await once(socket, 'open');
	raw.send(`40${JSON.stringify(auth)}`);
	await raw.packet((text) => text.startsWith('40'));
	return raw;
}

/** A text packet, as websockets deliver it. */
export function textOf(data: RawData): string {
	return Buffer.isBuffer(data) ? data.toString() : '';
}

class RawSocket {
	readonly packets: string[] = [];
	/** Resolves when the server, or the line, ended it. */
	readonly closed: Promise<unknown>;
	readonly #socket: WebSocket;
	readonly #waiting = new Set<() => void>();

	constructor(socket: WebSocket) {
		this.#socket = socket;
		this.closed = new Promise((resolve) => socket.once('close', resolve));
		socket.on('error', () => undefined);
		socket.on('message', (data: RawData) => {
			const text = textOf(data);
			if (text === '2') socket.send('3');
			this.packets.push(text);
			for (const look of this.#waiting) look();
		});
	}

	get open(): boolean {
		return this.#socket.readyState === WebSocket.OPEN;
	}

	send(packet: string | Buffer): void {
		this.#socket.send(packet, () => undefined);
	}

	/** The first packet like that. */
	packet(like: (text: string) => boolean): Promise<string> {
		return new Promise((resolve, reject) => {
			const limit = setTimeout(() => reject(new Error(`No such packet: ${this.packets.join(' ')}`)), LIMIT);
			const look = () => {
				const found = this.packets.find(like);
				if (found === undefined) return;
				clearTimeout(limit);
				this.#waiting.delete(look);
				resolve(found);
			};
			this.#waiting.add(look);
			look();
		});
	}

	close(): void {
		this.#socket.terminate();
	}
}

/** The memory a process holds, in MB. */
export function residentMegabytes(pid: number): number {
	const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
	return Number(kilobytes) / 1024;
}
