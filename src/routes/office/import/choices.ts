import type { ImportChoices } from '$lib/domain/season/additions.ts';
import { comparable } from '$lib/domain/season/names.ts';

/**
 * What a person chose about houses nobody knows, as it stands in the page's address: so it is there without script, and
 * the form that takes the file says the same.
 */
export function choicesIn(from: URLSearchParams | FormData): ImportChoices {
	const told = from
		.getAll('as')
		.flatMap((value) => (typeof value === 'string' && value !== '' ? [parted(value)] : []));
	return { addHouses: from.get('houses') === 'add', houses: Object.fromEntries(told) };
}

/** "keel:Main stage": the house of ours, and what the file calls it. */
export function choiceOf(house: string, name: string): string {
	return `${house}:${name}`;
}

function parted(value: string): [string, string] {
	const colon = value.indexOf(':');
	return [comparable(value.slice(colon + 1)), value.slice(0, colon)];
}
