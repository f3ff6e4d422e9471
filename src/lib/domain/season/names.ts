import type { Text } from '../time/clock-text.ts';
import type { LocalDate, LocalTime } from '../time/instant.ts';

/** A name as it is compared: capitals, spaces, kinds of quotation marks and dashes make no difference. */
export function comparable(name: string): string {
	return name
		.normalize('NFKC')
		.replace(/[‘’‚‛“”„‟"'`´]/gu, '')
		.replace(/\p{Dash}/gu, '-')
		.replace(/\s+/gu, ' ')
		.trim()
		.toLocaleLowerCase('und');
}

/** Whether somebody who wrote `name` means this thing: by its id, or its name in any language. */
export function isNamed(thing: { id: string; name: Text | string }, name: string): boolean {
	const wanted = comparable(name);
	const names = typeof thing.name === 'string' ? [thing.name] : Object.values(thing.name);
	return comparable(thing.id) === wanted || names.some((one) => comparable(one) === wanted);
}

/** Long enough to be told apart, and room for what makes it unique. */
const LONGEST_SLUG = 50;

/** An id that reads like the name: "Café Boulud" becomes `cafe-boulud`. A name without Latin letters becomes a number. */
export function slugOf(name: string): string {
	const slug = name
		.normalize('NFKD')
		.replace(/ß/g, 'ss')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LONGEST_SLUG)
		.replace(/^-+|-+$/g, '');
	return slug === '' ? `n${numberOf(name)}` : slug;
}

/** The id itself, or with the first number behind it that makes it nobody else's. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
	if (!taken.has(wanted)) return wanted;
	for (let number = 2; ; number++) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

/** The id of a new performance, which reads like it: `keel-2027-03-05-1930`. */
export function performanceId(
	house: string,
	day: LocalDate,
	time: LocalTime,
	taken: ReadonlySet<string>,
): string {
	return freeId(`${house.slice(0, 40)}-${day}-${time.replace(':', '')}`, taken);
}

/** How many names a sentence can hold. */
const NAMED = 4;

/** Those of many whom a sentence names, and how many more there are. */
export function someOf(names: string[]): { names: string; more: number } {
	return { names: names.slice(0, NAMED).join(', '), more: Math.max(0, names.length - NAMED) };
}

/** FNV-1a: the same name gives the same id on every machine. */
function numberOf(name: string): string {
	let hash = 0x811c9dc5;
	for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return hash.toString(36);
}
