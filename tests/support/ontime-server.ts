/**
 * A small server of ours that speaks as Ontime 4 does (docs/ontime.md says which version was read): the same frames in the
 * same order, with private texts wherever Ontime has them. And ways to misbehave that Ontime does not have.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import { DAY, HOUR } from '../../src/lib/domain/time/instant.ts';

/** Texts that must never leave this server by way of Foyer [P1]. */
export const PRIVATE = {
	title: 'Quibberdick enters nude',
	note: 'Snickersnee under the trapdoor',
	custom: 'Frabjous sponsor unpaid',
	customKey: 'Brillig_private',
	next: 'Understudy Tumtum goes on',
	message: 'Vorpal emergency on stage left',
	client: 'Galumphing-laptop',
	unmappedCue: 'Borogove-cue',
	closing: 'Jubjub is going down',
	log: 'Bandersnatch wrote this',
	malformed: 'Mimsy malformed text',
} as const;

export interface RundownEvent {
	id: string;
	cue: string;
	endAction?: 'none' | 'load-next' | 'play-next';
	custom?: Record<string, string>;
}

type Playback = 'roll' | 'play' | 'pause' | 'stop' | 'armed';

export interface OntimeServer {
	/** As an administrator types it. */
	readonly url: string;
	/** How many have connected since the beginning. */
	connections(): number;
	/** Resolves when somebody has connected and asked for the version, after the first `seen` connections. */
	followed(seen?: number): Promise<void>;
	/** Loads and starts an event, as the operator does with one press. @param agoMs how long ago, for one nobody heard */
	start(event: RundownEvent, agoMs?: number): void;
	load(event: RundownEvent): void;
	/** The clock of Ontime runs the show. */
	roll(event: RundownEvent): void;
	pause(): void;
	resume(): void;
	/** Loads the running event again from its beginning: a false start. */
	reload(): void;
	stop(): void;
	/** Milliseconds left, as Ontime tells once a second. */
	left(milliseconds: number): void;
	/** Tells everything again, as a whole. */
	repeat(): void;
	/** Any frame, to everybody. */
	say(frame: string | Buffer): void;
	/** Ends; everybody is hung up on. What is loaded is kept for `up`, as Ontime restores it. */
	down(): Promise<void>;
	/** Listens again on the same port. */
	up(): Promise<void>;
	close(): Promise<void>;
}

