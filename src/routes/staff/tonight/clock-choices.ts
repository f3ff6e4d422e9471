import { BACKDATE_MINUTES } from '$lib/domain/evening/stamping.ts';
import { MINUTE, roundUpToMinutes, type Instant, type LocalTime } from '$lib/domain/time/instant.ts';
import { nearestInstant } from '$lib/domain/time/zone.ts';

/** Minutes back that one tap can say [T2]; anything else is typed as a time. */
export const MINUTES_BACK = [1, 2, 5] as const;

/** When it happened, as the sheet asks: just now, a few minutes ago, or at a time. */
export type When = 'now' | `${(typeof MINUTES_BACK)[number]}` | 'at';

/** The instant meant; `null` while the typed time is none or further back than a stamp may go. */
export function instantMeant(when: When, typed: LocalTime, now: Instant, zone: string): Instant | null {
	if (when === 'now') return now;
	if (when !== 'at') return now - Number(when) * MINUTE;
	const at = typedInstant(typed, now, zone);
	return at !== null && at <= now && at >= now - BACKDATE_MINUTES * MINUTE ? at : null;
}

/** The instant somebody means who types a time of day; `null` while the field holds none. */
export function typedInstant(typed: LocalTime, now: Instant, zone: string): Instant | null {
	return /^\d{2}:\d{2}$/.test(typed) ? nearestInstant(typed, now, zone) : null;
}

/** How far on one tap can put a new time, in minutes after the first that is possible. */
const STEPS_ON = [0, 5, 10, 25] as const;

/** New times worth offering: whole five minutes, later than `from` and still to come. */
export function laterTimes(from: Instant, now: Instant): Instant[] {
	const first = roundUpToMinutes(Math.max(from, now) + 1, 5);
	return STEPS_ON.map((minutes) => first + minutes * MINUTE);
}
