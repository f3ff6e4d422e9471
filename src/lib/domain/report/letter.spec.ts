import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../time/instant.ts';
import { letterStanding, nextTryAt, type Letter } from './letter.ts';

const signed: Letter = { tries: 0, trouble: null, dueAt: 0, mailedAt: null };

describe('[T17] the letter of a report', () => {
	it('is tried again later and later, for most of a day, and then given up', () => {
		const waits: number[] = [];
		for (let failed = 1, at: number | null = 0; at !== null; failed += 1) {
			const next = nextTryAt(failed, at);
			if (next !== null) waits.push((next - at) / MINUTE);
			at = next;
		}
		expect(waits).toEqual([1, 5, 15, 60, 180, 360, 720]);
		const hours = waits.reduce((sum, minutes) => sum + minutes, 0) / 60;
		expect(hours).toBeGreaterThan(22);
		expect(hours * HOUR).toBeLessThan(DAY);
	});

	it('says whether it was sent, waits, failed and comes again, or was given up', () => {
		expect(letterStanding(signed, 5)).toEqual({ name: 'waiting' });
		expect(letterStanding({ ...signed, tries: 1, trouble: 'unreachable', dueAt: 9 }, 5)).toEqual({
			name: 'retrying',
			trouble: 'unreachable',
			nextAt: 9,
		});
		expect(letterStanding({ ...signed, tries: 8, trouble: 'refused', dueAt: null }, 5)).toEqual({
			name: 'given-up',
			trouble: 'refused',
		});
		expect(letterStanding({ ...signed, dueAt: null, mailedAt: 7 }, 9)).toEqual({
			name: 'sent',
			at: 7,
			trouble: null,
		});
	});

	it('that was due before there was a mail server is not sent by itself a season later', () => {
		expect(letterStanding(signed, DAY)).toEqual({ name: 'waiting' });
		expect(letterStanding(signed, DAY + 1)).toEqual({ name: 'given-up', trouble: null });
	});
});
