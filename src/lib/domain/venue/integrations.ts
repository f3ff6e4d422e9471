import type { PointId } from '../evening/points.ts';
import type { Instant } from '../time/instant.ts';

/** What a cue from outside may name: a point, or `up` / `down`, whichever of them is next. */
export type CuePoint = PointId | 'up' | 'down';

/** Cues as OSC over UDP, from QLab, a lighting desk or whatever speaks it. */
export interface OscSettings {
	kind: 'osc';
	/** The address of this machine to listen on; `0.0.0.0` is every network it is in. */
	host: string;
	port: number;
	/** Senders that need no token: addresses, and networks such as `10.0.20.0/24`. */
	allow: string[];
	/** The hash of the token by which any other sender is known; `null`: there is none. */
	tokenHash: string | null;
}

/** Cues from the show timer Ontime, whose websocket we follow. */
export interface OntimeSettings {
	kind: 'ontime';
	/** Where its server is, e.g. `http://10.0.20.5:4001`. It may end in `?token=…`, so it is shown to nobody and logged nowhere. */
	url: string;
	/** The house it runs the show of. */
	house: string;
	/** Events are known by this custom field of theirs, by the key Ontime gives it; `null`: by their cue. */
	customField: string | null;
	/** Which event is which point. Events that are not named mean nothing to us. Empty: the usual names (`UP 1`, `Interval 1` …). */
	map: OntimeRule[];
}

/** One event of Ontime's rundown that means something here. */
export interface OntimeRule {
	/** Its cue, or what stands in the custom field; capitals and spaces round it do not matter. */
	cue: string;
	/** When that point has come: as the event starts, or as the operator goes on to another one. */
	on: 'start' | 'end';
	point: CuePoint;
}

export type IntegrationSettings = OscSettings | OntimeSettings;

export type IntegrationKind = IntegrationSettings['kind'];

/**
 * Where OSC is listened for unless an administrator says otherwise: below the ports a system gives away by itself, and not
 * one that show software keeps for itself (QLab 53000 and 53535, Eos 8000 and 8001, Ontime 8888).
 */
export const DEFAULT_OSC_PORT = 7930;

/** Another system whose cues Foyer takes by itself, as an administrator set it up. */
export interface Integration {
	id: string;
	name: string;
	settings: IntegrationSettings;
}

/** How an integration stands now. `detail` is an address or the system's own word for a fault, never text from outside. */
export interface IntegrationStatus {
	state: 'connected' | 'listening' | 'away' | 'failed';
	detail: string;
}

/** What arrived at an intake, as the monitor in the office shows it. Never free text from outside. */
export interface Arrival {
	at: Instant;
	/** The integration's id. */
	integration: string;
	kind: IntegrationKind;
	/** The sender's address. */
	from: string;
	/** What it said in Foyer's own terms, or the address as received, made inert, at most 120 characters. */
	what: string;
	outcome:
		| { ok: true; performance: string; point: string; at: Instant; already: boolean }
		| { ok: false; code: string; message: string };
}

/** An address as it may be shown: what stands behind the question mark can be a token. */
export function withoutQuery(url: string): string {
	return url.split(/[?#]/)[0] ?? '';
}
