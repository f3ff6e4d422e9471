import { describe, expect, it } from 'vitest';
import { clockText, datedDayText, dayText, textIn } from './clock-text.ts';

const evening = Date.UTC(2026, 10, 20, 18, 30);

describe('times as people read them', () => {
	it('[T13] are the venue’s, whatever the machine’s zone', () => {
		expect(clockText(evening, 'Europe/Berlin', 'de')).toBe('19:30');
		expect(clockText(evening, 'Europe/London', 'de')).toBe('18:30');
	});

	it('are printed as theatres print them, never broken over two lines', () => {
		expect(clockText(evening, 'Europe/London', 'en')).toBe('6.30\u00a0pm');
		expect(clockText(Date.UTC(2026, 10, 20, 0, 5), 'Europe/London', 'en')).toBe('12.05\u00a0am');
	});

	it('[T13] name the day of the venue', () => {
		const pastMidnight = Date.UTC(2026, 10, 20, 23, 30);
		expect(dayText(pastMidnight, 'Europe/Berlin', 'en')).toBe('Saturday 21 November');
		expect(dayText(pastMidnight, 'Europe/London', 'de')).toBe('Freitag, 20. November');
		expect(datedDayText(pastMidnight, 'Europe/Berlin', 'en')).toBe('Saturday 21 November 2026');
		expect(datedDayText(pastMidnight, 'Europe/London', 'de')).toBe('Freitag, 20. November 2026');
	});
});

it('a text that lacks a language falls back to the first it has', () => {
	expect(textIn({ en: 'Main house', de: 'Großes Haus' }, 'de')).toBe('Großes Haus');
	expect(textIn({ en: 'Main house' }, 'ar')).toBe('Main house');
	expect(textIn({}, 'en')).toBe('');
});
