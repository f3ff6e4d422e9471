import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { Server, type DefaultEventsMap, type Socket } from 'socket.io';
import * as v from 'valibot';
import type { AdmissionRefused, ClientToServer, ServerToClient } from '../../contract/events.ts';
import { DeviceCondition, Editing, isCommand, Painted } from '../../contract/payloads.ts';
import type { Refusal, RefusalCode } from '../../domain/refusal.ts';
import { MINUTE, type Instant } from '../../domain/time/instant.ts';
import type { Door } from '../door/door.ts';
import { reach } from '../../domain/people/authority.ts';
import type { Viewer } from '../views/viewer.ts';
import type { LastPainted } from '../views/presence.ts';
import type { AnySlice } from '../views/slices.ts';
import { admit, type Admission, type AdmitParts } from './admit.ts';
import { CONDITION_LIMITS, EventMeter, PAINTED_LIMITS, SOCKET_LIMITS } from './event-meter.ts';
import { sameOrigin } from './hosts.ts';
import type { OnLine } from './on-line.ts';
import type { Publisher } from './publisher.ts';
import { Turnstile } from './turnstile.ts';

/** The largest message: a command is under 2 kB, a painted note under 3 [bad inputs, row 2]. */
const MAX_MESSAGE_BYTES = 64 * 1024;

/** A dead peer is found within both of these together, 10 s, not Socket.IO's 45 [faults, row 7]. */
const PING_INTERVAL_MS = 5_000;
const PING_TIMEOUT_MS = 5_000;

/** Whoever has a line and does not say who they are is hung up after this. */
const HELLO_TIMEOUT_MS = 10_000;

/** What a server that cannot read its database asks of those who want in [S6]. */
const BUSY_RETRY_SECONDS = 30;

/** How a line ends that broke, or that sent a message too large or no message at all: nothing our pages do. */
const BROKEN: ReadonlySet<string> = new Set(['transport error', 'parse error']);

/**
 * Sockets of one device at a time. A screen has one; one that flaps leaves others half open until they are found dead,
 * so at one too many it is the oldest that goes [R3].
 */
const SOCKETS_OF_DEVICE = 12;

/** A painted note tells of this moment; what its clock says beyond this is the clock's fault, and put right [R6]. */
const PAINTED_LATE_MS = MINUTE;

type FoyerServer = Server<ClientToServer, ServerToClient, DefaultEventsMap, { admission: Admission }>;
type FoyerSocket = Socket<ClientToServer, ServerToClient, DefaultEventsMap, { admission: Admission }>;

export interface GatewayParts extends AdmitParts {
	now: () => Instant;
	/** For what runs out [R6]. */
	steady: () => Instant;
	door: Door;
	publisher: Publisher;
	onLine: OnLine;
	/** Where painted frames are kept [S16]. */
	history: {
		add(row: LastPainted & { venue: string; device: string }): void;
		gone(row: { venue: string; device: string; at: Instant }): void;
	};
	/** Told when somebody who sees requests has come: what waits is offered to them [H1]. */
	staffCame: (venue: string) => void;
	isOurs: (host: string | undefined) => boolean;
	/** A code for a device nobody has approved yet, good until then by the steady clock; `null` while too many are asked for from that address [P2]. */
	askPairing: (
		device: string,
		kind: 'screen' | 'kiosk',
		address: string,
	) => Promise<{ code: string; expiresAt: Instant; token: string } | null>;
	word: (refusal: Refusal, language: string, venue: string) => string;
	log: { info(data: object, message: string): void; warn(data: object, message: string): void };
}

/** The sockets of this process: admits, hands wishes to the door, carries slices, and knows no rule of the theatre. */
export class Gateway {
	readonly #parts: GatewayParts;
	readonly #turnstile = new Turnstile();
	/** By the device's room; as many as there are devices. */
	readonly #paintedMeters = new Map<string, EventMeter>();
	readonly #conditionMeters = new Map<string, EventMeter>();
	#io: FoyerServer | null = null;

	constructor(parts: GatewayParts) {
		this.#parts = parts;
	}

	attach(server: HttpServer): void {
		const io: FoyerServer = new Server(server, {
			transports: ['websocket'],
			serveClient: false,
			maxHttpBufferSize: MAX_MESSAGE_BYTES,
			pingInterval: PING_INTERVAL_MS,
			pingTimeout: PING_TIMEOUT_MS,
			connectTimeout: HELLO_TIMEOUT_MS,
			destroyUpgrade: false,
			allowRequest: (req, decide) => this.#decideRequest(req, decide),
		});
		io.use((socket, next) => {
			this.#admit(socket).then(
				(refused) => (refused ? next(refusedError(refused)) : next()),
				(error: unknown) => {
					this.#parts.log.warn({ err: error }, 'a socket could not be admitted');
					next(refusedError({ code: 'unavailable', message: '', retryAfter: BUSY_RETRY_SECONDS }));
				},
			);
		});
		io.on('connection', (socket) => this.#welcome(socket));
		this.#io = io;
	}

