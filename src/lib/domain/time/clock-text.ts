import type { Instant } from './instant.ts';

/** A language of the venue as a BCP 47 tag, e.g. `en`, `de`, `ar`. */
export type Language = string;

/** A text in the languages of the venue; a language that is missing falls back to the venue's first. */
export type Text = Record<Language, string>;

/** The text in `language`, else in the first language it has, else empty. */
export function textIn(text: Text, language: Language): string {
	return text[language] ?? Object.values(text)[0] ?? '';
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${language} ${zone} ${JSON.stringify(options)}`;
	let found = formats.get(key);
	if (!found) formats.set(key, (found = new Intl.DateTimeFormat(language, { timeZone: zone, ...options })));
	return found;
}

/**
 * A time of day as people read it in that language and never broken over two lines: "7.30 pm" in English, "19:30" in
 * German. British theatres print a point and a small "pm"; Intl prints a colon, so English is put together here.
 */
export function clockText(at: Instant, zone: string, language: Language): string {
	if (!language.startsWith('en')) {
		return format(language, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
	}
	const parts = format('en-GB', zone, { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' }).formatToParts(
		at,
	);
	const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((p) => p.type === type)?.value ?? '';
	return `${part('hour')}.${part('minute')}\u00a0${part('dayPeriod').toLowerCase().replaceAll('.', '')}`;
}

/** A day as a board has room for it: "Fri 21 Nov", "Fr 21. Nov.". */
export function shortDayText(at: Instant, zone: string, language: Language): string {
	return format(language.startsWith('en') ? 'en-GB' : language, zone, {
		weekday: 'short',
		day: 'numeric',
		month: 'short',
	})
		.format(at)
		.replace(/^(\p{L}+)\.?, /u, '$1 ');
}

/** A day as a programme prints it: "Friday 21 November", "Freitag, 21. November". */
export function dayText(at: Instant, zone: string, language: Language): string {
	return format(language.startsWith('en') ? 'en-GB' : language, zone, {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
	}).format(at);
}

/**
 * A day as a record has it, with its year: "Friday 21 November 2026", "Freitag, 21. November 2026". Put together here,
 * because server and browser disagree on the comma.
 */
export function datedDayText(at: Instant, zone: string, language: Language): string {
	return `${dayText(at, zone, language)} ${format(language, zone, { year: 'numeric' }).format(at)}`;
}
