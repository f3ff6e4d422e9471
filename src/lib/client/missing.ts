/** More names than these would leave no room for what else is to be said. */
const NAMED = 3;

/** What is said of files that are not here, in words for the list of devices. */
export function missingSaid(names: readonly string[]): string[] {
	const more = names.length - NAMED;
	return [
		...names.slice(0, NAMED).map((name) => `${name} is missing or damaged`),
		...(more > 0 ? [`${more} more files are missing or damaged`] : []),
	];
}
