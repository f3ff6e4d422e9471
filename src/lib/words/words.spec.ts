import { describe, expect, it } from 'vitest';
import { nearestLanguage, voicesOf } from './words.ts';

const catalogue = {
	en: `
doors = Doors open at { $time }
left = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
only-english = Cloakroom
`,
	de: `
doors = Einlass ab { $time }
left = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
`,
	ar: 'doors = تفتح الأبواب في { $time }',
};

function voices() {
	const reports: string[] = [];
	return { say: voicesOf(catalogue, 'en', (what) => reports.push(what)), reports };
}

describe('a voice', () => {
	it('says a sentence in its language, with the plural forms of that language', () => {
		const { say, reports } = voices();
		expect(say('de')('doors', { time: '19:00' })).toBe('Einlass ab 19:00');
		expect(say('en')('left', { count: 1 })).toBe('one minute');
		expect(say('de')('left', { count: 12 })).toBe('12 Minuten');
		expect(reports).toEqual([]);
	});

	it('falls back to the first language, then to the key in brackets, and reports each once', () => {
		const { say, reports } = voices();
		expect(say('de')('only-english')).toBe('Cloakroom');
		expect(say('de')('only-english')).toBe('Cloakroom');
		expect(say('de')('nowhere')).toBe('[nowhere]');
		expect(reports).toEqual(['words: “only-english” is missing in de', 'words: “nowhere” is missing in de']);
	});

	it('reports a value that the sentence needed and did not get', () => {
		const { say, reports } = voices();
		say('en')('doors');
		expect(reports).toHaveLength(1);
		expect(reports[0]).toContain('doors');
	});

	it('lets what comes later in the source replace what came before', () => {
		const say = voicesOf({ en: 'bar = Bar\nbar = Champagne bar' }, 'en', () => undefined);
		expect(say('en')('bar')).toBe('Champagne bar');
	});

	it('answers a region in its language, and a language it has not in the first', () => {
		const { say } = voices();
		expect(say('de-AT')('doors', { time: '19:00' })).toBe('Einlass ab 19:00');
		expect(say('fr')('doors', { time: '7.00 pm' })).toBe('Doors open at 7.00 pm');
		expect(nearestLanguage(['fr', 'DE-ch'], ['en', 'de'])).toBe('de');
		expect(nearestLanguage(['fr'], ['en', 'de'])).toBeNull();
	});
});

describe('two directions in one sentence', () => {
	it('isolates what is put into a right-to-left sentence', () => {
		expect(voices().say('ar')('doors', { time: '19:00' })).toContain('\u206819:00\u2069');
	});

	it('isolates a right-to-left name in a left-to-right sentence, and nothing else', () => {
		const { say } = voices();
		expect(say('en')('doors', { time: 'سهرة' })).toBe('Doors open at \u2068سهرة\u2069');
		expect(say('en')('doors', { time: '7.00 pm' })).toBe('Doors open at 7.00 pm');
	});
});
