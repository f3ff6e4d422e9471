import { describe, expect, it } from 'vitest';
import { clearanceWords } from './clearance-words.ts';

const words = (askedAt: number | null, givenAt: number | null) =>
	clearanceWords({ part: 2, askedAt, givenAt, waitsFor: null }, (at) => `at ${at}`);

describe('the handshake in words', () => {
	it('[T9] names the half that is there, with its own time', () => {
		expect(words(null, null)).toEqual({ key: 'stage-clearance-open', args: { part: 2 } });
		expect(words(7, null)).toEqual({ key: 'stage-clearance-asked', args: { part: 2, time: 'at 7' } });
		expect(words(7, 9)).toEqual({ key: 'stage-clearance-given', args: { part: 2, time: 'at 9' } });
		expect(words(null, 9)).toEqual({ key: 'stage-clearance-given', args: { part: 2, time: 'at 9' } });
	});
});
