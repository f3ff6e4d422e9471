/** A point in time: epoch milliseconds, UTC. The only form in which an instant crosses a wire or is stored [T13]. */
export type Instant = number;

/** One moment by both clocks of a server [R6]. */
export interface Moment {
	/** As people read it and as it is written down; it jumps when the machine's clock is set. */
	now: Instant;
	/** For what runs out; it never jumps. */
	steady: Instant;
}

/** A calendar day of the venue, `YYYY-MM-DD`. */
export type LocalDate = string;

/** A wall-clock time of the venue, `HH:MM`, 24 hours. */
export type LocalTime = string;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The first whole multiple of `minutes` at or after `at`. Epoch minutes and wall minutes agree in every zone of today. */
export function roundUpToMinutes(at: Instant, minutes: number): Instant {
	const step = minutes * MINUTE;
	return Math.ceil(at / step) * step;
}

/** Whole minutes that a person would call the time left: 61 s are "2 minutes", 60 s are "1 minute", never below 0. */
export function minutesLeft(until: Instant, now: Instant): number {
	return Math.max(0, Math.ceil((until - now) / MINUTE));
}
