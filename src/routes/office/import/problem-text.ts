import { shortDayText } from '$lib/domain/time/clock-text.ts';
import type { Instant, LocalDate } from '$lib/domain/time/instant.ts';
import { venueDay, venueDayBegins } from '$lib/domain/time/zone.ts';
import type { FieldChange } from '$lib/domain/season/productions.ts';
import type { SeasonProblem } from '$lib/domain/season/problem.ts';
import type { Voice } from '../../desk/voice.svelte.ts';

/** How many names a line can hold. */
const NAMED = 8;

type Speaks = Pick<Voice, 'say' | 'time' | 'zone' | 'language'>;

/** Day, year and time: a season file may be about any year. */
export function whenText(voice: Speaks, at: Instant): string {
	const year = new Intl.DateTimeFormat('en', { timeZone: voice.zone, year: 'numeric' }).format(at);
	return `${shortDayText(at, voice.zone, voice.language)} ${year}, ${voice.time(at)}`;
}

/** The evening a performance belongs to, where that is not the one its start would say; else nothing. */
export function belongsText(voice: Speaks, start: Instant, day: LocalDate): string {
	const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: voice.zone, dateStyle: 'short' }).format(
		start,
	);
	if (calendar === day && venueDay(start, voice.zone) === day) return '';
	return voice.say('import-belongs', {
		day: shortDayText(venueDayBegins(day, voice.zone), voice.zone, voice.language),
	});
}

/** What is wrong and the way out. */
export function problemText(voice: Speaks, { code, details }: SeasonProblem): string {
	const args = Object.entries(details).map(([name, value]): [string, string | number] => [
		name,
		name.endsWith('At') && typeof value === 'number' ? whenText(voice, value) : value,
	]);
	return voice.say(`import-problem-${code}`, Object.fromEntries(args));
}

/** Where in a row: the column by its name and number; a calendar has none. */
export function columnText(voice: Speaks, { field, column }: SeasonProblem): string {
	return field === null || column === null ? '' : voice.say('import-column', { field, column });
}

/** Some of many names, and how many more there are. */
export function someOf(voice: Speaks, names: string[]): string {
	const first = names.slice(0, NAMED).join(', ');
	const more = names.length - NAMED;
	return more > 0 ? voice.say('import-added-more', { names: first, more }) : first;
}

/** Where in the file. */
export function placeText(voice: Speaks, { line, column }: SeasonProblem): string {
	if (line === null) return '';
	return column === null
		? voice.say('import-at-line', { line })
		: voice.say('import-at-column', { line, column });
}

export function changeText(voice: Speaks, { field, from, to }: FieldChange): string {
	const shown = (value: string | Instant) =>
		typeof value === 'number' ? whenText(voice, value) : value === '' ? '–' : value;
	return voice.say('import-change', { field, from: shown(from), to: shown(to) });
}