/** @param options.version what it says when asked; `null`: nothing. `hangUp`: a code it closes every connection with */
export async function openOntimeServer(
	options: { version?: string | null; hangUp?: number } = {},
): Promise<OntimeServer> {
	const { version = '4.5.0', hangUp } = options;
	let http: Server;
	let sockets: WebSocketServer;
	let port = 0;
	let connected = 0;
	const askers: (() => void)[] = [];
	let asked = 0;

	let event: RundownEvent | null = null;
	let playback: Playback = 'stop';
	let startedAt: number | null = null;
	let current: number | null = null;

	/** Milliseconds after midnight, in a zone that is not the venue's. */
	const clock = () => (Date.now() + 7 * HOUR) % DAY;
	const timer = () => ({
		addedTime: 0,
		current,
		duration: 3_000_000,
		elapsed: startedAt === null ? null : 1,
		expectedFinish: null,
		phase: 'default',
		playback,
		secondaryTimer: null,
		startedAt,
	});
	const entry = (of: RundownEvent | null) =>
		of && {
			type: 'event',
			flag: false,
			title: PRIVATE.title,
			note: PRIVATE.note,
			endAction: 'none',
			timerType: 'count-down',
			timeStart: 0,
			timeEnd: 3_000_000,
			duration: 3_000_000,
			skip: false,
			colour: '#ff0000',
			triggers: [],
			...of,
			custom: { [PRIVATE.customKey]: PRIVATE.custom, ...of.custom },
		};
	const next = { ...entry({ id: '99aa99', cue: PRIVATE.unmappedCue }), title: PRIVATE.next };
	const everything = () => ({
		clock: clock(),
		timer: timer(),
		message: { timer: { text: PRIVATE.message, visible: true }, secondary: PRIVATE.message },
		rundown: { selectedEventIndex: 0, numEvents: 9, plannedStart: 0, plannedEnd: 1, actualStart: null },
		offset: { absolute: 0, relative: 0, mode: 'absolute' },
		eventNow: entry(event),
		eventNext: next,
		eventFlag: null,
		groupNow: { type: 'group', id: 'aa11', title: PRIVATE.title, note: PRIVATE.note },
		ping: 1,
	});

	const frame = (tag: string, payload: unknown) => JSON.stringify({ tag, payload });
	const say = (text: string | Buffer) => {
		for (const client of sockets.clients) if (client.readyState === WebSocket.OPEN) client.send(text);
	};
	/** What has changed goes out as one message. */
	const change = (keys: readonly ('clock' | 'timer' | 'eventNow')[]) => {
		const all = everything();
		say(frame('runtime-data', Object.fromEntries(keys.map((key) => [key, all[key]]))));
	};

	async function up(): Promise<void> {
		http = createServer((_request, response) => response.end('Ontime'));
		sockets = new WebSocketServer({ server: http, path: '/ws', maxPayload: 256 * 1024 });
		sockets.on('connection', (socket) => {
			connected += 1;
			if (hangUp !== undefined) {
				socket.close(hangUp, PRIVATE.closing);
				return;
			}
			socket.send(frame('client-init', { clientId: 'c1', clientName: PRIVATE.client }));
			say(frame('client-list', { c1: { name: PRIVATE.client, path: '', type: 'unknown' } }));
			socket.send(frame('runtime-data', everything()));
			socket.send(frame('log', { level: 'info', origin: 'CLIENT', text: PRIVATE.log }));
			socket.on('message', (data: Buffer) => {
				const { tag } = JSON.parse(data.toString()) as { tag: string };
				if (tag !== 'version') return;
				if (version !== null) socket.send(frame('version', version));
				asked += 1;
				for (const tell of askers.splice(0)) tell();
			});
		});
		http.listen(port);
		await once(http, 'listening');
		const address = http.address();
		if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
		({ port } = address);
	}

	async function down(): Promise<void> {
		for (const client of sockets.clients) client.close(1001, PRIVATE.closing);
		const gone = once(http, 'close');
		sockets.close();
		http.close();
		http.closeAllConnections();
		for (const client of sockets.clients) client.terminate();
		await gone;
	}

	await up();
	return {
		url: `http://127.0.0.1:${port}`,
		connections: () => connected,
		async followed(seen = 0) {
			while (asked <= seen) await new Promise<void>((resolve) => askers.push(resolve));
		},
		start(started, agoMs = 0) {
			event = started;
			playback = 'play';
			startedAt = (clock() - agoMs + DAY) % DAY;
			current = 3_000_000;
			change(['clock', 'timer', 'eventNow']);
		},
		load(loaded) {
			event = loaded;
			playback = 'armed';
			startedAt = null;
			change(['timer', 'eventNow']);
		},
		roll(rolled) {
			event = rolled;
			playback = 'roll';
			startedAt = clock();
			change(['clock', 'timer', 'eventNow']);
		},
		pause() {
			playback = 'pause';
			change(['timer']);
		},
		resume() {
			playback = 'play';
			change(['clock', 'timer']);
		},
		reload() {
			playback = 'armed';
			startedAt = null;
			change(['timer']);
		},
		stop() {
			event = null;
			playback = 'stop';
			startedAt = null;
			current = null;
			change(['clock', 'timer', 'eventNow']);
		},
		left(milliseconds) {
			current = milliseconds;
			change(['clock', 'timer']);
		},
		repeat: () => say(frame('runtime-data', everything())),
		say,
		down,
		up,
		close: down,
	};
}
