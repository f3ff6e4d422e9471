import { MINUTE, SECOND, type Instant } from '$lib/domain/time/instant.ts';

/** How long somebody has waited, as staff read it at a glance: seconds in the first minute, then whole minutes. */
export function ageOf(since: Instant, now: Instant) {
	const age = Math.max(0, now - since);
	if (age < MINUTE) return { key: 'staff-age-seconds', args: { count: Math.floor(age / SECOND) } };
	return { key: 'staff-age-minutes', args: { count: Math.floor(age / MINUTE) } };
}
