import { describe, expect, it } from 'vitest';
import { NOTHING_HAPPENED, type Happened, type Performance } from '$lib/domain/evening/performance.ts';
import { MINUTE } from '$lib/domain/time/instant.ts';
import { voicesOf } from '$lib/words/words.ts';
import { noticeOf, publicUpAt, screenWords, standingNotice } from './wording-preview.ts';

const start = Date.UTC(2025, 10, 21, 19, 30);

const performance: Performance = {
	id: 'p1',
	house: 'sail-house',
	production: 'skerry-light',
	day: '2025-11-21',
	plannedStart: start,
	partMinutes: [50],
	intervalMinutes: [],
	estimated: false,
	doorsMinutesBefore: 30,
	lateSeating: { kind: 'interval' },
};

const sayIn = voicesOf(
	{
		en: 'wording-traffic = Later.\n    Thank you.\nwording-traffic-at = At about { $time }.\n    Traffic.\n    Thank you.',
		de: 'wording-traffic = Später.\nwording-traffic-at = Gegen { $time }.\n    Danke.',
	},
	'en',
	(what) => {
		throw new Error(what);
	},
);

describe('the preview of a public wording', () => {
	it('[T7] shows the time as the screens will: rounded up to five minutes', () => {
		const notice = noticeOf(
			performance,
			NOTHING_HAPPENED,
			{ wording: 'traffic', at: start + 6 * MINUTE },
			start,
		);
		expect(notice).toEqual({ ok: true, value: { wording: 'traffic', at: start + 10 * MINUTE } });
	});

	it('[T7] shows what stands on the wall in every language of the venue', () => {
		const at = start + 10 * MINUTE;
		expect(screenWords({ wording: 'traffic', at }, ['en', 'de'], 'Europe/London', sayIn)).toEqual([
			{ language: 'en', headline: 'At about 7.40\u00a0pm.', more: 'Traffic. Thank you.' },
			{ language: 'de', headline: 'Gegen 19:40.', more: 'Danke.' },
		]);
		expect(screenWords({ wording: 'traffic', at: null }, ['en', 'de'], 'Europe/London', sayIn)).toEqual([
			{ language: 'en', headline: 'Later.', more: 'Thank you.' },
			{ language: 'de', headline: 'Später.', more: null },
		]);
	});

	it('[T7] refuses what could not be released', () => {
		const wish = { wording: 'traffic' as const, at: start - MINUTE };
		expect(noticeOf(performance, NOTHING_HAPPENED, wish, start)).toMatchObject({ ok: false });
	});

	it('[T7] says what stands now, and the public time it makes', () => {
		expect(standingNotice(performance, NOTHING_HAPPENED)).toBeNull();
		expect(publicUpAt(performance, NOTHING_HAPPENED)).toBe(start);
		const released: Happened = {
			...NOTHING_HAPPENED,
			releases: [{ point: 'up_1', wording: 'traffic', at: null, releasedAt: start }],
		};
		expect(standingNotice(performance, released)).toMatchObject({ wording: 'traffic', at: null });
		expect(publicUpAt(performance, released)).toBeNull();
	});
});