	occupied(room: string): boolean {
		return (this.#io?.sockets.adapter.rooms.get(room)?.size ?? 0) > 0;
	}

	emit(room: string, slice: AnySlice): void {
		this.#io?.to(room).emit('slices:now', [slice]);
	}

	/** Ends everything a room still holds open: told why, then hung up [P2]. */
	end(room: string, refusal: Refusal): void {
		for (const socket of this.#socketsIn(room)) this.#hangUp(socket, refusal);
	}

	/** The same, but for sockets whose session is still good. */
	async endUnless(
		room: string,
		refusal: Refusal,
		stillGood: (session: string | null) => Promise<boolean>,
	): Promise<void> {
		for (const socket of this.#socketsIn(room)) {
			const { admission } = socket.data;
			const good = admission.kind === 'viewer' && (await stillGood(admission.session));
			if (!good) this.#hangUp(socket, refusal);
		}
	}

	/** Tells a waiting device that somebody approved it. */
	paired(device: string): void {
		for (const socket of this.#socketsIn(unpairedRoom(device))) {
			const { admission } = socket.data;
			if (admission.kind !== 'unpaired' || admission.token === null) continue;
			socket.emit('pairing:done', { token: admission.token });
		}
	}

	/** Closes the engine, not the sockets one by one: so clients take it for a lost line and come back [wiring facts]. */
	close(): void {
		this.#io?.engine.close();
		this.#io = null;
	}

	/** Finds out who it is; what is answered is why not. */
	async #admit(socket: FoyerSocket): Promise<AdmissionRefused | null> {
		const { auth, headers } = socket.handshake;
		await this.#turnstile.pass();
		const admission = await admit(this.#parts, auth, headers);
		if (admission.kind === 'refused') return this.#refusalOf(admission);
		socket.data.admission = admission;
		return null;
	}

	#socketsIn(room: string): FoyerSocket[] {
		const all = this.#io?.sockets;
		return [...(all?.adapter.rooms.get(room) ?? [])].flatMap((id) => all?.sockets.get(id) ?? []);
	}

	#hangUp(socket: FoyerSocket, refusal: Refusal): void {
		const { language, venue } = placeOf(socket.data.admission);
		const message = this.#parts.word(refusal, language, venue);
		socket.emit('admission:ended', { code: refusal.code, message });
		socket.disconnect(true);
	}

