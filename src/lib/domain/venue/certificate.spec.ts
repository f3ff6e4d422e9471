import { describe, expect, it } from 'vitest';
import { DAY } from '../time/instant.ts';
import { renewalIsDue, standingOf } from './certificate.ts';

const term = { from: 100 * DAY, until: 497 * DAY };

describe('a certificate', () => {
	it.each([
		['before its time', 100 * DAY - 1, 'early'],
		['from its first moment', 100 * DAY, 'good'],
		['until 14 days before its end', 483 * DAY - 1, 'good'],
		['in its last 14 days', 483 * DAY, 'ending'],
		['to its last moment', 497 * DAY - 1, 'ending'],
		['from its end', 497 * DAY, 'over'],
	])('%s stands so that staff are told in time [faults, row 28]', (_when, now, state) => {
		expect(standingOf(term, now).state).toBe(state);
	});

	it('is renewed long before anybody is warned, and where it was made by a wrong clock', () => {
		expect(renewalIsDue(term, 467 * DAY - 1)).toBe(false);
		expect(renewalIsDue(term, 467 * DAY)).toBe(true);
		expect(renewalIsDue(term, 600 * DAY)).toBe(true);
		expect(renewalIsDue(term, 99 * DAY)).toBe(true);
	});
});
