import type { Language } from './clock-text.ts';

/** A day of the week as Intl counts them: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** What ISO 8601 says, and most of the world does. */
const MONDAY: Weekday = 1;

/** Engines tell of the week by a function, by a property, or not at all. */
interface TellsOfWeeks {
	getWeekInfo?: () => { firstDay: number };
	weekInfo?: { firstDay: number };
}

interface TellsOfZones {
	getTimeZones?: () => string[] | undefined;
}

/**
 * The day a week begins with where the venue is. A language alone does not say: "en" is spoken where the week begins on
 * Monday and where it begins on Sunday. So the region counts, the language's own or that of the venue's zone; where
 * neither is known, Monday.
 */
export function firstWeekday(language: Language, zone: string): Weekday {
	const { language: root, region = regionOf(zone) } = new Intl.Locale(language);
	if (region === null) return MONDAY;
	const locale: TellsOfWeeks = new Intl.Locale(`${root}-${region}`);
	const firstDay = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay;
	return WEEKDAYS.find((day) => day === firstDay) ?? MONDAY;
}

/** The days of a week from that one on. */
export function weekFrom(first: Weekday): Weekday[] {
	return [...WEEKDAYS.slice(first - 1), ...WEEKDAYS.slice(0, first - 1)];
}

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode('A'.charCodeAt(0) + index));
const regions = new Map<string, string | null>();

/** The region a zone lies in, as ISO 3166 names it; `null`: none, or the engine does not tell. Asked for once a zone. */
function regionOf(zone: string): string | null {
	const known = regions.get(zone);
	if (known !== undefined) return known;
	// Zones have several names; the engine lists regions by the one it takes for the first.
	const canonical = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
	const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
	const found = codes.find((code) => names.of(code) !== undefined && zonesOf(code).includes(canonical));
	regions.set(zone, found ?? null);
	return found ?? null;
}

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

function zonesOf(region: string): string[] {
	const locale: TellsOfZones = new Intl.Locale(`und-${region}`);
	return locale.getTimeZones?.() ?? [];
}
