import type { Instant } from '../../domain/time/instant.ts';

/** What a device last painted [S7]. */
export interface LastPainted {
	scene: string | null;
	performance: string | null;
	at: Instant;
	deviations: string[];
}

/** Who is on line, as the gateway knows it; views only read it. */
export interface Presence {
	connected(venue: string, device: string): boolean;
	heardAt(venue: string, device: string): Instant | null;
	painted(venue: string, device: string): LastPainted | null;
	/** True while a person who sees requests has a page open [H9]. */
	staffOnLine(venue: string): boolean;
}
