import type { DeviceCondition } from '../../contract/views.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** What a device last painted [S7]. */
export interface LastPainted {
	scene: string | null;
	performance: string | null;
	/** The scene in the second slot of a divided wall. */
	beside: string | null;
	/** The venue's revision that the frame was drawn from; `null` when it was drawn from none. */
	revision: number | null;
	at: Instant;
	deviations: string[];
	/** Scenes that failed too often there [S13]. */
	leftOut: string[];
}

/** A page on which somebody has the programme's editor open. */
export interface Editor {
	page: string;
	person: string;
	name: string;
	since: Instant;
}

/** Who is on line, as the gateway knows it; views only read it. */
export interface Presence {
	connected(venue: string, device: string): boolean;
	heardAt(venue: string, device: string): Instant | null;
	painted(venue: string, device: string): LastPainted | null;
	/** Whether it has said what is on its glass since it came the last time: before that, nobody knows [S7]. */
	paintedSinceCame(venue: string, device: string): boolean;
	/** How it is, by its own last word; `null`: it has not said since this process began. */
	condition(venue: string, device: string): DeviceCondition | null;
	/** True while a person who sees the requests of a device of these houses has a page open [H9]. */
	staffOnLine(venue: string, houses: readonly string[]): boolean;
	/** Who has the programme's editor open, the longest first. */
	editors(venue: string): Editor[];
}
