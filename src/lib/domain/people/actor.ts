import type { Role } from './roles.ts';

/** A signed-in member of staff. */
export interface PersonActor {
	kind: 'person';
	venue: string;
	id: string;
	/** As colleagues and patrons may read it: "Sam". */
	name: string;
	role: Role;
	/** The houses this person works in tonight; empty = every house. */
	houses: string[];
	/** The resident company a `company` person belongs to. */
	company: string | null;
}

export interface DeviceActor {
	kind: 'device';
	venue: string;
	id: string;
	device: 'screen' | 'kiosk';
}

/** A patron's phone that came by a code; `device` is a random id kept by that phone. */
export interface VisitorActor {
	kind: 'visitor';
	venue: string;
	id: string;
}

/** Another system with a token: a cue button, a show control desk. */
export interface IntegrationActor {
	kind: 'integration';
	venue: string;
	id: string;
	name: string;
	/** The way its cues come [T15]. */
	way: 'http' | 'osc' | 'ontime';
}

/** Foyer itself: due timers, the first start, the command line. */
export interface HouseActor {
	kind: 'foyer';
	venue: string;
	id: 'clockwork' | 'command-line' | 'demonstration';
}

/** Whoever wants something. Every commit names one [P7]. */
export type Actor = PersonActor | DeviceActor | VisitorActor | IntegrationActor | HouseActor;
