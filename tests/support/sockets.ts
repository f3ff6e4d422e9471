/** Sockets of every audience, spoken to as the pages do, and everything they were sent. */
import { io, type Socket } from 'socket.io-client';
import {
	PROTOCOL,
	type AdmissionRefused,
	type Answer,
	type CommandValue,
} from '../../src/lib/contract/events.ts';
import { newId } from '../../src/lib/contract/ids.ts';
import type { CommandInput, CommandName, Hello } from '../../src/lib/contract/payloads.ts';
import type { Audience, SliceName, SliceOf, Views } from '../../src/lib/contract/views.ts';
import type { StaffSession } from './staff-session.ts';

/** Nothing of ours takes this long, also on a busy machine, milliseconds. */
const LIMIT = 15_000;

/** Something a socket was sent. */
export interface Frame {
	event: string;
	body: unknown;
}

interface Where {
	url: string;
}

/** Where, and with which secrets of the demonstration. */
interface Demo extends Where {
	demo: { tokens: Record<string, string> };
}

/** A socket that was admitted, what it was sent, and ways to wait for what it will be sent. */
export class Line<A extends Audience> {
	readonly socket: Socket;
	/** Everything sent to it, in order. */
	readonly frames: Frame[] = [];
	readonly #held = new Map<string, SliceOf<A>>();
	readonly #waiting = new Set<() => void>();

	constructor(socket: Socket) {
		this.socket = socket;
		socket.onAny((event: string, body: unknown) => this.#take({ event, body }));
		socket.on('disconnect', (reason) => this.#take({ event: 'disconnect', body: reason }));
	}

	/** The hash of every slice it holds, as a device says on coming. */
	holds(): Record<string, string> {
		return Object.fromEntries([...this.#held].map(([name, { hash }]) => [name, hash]));
	}

	/** Every slice as last sent. */
	all(): SliceOf<A>[] {
		return [...this.#held.values()];
	}

	/** The slice as last sent. */
	held(name: SliceName<A>): SliceOf<A> | undefined {
		return this.#held.get(name);
	}

	/** The body of a slice, as soon as it is there and as `wanted` has it. */
	async slice<Name extends SliceName<A>>(
		name: Name,
		wanted: (body: Views[A][Name]) => boolean = () => true,
	): Promise<Views[A][Name]> {
		return this.#until(`the slice "${name}" that is waited for`, () => {
			// Name and body belong together by contract/views.ts; a Map cannot say so.
			const body = this.#held.get(name)?.body as Views[A][Name] | undefined;
			return body !== undefined && wanted(body) ? body : undefined;
		});
	}

	/** The body of the first frame of this event after the first `seen` frames. */
	frame(event: string, seen = 0): Promise<unknown> {
		const found = () => this.frames.slice(seen).find((frame) => frame.event === event);
		return this.#until(`a frame "${event}"`, found).then(({ body }) => body);
	}

	/** Utters a command and waits for its answer. */
	command<Name extends CommandName>(
		name: Name,
		input: CommandInput<Name>,
		id: string = newId(),
	): Promise<Answer<CommandValue<Name>>> {
		return this.ask(name, { id, input });
	}

	/** The same with whatever body, for what no page would send. */
	async ask<Value>(name: string, ...body: unknown[]): Promise<Answer<Value>> {
		return this.socket.timeout(LIMIT).emitWithAck(name, ...body) as Promise<Answer<Value>>;
	}

	close(): void {
		this.socket.disconnect();
	}

	#take(frame: Frame): void {
		this.frames.push(frame);
		if (frame.event === 'slices:now') {
			for (const slice of frame.body as SliceOf<A>[]) this.#held.set(slice.name, slice);
		}
		for (const look of this.#waiting) look();
	}

	#until<Found>(what: string, find: () => Found | undefined): Promise<Found> {
		return new Promise((resolve, reject) => {
			const settle = () => {
				const found = find();
				if (found === undefined) return;
				clearTimeout(timer);
				this.#waiting.delete(settle);
				resolve(found);
			};
			const timer = setTimeout(() => {
				this.#waiting.delete(settle);
				const held = JSON.stringify([...this.#held.values()].map(({ name, body }) => ({ name, body })));
				reject(new Error(`There was never ${what}. It holds: ${held.slice(0, 3_000)}`));
			}, LIMIT);
			this.#waiting.add(settle);
			settle();
		});
	}
}

/** What every hello carries. */
export function arrival(holds: Record<string, string> = {}, language = 'en') {
	return { protocol: PROTOCOL, language, holds };
}

/** A socket that has not been opened yet. */
export function socketTo(url: string, hello: unknown, headers: Record<string, string> = {}): Socket {
	return io(url, {
		transports: ['websocket'],
		autoConnect: false,
		reconnection: false,
		forceNew: true,
		timeout: LIMIT,
		auth: (tell) => tell(Object(hello) as object),
		extraHeaders: { origin: url, ...headers },
	});
}

/** Opens a socket. @throws Refused when it is not admitted */
export async function open<A extends Audience>(
	url: string,
	hello: Hello,
	headers: Record<string, string> = {},
): Promise<Line<A>> {
	const socket = socketTo(url, hello, headers);
	// Before it connects, so that the first slices are not missed.
	const line = new Line<A>(socket);
	await new Promise<void>((resolve, reject) => {
		socket.once('connect', resolve);
		socket.once('connect_error', (error) => reject(refusalIn(error) ?? error));
		socket.connect();
	});
	return line;
}

/** A socket that was not admitted. */
class Refused extends Error {
	readonly refusal: AdmissionRefused;

	constructor(refusal: AdmissionRefused) {
		super(refusal.code);
		this.refusal = refusal;
	}
}

function refusalIn(error: Error): Refused | null {
	return 'data' in error ? new Refused(error.data as AdmissionRefused) : null;
}

/** A screen of the demonstration. */
export function openScreen(
	server: Demo,
	device: string,
	holds?: Record<string, string>,
): Promise<Line<'screen'>> {
	const token = server.demo.tokens[device] ?? '';
	return open(server.url, { as: 'screen', device, token, ...arrival(holds) });
}

/** A kiosk of the demonstration. */
export function openKiosk(
	server: Demo,
	device: string,
	holds?: Record<string, string>,
): Promise<Line<'kiosk'>> {
	const token = server.demo.tokens[device] ?? '';
	return open(server.url, { as: 'kiosk', device, token, ...arrival(holds) });
}

/** Either of them, for what both are sent. */
export function openDevice(
	server: Demo,
	as: 'screen' | 'kiosk',
	device: string,
): Promise<Line<'screen' | 'kiosk'>> {
	return open(server.url, { as, device, token: server.demo.tokens[device] ?? '', ...arrival() });
}

/** A staff page. */
export function openStaff(
	server: Where,
	{ cookie }: Pick<StaffSession, 'cookie'>,
	holds?: Record<string, string>,
): Promise<Line<'staff'>> {
	return open(server.url, { as: 'staff', ...arrival(holds) }, { cookie });
}

/** A device nobody has approved. */
export function openUnpaired(
	server: Where,
	kind: 'screen' | 'kiosk',
	device: string = newId(),
): Promise<Line<never>> {
	return open(server.url, { as: 'unpaired', kind, device, ...arrival() });
}
