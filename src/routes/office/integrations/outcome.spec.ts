import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Arrival } from '$lib/domain/venue/integrations.ts';
import { voicesOf } from '$lib/words/words.ts';
import { outcomeOf, secondText } from './outcome.ts';
import { standingOf } from './standing.ts';

const words = ['common', 'integrations'].map((file) =>
	readFileSync(`${import.meta.dirname}/../../../lib/words/en/${file}.ftl`, 'utf8'),
);
const missing: string[] = [];
const say = voicesOf({ en: words.join('\n') }, 'en', (what) => missing.push(what))('en');

function said(outcome: Arrival['outcome']) {
	return outcomeOf({ outcome, from: '10.0.0.9' }, { say, time: () => '8.31 pm' });
}

describe('what an arrival did', () => {
	const up = say('point-up', { part: 2 });
	const stamped = { ok: true, performance: 'p', point: 'up_2', at: 0, already: false } as const;

	it('[T15] is a stamp, or the news since when it stands', () => {
		expect(said(stamped)).toEqual({ tone: 'open', words: `${up}: stamped at 8.31 pm` });
		expect(said({ ...stamped, already: true })).toEqual({
			tone: 'closed',
			words: `${up}: already at 8.31 pm, nothing changed`,
		});
	});

	it('is said here where it never came to the door, and by the door where it did', () => {
		expect(said({ ok: false, code: 'sender-unknown', message: '' }).words).toBe(
			'10.0.0.9 is not on the list and sent no token.',
		);
		const passed = { ok: false, code: 'point-passed', message: 'Part 2 up was already stamped.' } as const;
		expect(said(passed)).toEqual({ tone: 'late', words: passed.message });
		expect(said({ ok: false, code: 'of-another-build', message: '' }).words).toBe('of-another-build');
	});

	it('is told to the second', () => {
		expect(secondText(Date.UTC(2026, 10, 22, 19, 31, 5), 'Europe/London', 'en')).toBe('19:31:05');
	});
});

describe('how an integration stands', () => {
	it('is words and a shape, and where somebody can do something about it, what', () => {
		expect(standingOf(undefined, say)).toEqual({ tone: 'waiting', words: 'Unknown' });
		expect(standingOf({ state: 'listening', detail: '0.0.0.0:7930' }, say)).toEqual({
			tone: 'open',
			words: 'Listening on 0.0.0.0:7930',
		});
		expect(standingOf({ state: 'failed', detail: 'EADDRINUSE' }, say)).toMatchObject({
			tone: 'late',
			words: expect.stringContaining('Choose another') as string,
		});
		expect(standingOf({ state: 'failed', detail: 'EOTHER' }, say).words).toContain('EOTHER');
		expect(standingOf({ state: 'away', detail: 'ontime-away' }, say).tone).toBe('waiting');
		expect(missing).toEqual([]);
	});
});
