import type { Clearance } from '$lib/domain/evening/clearance.ts';
import type { Instant } from '$lib/domain/time/instant.ts';
import type { Sentence } from './timetable.ts';

/** Where the handshake stands, in one sentence that names the half that is missing [T9]. */
export function clearanceWords(clearance: Clearance, timeOf: (at: Instant) => string): Sentence {
	const { part, askedAt, givenAt } = clearance;
	if (givenAt !== null) return { key: 'stage-clearance-given', args: { part, time: timeOf(givenAt) } };
	if (askedAt !== null) return { key: 'stage-clearance-asked', args: { part, time: timeOf(askedAt) } };
	return { key: 'stage-clearance-open', args: { part } };
}
