import { describe, expect, it } from 'vitest';
import { timesOf } from '$lib/domain/evening/expected.ts';
import { performance, start } from '$lib/domain/evening/evening.arbitrary.ts';
import { NOTHING_HAPPENED } from '$lib/domain/evening/performance.ts';
import { MINUTE } from '$lib/domain/time/instant.ts';
import { earlyMinutes } from './early.ts';

function early(minutesBefore: number): number | null {
	const now = start - minutesBefore * MINUTE;
	return earlyMinutes(timesOf(performance, NOTHING_HAPPENED, now), 'up_1', now);
}

describe('a stamp before its time', () => {
	it('[T2] is asked about once it is more than five minutes early', () => {
		expect(early(13)).toBe(13);
		expect(early(5.1)).toBe(5);
		expect(early(5)).toBeNull();
		expect(early(-3)).toBeNull();
	});

	it('[T2] is measured by what is expected, so a held start is early until its new time', () => {
		const hold = {
			delays: 'up_1' as const,
			reason: 'fog',
			since: start - MINUTE,
			newTime: start + 15 * MINUTE,
			releasedAt: null,
		};
		const happened = { ...NOTHING_HAPPENED, holds: [hold] };
		expect(earlyMinutes(timesOf(performance, happened, start), 'up_1', start)).toBe(15);
	});
});
