import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { BlockList, isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { newId } from '../../contract/ids.ts';
import type { Arrival, IntegrationStatus, OscSettings } from '../../domain/venue/integrations.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { CueSource, CueSourceParts } from './cue-source.ts';
import { readCue, type Sender } from './osc-cue.ts';
import { plainLine, readPacket, type OscMessage } from './osc-packet.ts';

/**
 * Datagrams in ten seconds: from one sender on the list (a lighting desk also tells its own state to whoever listens),
 * from one that is not, and from all of those together, because their addresses may be made up.
 */
const FROM_LISTED = 500;
const FROM_STRANGER = 30;
const FROM_STRANGERS = 100;

/** Of one sender in ten seconds so much is listed that came to nothing, and so much that was never meant for us. */
const REFUSED_LISTED = 40;
const STRAY_LISTED = 3;

/** Cues that wait for the store; a desk never has so many, and what waits longer would be stamped too late. */
const MAX_WAITING = 200;

/** A port that could not be had is tried again after this. */
const TRY_AGAIN_MS = 10_000;

/** When a datagram came, and from which address. */
interface Came {
	at: Instant;
	from: string;
}

export interface OscParts extends CueSourceParts {
	/** Whether this is the token of the integration. */
	isToken(text: string): boolean;
}

/**
 * Listens for OSC over UDP: the library decodes, the socket is ours, so that a packet that cannot be read is shown like
 * any other. Nobody is answered, because an address on a datagram proves nothing: what is sent back could hit anybody.
 */
export function openOsc(settings: OscSettings, parts: OscParts): CueSource {
	const listed = listOf(settings.allow);
	const limitOf = (points: number) => new RateLimiterMemory({ points, duration: 10 });
	const fromListed = limitOf(FROM_LISTED);
	const fromStranger = limitOf(FROM_STRANGER);
	const fromStrangers = limitOf(FROM_STRANGERS);
	const refusedListed = limitOf(REFUSED_LISTED);
	const strayListed = limitOf(STRAY_LISTED);
	const where = `${isIPv6(settings.host) ? `[${settings.host}]` : settings.host}:${settings.port}`;
	let status: IntegrationStatus = { state: 'away', detail: where };
	let socket: Socket | null = null;
	let again: NodeJS.Timeout | null = null;
	let closed = false;
	/** Cues are taken one after another, in the order they came [T15]. */
	let line: Promise<void> = Promise.resolve();
	let waiting = 0;

	function stand(next: IntegrationStatus): void {
		status = next;
		parts.changed();
	}

	function listen(): void {
		const opened = createSocket({ type: isIPv6(settings.host) ? 'udp6' : 'udp4' });
		socket = opened;
		opened.on('listening', () => {
			parts.log.info({ integration: parts.integration, where }, 'listening for OSC');
			stand({ state: 'listening', detail: where });
		});
		opened.on('error', (error: NodeJS.ErrnoException) => {
			parts.log.warn({ integration: parts.integration, where, err: error }, 'OSC cannot be listened for');
			opened.close();
			socket = null;
			if (closed) return;
			stand({ state: 'failed', detail: error.code ?? 'error' });
			again = setTimeout(listen, TRY_AGAIN_MS);
		});
		opened.on('message', (bytes, from) => {
			take(bytes, from).catch((error: unknown) =>
				parts.log.warn({ integration: parts.integration, err: error }, 'a datagram could not be taken'),
			);
		});
		opened.bind(settings.port, settings.host);
	}

	/** Everything is told in the order it came, what is refused at once as well as what was waited for. */
	function inTurn(task: () => Promise<void> | void): void {
		line = line.then(task).catch((error: unknown) => {
			parts.log.warn({ integration: parts.integration, err: error }, 'an OSC message could not be taken');
		});
	}

	function tell({ at, from }: Came, what: string, outcome: Arrival['outcome']): void {
		parts.heard({ at, integration: parts.integration, kind: 'osc', from, what: plainLine(what), outcome });
	}

	/**
	 * True when there is one too many of `key`. That is said once and not again in the same ten seconds: a flood must not
	 * wash everything else out of the monitor.
	 */
	async function tooMany(limiter: RateLimiterMemory, key: string, came: Came): Promise<boolean> {
		const over = await isOver(limiter, key);
		if (over === 'just') {
			const message = `${limiter.points}`;
			inTurn(() => tell(came, '', { ok: false, code: 'flood', message }));
		}
		return over !== 'no';
	}

	async function refuse(came: Came, what: string, code: string, message: string): Promise<void> {
		if (await tooMany(refusedListed, came.from, came)) return;
		inTurn(() => tell(came, what, { ok: false, code, message }));
	}

	async function take(bytes: Buffer, { address: from, family }: RemoteInfo): Promise<void> {
		const came = { at: parts.now(), from };
		const isListed = listed.check(from, family === 'IPv6' ? 'ipv6' : 'ipv4');
		if (!isListed && (await tooMany(fromStrangers, 'all', came))) return;
		if (await tooMany(isListed ? fromListed : fromStranger, from, came)) return;
		const packet = readPacket(bytes);
		if (!packet.ok) {
			await refuse(came, '', packet.code, packet.detail);
			return;
		}
		const sender = { listed: isListed, isToken: (text: string) => parts.isToken(text) };
		for (const message of packet.messages) {
			const stray = !message.address.startsWith('/foyer/');
			if (!stray || (await isOver(strayListed, from)) === 'no') await put(came, message, sender);
		}
	}

	async function put(came: Came, { address, args }: OscMessage, sender: Sender): Promise<void> {
		const said = readCue({ address, args }, sender);
		if (said.kind === 'release') return;
		if (said.kind === 'refused') {
			await refuse(came, address, said.code, '');
			return;
		}
		if (waiting >= MAX_WAITING) {
			await refuse(came, address, 'flood', `${MAX_WAITING}`);
			return;
		}
		const { house, point, cue } = said;
		waiting += 1;
		inTurn(async () => {
			const answer = await parts.send({ cue: cue ?? newId(), house, point, at: came.at });
			waiting -= 1;
			const { ok } = answer;
			tell(came, address, ok ? { ok, ...answer.value } : { ok, code: answer.code, message: answer.message });
		});
	}

	listen();
	return {
		status: () => status,
		async close() {
			closed = true;
			if (again) clearTimeout(again);
			const open = socket;
			socket = null;
			if (open) await new Promise<void>((resolve) => open.close(resolve));
			await line;
		},
	};
}

/** Addresses and networks as something that can be asked. The door has seen that each is one. */
function listOf(allow: readonly string[]): BlockList {
	const list = new BlockList();
	for (const entry of allow) {
		const [address = '', prefix] = entry.split('/');
		const family = isIPv6(address) ? 'ipv6' : 'ipv4';
		if (prefix === undefined) list.addAddress(address, family);
		else list.addSubnet(address, Number(prefix), family);
	}
	return list;
}

/** Counts one for `key`; `just` for the first that is too many. */
async function isOver(limiter: RateLimiterMemory, key: string): Promise<'no' | 'just' | 'still'> {
	try {
		await limiter.consume(key);
		return 'no';
	} catch (refusal) {
		if (!(refusal instanceof RateLimiterRes)) throw refusal;
		return refusal.consumedPoints === limiter.points + 1 ? 'just' : 'still';
	}
}
