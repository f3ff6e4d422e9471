import { describe, expect, it } from 'vitest';
import { readingOf } from './reading.ts';

/** A venue whose server would answer any phone in German. */
function event(address: string) {
	const locals: { foyer: { languageFor(): string }; language?: string } = {
		foyer: { languageFor: () => 'de' },
	};
	return {
		url: new URL(`http://localhost${address}`),
		request: new Request('http://localhost', { headers: { 'accept-language': 'de' } }),
		locals,
	};
}

describe('the language of a page', () => {
	it("[F3] is the phone's, and is told to the document", () => {
		const visit = event('/F/X');
		expect(readingOf(visit, ['en', 'de'])).toEqual({
			language: 'de',
			others: [{ language: 'en', name: 'English', href: '?lang=en' }],
		});
		expect(visit.locals.language).toBe('de');
	});

	it('is the one chosen by hand, if the venue has it', () => {
		expect(readingOf(event('/f?lang=en'), ['en', 'de']).language).toBe('en');
		expect(readingOf(event('/f?lang=fr'), ['en', 'de']).language).toBe('de');
		expect(readingOf(event('/f?lang='), ['en', 'de']).language).toBe('de');
	});
});
