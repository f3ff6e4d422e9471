import { MINUTE, SECOND } from '../../../domain/time/instant.ts';
import type { Arrival, IntegrationStatus, OntimeSettings } from '../../../domain/venue/integrations.ts';
import type { CueSource, CueSourceParts } from '../cue-source.ts';
import { websocketOf } from './address.ts';
import { connectOntime, type OntimeFault } from './connection.ts';
import { happenedSince, NOTHING_KNOWN, type OntimeHappening } from './map.ts';
import {
	messageReader,
	ONTIME_MAJOR,
	VERSION_REQUEST,
	type OntimeMessage,
	type OntimeState,
} from './protocol.ts';

/** An Ontime says its version at once when asked; what has not by then is something else. */
const VERSION_WITHIN_MS = 5 * SECOND;

/** The same complaint is told again after this, so that a flood washes nothing else out of the monitor. */
const COMPLAIN_EVERY_MS = MINUTE;

/** Cues that wait for the store, and ids that are remembered: an evening has a dozen. */
const MAX_WAITING = 50;
const ANSWERED_KEPT = 500;

/** A cue that the door could not take just now is handed in again, so many times and so far apart. */
const TRIES = 5;
const TRY_AGAIN_MS = 2 * SECOND;
const PASSING: ReadonlySet<string> = new Set(['unavailable', 'too-many']);

/**
 * Follows an Ontime by its websocket: what starts and ends there becomes cues [T15]. It asks one question, its version,
 * and sends nothing else. What it reads of a message is in protocol.ts; nothing of it but times and Ontime's own ids
 * leaves this folder, and what people are told is in our own words and codes.
 */
export function openOntime(settings: OntimeSettings, parts: CueSourceParts): CueSource {
	const address = websocketOf(settings.url);
	const read = messageReader(settings.customField);
	let status: IntegrationStatus = { state: 'away', detail: address.host };
	/** Nothing is followed before the version is known. */
	let following = false;
	let versionWait: NodeJS.Timeout | null = null;
	let coming: Partial<OntimeState> = {};
	let memory = NOTHING_KNOWN;
	/** Whether something may have been missed since the last state. */
	let gap = true;
	/** Cues that were answered. An undone stamp must not come again because a cable was out. */
	const answered = new Set<string>();
	const complained = new Map<string, number>();
	/** Cues are taken one after another, in the order they came [T15]. */
	let line: Promise<void> = Promise.resolve();
	let waiting = 0;
	const stopped = Promise.withResolvers<undefined>();
	let closed = false;

	/** @returns whether it stood otherwise before */
	function stand(state: IntegrationStatus['state'], detail: string): boolean {
		if (status.state === state && status.detail === detail) return false;
		status = { state, detail };
		const said = { integration: parts.integration, state, detail };
		if (state === 'connected') parts.log.info(said, 'following Ontime');
		else parts.log.warn(said, 'Ontime cannot be followed just now');
		parts.changed();
		return true;
	}

	function tell(what: string, outcome: Arrival['outcome']): void {
		const { integration } = parts;
		parts.heard({ at: parts.now(), integration, kind: 'ontime', from: address.host, what, outcome });
	}

	function complain(code: string, detail: string): void {
		const key = `${code} ${detail}`;
		const last = complained.get(key);
		// By the clock that only runs on: one that was set back must not make it silent for an hour [R6].
		const at = performance.now();
		if (last !== undefined && at - last < COMPLAIN_EVERY_MS) return;
		complained.set(key, at);
		tell('', { ok: false, code, message: detail });
	}

	function hear(message: OntimeMessage): void {
		switch (message.kind) {
			case 'version':
				if (versionWait) clearTimeout(versionWait);
				if (message.major !== ONTIME_MAJOR) {
					connection.drop('ontime-version', `${message.major}`);
					return;
				}
				following = true;
				stand('connected', address.host);
				take();
				return;
			case 'state':
				coming = { ...coming, ...message.patch };
				take();
				return;
			case 'older':
				connection.drop('ontime-version', '< 4');
				return;
			case 'not-understood':
				// Half a state is worse than none: another event's start would be taken for this one's.
				if (message.ofState) forget();
				complain('not-understood', message.field);
				return;
			case 'not-for-us':
				return;
		}
	}

	function take(): void {
		const { clock, timer, event } = coming;
		if (!following || clock === undefined || !timer || event === undefined) return;
		const since = happenedSince(memory, { clock, timer, event }, settings, gap, parts.now());
		memory = since.memory;
		gap = false;
		for (const happening of since.happenings) put(happening);
	}

	function put(happening: OntimeHappening): void {
		if (happening.kind === 'left') {
			tell(happening.what, { ok: false, code: happening.because, message: '' });
			return;
		}
		const { cue, point, at, what } = happening;
		if (answered.has(cue)) return;
		if (waiting >= MAX_WAITING) {
			complain('flood', `${MAX_WAITING}`);
			return;
		}
		answered.add(cue);
		for (const oldest of answered) {
			if (answered.size <= ANSWERED_KEPT) break;
			answered.delete(oldest);
		}
		waiting += 1;
		line = line.then(async () => {
			const answer = await handIn({ cue, house: settings.house, point, at, ever: true });
			waiting -= 1;
			if (answer.ok) tell(what, { ok: true, ...answer.value });
			else {
				if (PASSING.has(answer.code)) answered.delete(cue);
				tell(what, { ok: false, code: answer.code, message: answer.message });
			}
		});
	}

	async function handIn(cue: Parameters<CueSourceParts['send']>[0]): ReturnType<CueSourceParts['send']> {
		for (let tries = 1; ; tries += 1) {
			const answer = await parts.send(cue);
			if (answer.ok || !PASSING.has(answer.code) || tries === TRIES || closed) return answer;
			await Promise.race([later(TRY_AGAIN_MS), stopped.promise]);
		}
	}

	/** Nothing is known of how it stands there until it says so; what is told next may be long over. */
	function forget(): void {
		coming = {};
		gap = true;
	}

	function lost(fault: OntimeFault, detail: string): void {
		if (versionWait) clearTimeout(versionWait);
		following = false;
		forget();
		if (stand(isAway(fault) ? 'away' : 'failed', fault)) complain(fault, detail);
	}

	const connection = connectOntime(address, {
		opened() {
			connection.send(VERSION_REQUEST);
			versionWait = setTimeout(() => connection.drop('not-ontime', ''), VERSION_WITHIN_MS);
		},
		message: (text) =>
			hear(text === null ? { kind: 'not-understood', field: 'binary', ofState: false } : read(text)),
		lost,
	});

	return {
		status: () => status,
		async close() {
			closed = true;
			stopped.resolve(undefined);
			if (versionWait) clearTimeout(versionWait);
			await connection.close();
			await line;
		},
	};
}

function isAway(fault: OntimeFault): boolean {
	return fault === 'ontime-away' || fault === 'ontime-silent';
}

function later(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
