import type { ProgrammeDocument } from './check.ts';

/** What one list has otherwise than the one before it; ids. */
export interface ListChanges {
	added: string[];
	removed: string[];
	changed: string[];
	/** What both have stands in another order. */
	reordered: boolean;
}

/** What differs between two versions of a programme. */
export interface ProgrammeChanges {
	rules: ListChanges;
	layouts: ListChanges;
}

interface Thing {
	id: string;
}

/** What a version has otherwise than the one before it. */
export function changesBetween(before: ProgrammeDocument, after: ProgrammeDocument): ProgrammeChanges {
	return {
		rules: listChanges(before.rules, after.rules),
		layouts: listChanges(before.layouts, after.layouts),
	};
}

/** How many things differ; 0: two versions say the same. A new order counts as one. */
export function countChanges({ rules, layouts }: ProgrammeChanges): number {
	return [rules, layouts]
		.flatMap((list) => [list.added.length, list.removed.length, list.changed.length, Number(list.reordered)])
		.reduce((sum, count) => sum + count, 0);
}

/**
 * What was made of `base` here, in the version that somebody else made of it meanwhile: where both touched the same
 * rule, it is ours that stands; everything else of theirs stays, their order, too.
 */
export function carriedOver(
	base: ProgrammeDocument,
	ours: ProgrammeDocument,
	theirs: ProgrammeDocument,
): ProgrammeDocument {
	return {
		rules: carriedList(base.rules, ours.rules, theirs.rules),
		layouts: carriedList(base.layouts, ours.layouts, theirs.layouts),
	};
}

function listChanges(before: readonly Thing[], after: readonly Thing[]): ListChanges {
	const [was, is] = [texts(before), texts(after)];
	const stayed = [...is.keys()].filter((id) => was.has(id));
	return {
		added: [...is.keys()].filter((id) => !was.has(id)),
		removed: [...was.keys()].filter((id) => !is.has(id)),
		changed: stayed.filter((id) => was.get(id) !== is.get(id)),
		reordered: [...was.keys()].filter((id) => is.has(id)).join('\n') !== stayed.join('\n'),
	};
}

function carriedList<T extends Thing>(base: T[], ours: T[], theirs: T[]): T[] {
	const { added, removed, changed, reordered } = listChanges(base, ours);
	const touched = new Set([...added, ...changed]);
	const known = new Map(ours.map((one) => [one.id, one]));
	const merged = theirs
		.filter(({ id }) => !removed.includes(id))
		.map((one) => (touched.has(one.id) ? (known.get(one.id) ?? one) : one));
	for (const [index, one] of ours.entries()) {
		if (!touched.has(one.id) || merged.some(({ id }) => id === one.id)) continue;
		// After what it follows here; where that is gone, first.
		const follows = ours.slice(0, index).findLast(({ id }) => merged.some((there) => there.id === id));
		merged.splice(follows ? merged.findIndex(({ id }) => id === follows.id) + 1 : 0, 0, one);
	}
	if (!reordered) return merged;
	// Our order of what both have; what they added keeps its place.
	const place = new Map(ours.map(({ id }, index) => [id, index]));
	const sorted = merged
		.filter(({ id }) => place.has(id))
		.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
	let next = 0;
	return merged.map((one) => (place.has(one.id) ? (sorted[next++] ?? one) : one));
}

/** Each thing by its id, as a text that is equal where it says the same. */
function texts(things: readonly Thing[]): Map<string, string> {
	return new Map(things.map((one) => [one.id, textOf(one)]));
}

/** JSON with the keys of every object in order. */
function textOf(thing: unknown): string {
	return JSON.stringify(thing, (_key, value: unknown) =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
			: value,
	);
}
