import { DAY, type Instant } from '../time/instant.ts';

/** From when until when a server's certificate is good. */
export interface CertificateTerm {
	from: Instant;
	until: Instant;
}

/** How a certificate stands: what is not `good` keeps somebody out, or soon will. */
export type CertificateStanding =
	| { state: 'good' }
	/** By this machine's clock it is not good yet: one of the two was made or set wrongly. */
	| { state: 'early'; from: Instant }
	/** Good, but for so short a time that somebody has to be told [faults, row 28]. */
	| { state: 'ending'; until: Instant }
	| { state: 'over'; until: Instant };

/** Staff are warned this long before the end. */
const WARNED_BEFORE = 14 * DAY;

/** It is renewed this long before the end, so that a renewal which fails is tried many times before anybody is warned. */
const RENEWED_BEFORE = 30 * DAY;

export function standingOf({ from, until }: CertificateTerm, now: Instant): CertificateStanding {
	if (now < from) return { state: 'early', from };
	if (now >= until) return { state: 'over', until };
	return now >= until - WARNED_BEFORE ? { state: 'ending', until } : { state: 'good' };
}

/** Whether it is time for another one. Also where it is not good yet: then it was made while the clock was wrong. */
export function renewalIsDue({ from, until }: CertificateTerm, now: Instant): boolean {
	return now < from || now >= until - RENEWED_BEFORE;
}