	#decideRequest(
		req: IncomingMessage,
		decide: (error: string | null | undefined, allowed: boolean) => void,
	): void {
		const { host, origin } = req.headers;
		const refusal = !this.#parts.isOurs(host)
			? '421 Misdirected Request'
			: !sameOrigin(origin, host)
				? '403 Forbidden'
				: null;
		if (refusal !== null) {
			this.#parts.log.warn({ host, origin }, 'a socket from another origin was refused');
			// Said here, because the engine would call any refusal a bad request; it finds the line ended and lets it go.
			req.socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
		}
		decide(null, refusal === null);
	}

	#refusalOf({ refusal, language }: Extract<Admission, { kind: 'refused' }>): AdmissionRefused {
		return { code: refusal.code, message: this.#parts.word(refusal, language, '') };
	}

	#welcome(socket: FoyerSocket): void {
		const { admission } = socket.data;
		const { auth } = socket.handshake;
		// It was read, and holds a secret: it is not kept for the evening.
		socket.handshake.auth = {};
		const meter = new EventMeter(SOCKET_LIMITS);
		socket.onAny((event: string, ...args: unknown[]) => {
			const verdict = meter.count(performance.now());
			if (verdict === 'hang-up') {
				this.#parts.log.warn(nameOf(admission), 'a socket that floods was hung up');
				socket.conn.close();
				return;
			}
			this.#hear(socket, event, args, verdict === 'refuse').catch((error: unknown) =>
				this.#parts.log.warn({ err: error, event }, 'an event could not be answered'),
			);
		});
		socket.on('disconnect', (reason) => {
			if (BROKEN.has(reason)) this.#parts.log.warn({ ...nameOf(admission), reason }, 'a line broke');
		});
		if (admission.kind === 'unpaired') this.#pair(socket, admission);
		if (admission.kind === 'viewer') {
			this.#seat(socket, admission, auth).catch((error: unknown) => {
				this.#parts.log.warn({ ...nameOf(admission), err: error }, 'a socket could not be seated');
				socket.conn.close();
			});
		}
	}

	/** Puts a viewer in the rooms of its audience and sends what differs from what it holds. */
	async #seat(
		socket: FoyerSocket,
		{ viewer, session, holds }: Extract<Admission, { kind: 'viewer' }>,
		auth: unknown,
	): Promise<void> {
		const { publisher, onLine, now } = this.#parts;
		const { venue, id } = viewer.actor;
		const rooms = publisher.roomsOf(viewer);
		const ownRoom = actorRoomOf(venue, viewer.actor.kind, id);
		void socket.join([...rooms, ownRoom]);
		if (session !== null) void socket.join(SIGNED_IN);
		if (viewer.audience === 'staff') {
			if (onLine.personCame(viewer.actor)) {
				publisher.touch(venue, ['staff-presence']);
				this.#parts.staffCame(venue);
			}
		} else {
			onLine.deviceCame(venue, id, now());
			publisher.touch(venue, ['presence']);
			socket.conn.on('heartbeat', () => onLine.deviceHeard(venue, id, now()));
			for (const oldest of this.#socketsIn(ownRoom).slice(0, -SOCKETS_OF_DEVICE)) oldest.conn.close();
		}
		socket.on('disconnect', () => {
			if (viewer.audience === 'staff') {
				if (onLine.personWent(viewer.actor)) publisher.touch(venue, ['staff-presence']);
				if (onLine.editsNoMore(socket.id)) publisher.touch(venue, ['editing']);
			} else {
				onLine.deviceWent(venue, id, now());
				if (!onLine.connected(venue, id)) this.#parts.history.gone({ venue, device: id, at: now() });
				publisher.touch(venue, ['presence']);
			}
		});
		// What shut it out after it was asked who it is, and before it stood in its rooms, found no socket to end [P2].
		const again = await admit(this.#parts, auth, socket.handshake.headers);
		if (again.kind === 'refused') {
			this.#hangUp(socket, again.refusal);
			return;
		}
		publisher.missing(rooms, holds).then(
			(slices) => socket.emit('slices:now', slices),
			(error: unknown) => this.#parts.log.warn({ err: error, session }, 'slices could not be made'),
		);
	}

	/** Shows a device its code, and a new one whenever that is over, for as long as it stays. */
	#pair(socket: FoyerSocket, admission: Extract<Admission, { kind: 'unpaired' }>): void {
		void socket.join(unpairedRoom(admission.device));
		let renewal: NodeJS.Timeout | undefined;
		socket.once('disconnect', () => clearTimeout(renewal));
		const showCode = () => {
			this.#showCode(socket, admission).then(
				(expiresAt) => {
					// It comes again by itself, later: a line that closes is retried with jitter.
					if (expiresAt === null) socket.conn.close();
					// It may have gone while the code was made.
					else if (socket.connected) renewal = setTimeout(showCode, expiresAt - this.#parts.steady());
				},
				(error: unknown) => {
					this.#parts.log.warn({ err: error }, 'a device could not be given a pairing code');
					socket.conn.close();
				},
			);
		};
		showCode();
	}

	/** @returns when the code expires, by the steady clock; `null` when too many are asked for from its address. */
	async #showCode(
		socket: FoyerSocket,
		admission: Extract<Admission, { kind: 'unpaired' }>,
	): Promise<Instant | null> {
		const { device, deviceKind } = admission;
		const { now, steady, askPairing } = this.#parts;
		const asked = await askPairing(device, deviceKind, addressOf(socket));
		if (!asked) return null;
		const { code, expiresAt, token } = asked;
		admission.token = token;
		socket.emit('pairing:code', { code, expiresAt: now() + expiresAt - steady() });
		return expiresAt;
	}

	/** One event of one socket, and its answer where one was asked for. */
	async #hear(socket: FoyerSocket, event: string, args: unknown[], flooding: boolean): Promise<void> {
		const last = args.at(-1);
		const value = await this.#answerTo(socket, event, args[0], flooding);
		if (isAnswer(last)) last(value);
	}

	/** The clock, a painted frame, or a command for the door. Everything else is refused. */
	#answerTo(socket: FoyerSocket, event: string, body: unknown, flooding: boolean): unknown {
		const { door, now } = this.#parts;
		const { admission } = socket.data;
		const { language, venue } = placeOf(admission);
		const refuse = (code: RefusalCode, details: Refusal['details'] = {}) =>
			door.refuse({ code, details }, language, venue);
		if (flooding) return refuse('too-many', { seconds: 1 });
		if (event === 'clock:ask') return now();
		if (admission.kind !== 'viewer') return refuse('not-signed-in');
		const { viewer, session } = admission;
		if (event === 'screen:painted') {
			const meter = meterOf(this.#paintedMeters, viewer, PAINTED_LIMITS);
			return isTooOften(meter) ? refuse('too-many', { seconds: 1 }) : this.#painted(viewer, body);
		}
		if (event === 'device:condition') {
			const meter = meterOf(this.#conditionMeters, viewer, CONDITION_LIMITS);
			return isTooOften(meter) ? refuse('too-many', { seconds: 1 }) : this.#told(viewer, body);
		}
		if (event === 'programme:editing') return this.#edits(socket, viewer, body);
		if (!isCommand(event)) return refuse('unknown-command');
		const via = session ?? viewer.actor.id;
		return door.enter(event, { actor: viewer.actor, session, via, source: 'socket', language }, body);
	}

	/** Two who edit the programme know of each other, for as long as their lines stand. */
	#edits(socket: FoyerSocket, viewer: Viewer, body: unknown): null {
		const { onLine, publisher, now } = this.#parts;
		const parsed = v.safeParse(Editing, body);
		if (!parsed.success || viewer.audience !== 'staff') return null;
		if (reach(viewer.actor.role, 'programme') === null) return null;
		const { page, open } = parsed.output;
		if (open) onLine.edits(socket.id, viewer.actor, page, now());
		else onLine.editsNoMore(socket.id);
		// One that has gone meanwhile is not kept.
		if (!socket.connected) onLine.editsNoMore(socket.id);
		publisher.touch(viewer.actor.venue, ['editing']);
		return null;
	}

	#painted(viewer: Viewer, body: unknown): null {
		const { onLine, history, publisher, log, now } = this.#parts;
		if (viewer.audience === 'staff') return null;
		const { venue, id } = viewer.actor;
		const parsed = v.safeParse(Painted, body);
		if (!parsed.success) {
			log.warn({ device: id, issue: parsed.issues[0].message }, 'a painted note that does not parse');
			return null;
		}
		const { scene, performance, beside = null, revisions, deviations, leftOut = [] } = parsed.output;
		const at = Math.min(Math.max(parsed.output.at, now() - PAINTED_LATE_MS), now());
		const drawnFrom = Object.values(revisions);
		const revision = drawnFrom.length > 0 ? Math.max(...drawnFrom) : null;
		const painted = { scene, performance, beside, revision, at, deviations, leftOut };
		onLine.devicePainted(venue, id, painted);
		onLine.deviceHeard(venue, id, now());
		history.add({ venue, device: id, ...painted });
		publisher.touch(venue, ['presence']);
		return null;
	}

	/** How a device is: kept as its last word, in memory [S7]. */
	#told({ audience, actor: { venue, id } }: Viewer, body: unknown): null {
		const { onLine, publisher, log, now } = this.#parts;
		if (audience === 'staff') return null;
		const parsed = v.safeParse(DeviceCondition, body);
		if (!parsed.success) {
			log.warn({ device: id, issue: parsed.issues[0].message }, 'a condition that does not parse');
			return null;
		}
		onLine.deviceTold(venue, { device: id, at: now(), ...parsed.output });
		publisher.touch(venue, ['conditions']);
		return null;
	}
}

