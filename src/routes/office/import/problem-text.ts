import { shortDayText } from '$lib/domain/time/clock-text.ts';
import type { Instant, LocalDate } from '$lib/domain/time/instant.ts';
import { venueDay } from '$lib/domain/time/zone.ts';
import type { FieldChange } from '$lib/domain/season/productions.ts';
import type { SeasonProblem } from '$lib/domain/season/problem.ts';
import type { Voice } from '../../desk/voice.svelte.ts';

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
	return calendar === day && venueDay(start, voice.zone) === day ? '' : voice.say('import-belongs', { day });
}

/** What is wrong and the way out. */
export function problemText(voice: Speaks, { code, details }: SeasonProblem): string {
	const args = Object.entries(details).map(([name, value]): [string, string | number] => [
		name,
		name.endsWith('At') && typeof value === 'number' ? whenText(voice, value) : value,
	]);
	return voice.say(`import-problem-${code}`, Object.fromEntries(args));
}

/** Where in a row: the column by its name and number. */
export function columnText(voice: Speaks, { field, column }: SeasonProblem): string {
	if (field === null || column === null) return field ?? '';
	return voice.say('import-column', { field, column });
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
