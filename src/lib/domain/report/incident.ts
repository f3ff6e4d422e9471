import { granted, refused, type Outcome } from '../refusal.ts';
import type { Instant } from '../time/instant.ts';

/** What a house manager notes beside what the log knows of itself: short, so that it is chosen and not searched. */
export const INCIDENT_KINDS = ['health', 'alarm', 'technical', 'disturbance', 'damage', 'other'] as const;

export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** The longest words on an incident, in characters [P4]. */
export const INCIDENT_WORDS_LENGTH = 500;

/** An incident as a report keeps it: what and when. Its words stand apart, so that they can be deleted. */
export interface NotedIncident {
	id: string;
	at: Instant;
	kind: IncidentKind;
}

/** Whether an incident can have been then: on the performance's venue day, which began at `dayBegan`, and not to come. */
export function decideIncident(at: Instant, dayBegan: Instant, now: Instant): Outcome<Instant> {
	return at >= dayBegan && at <= now ? granted(at) : refused('incident-time', { wishAt: at });
}