/** Whatever number of sockets a device has. */
function meterOf(
	meters: Map<string, EventMeter>,
	{ actor: { venue, id } }: Viewer,
	limits: ConstructorParameters<typeof EventMeter>[0],
): EventMeter {
	const device = actorRoomOf(venue, 'device', id);
	const meter = meters.get(device) ?? new EventMeter(limits);
	meters.set(device, meter);
	return meter;
}

function isTooOften(meter: EventMeter): boolean {
	return meter.count(performance.now()) !== 'hear';
}

/** Every socket of one device or person is in this room, so that it can be ended. */
export function actorRoomOf(venue: string, kind: 'device' | 'person', id: string): string {
	return `actor/${venue}/${kind}/${id}`;
}

/** Everybody who came with a session is in this room. */
export const SIGNED_IN = 'signed-in';

function unpairedRoom(device: string): string {
	return `unpaired/${device}`;
}

function placeOf(admission: Admission): { language: string; venue: string } {
	const venue = admission.kind === 'viewer' ? admission.viewer.actor.venue : '';
	return { language: admission.language, venue };
}

function nameOf(admission: Admission): object {
	return admission.kind === 'viewer' ? { actor: admission.viewer.actor.id } : { kind: admission.kind };
}

/** The visitor's address, made true by the entry before any listener sees it. */
function addressOf(socket: FoyerSocket): string {
	const forwarded = socket.handshake.headers['x-forwarded-for'];
	return typeof forwarded === 'string' ? forwarded : socket.handshake.address;
}

function isAnswer(value: unknown): value is (answer: unknown) => void {
	return typeof value === 'function';
}

function refusedError(data: AdmissionRefused): Error {
	return Object.assign(new Error(data.code), { data });
}
