import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedOver, changesBetween, countChanges } from './changes.ts';
import type { ProgrammeDocument } from './check.ts';
import { rule } from './plan.arbitrary.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => rule(id, {}));
const base: ProgrammeDocument = { rules: [a!, b!, c!], layouts: [{ id: 'a', layout: 'strip' }] };
const slower = (id: string) => rule(id, { dwellSeconds: 60 });

function arbitraryDocument(): fc.Arbitrary<ProgrammeDocument> {
	const rules = fc.uniqueArray(
		fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), dwell: fc.constantFrom(10, 20) }),
		{ selector: ({ id }) => id },
	);
	return rules.map((some) => ({
		rules: some.map(({ id, dwell }) => rule(id, { dwellSeconds: dwell })),
		layouts: [],
	}));
}

describe('what differs between two programmes', () => {
	it('is told rule by rule, by what they say and not how', () => {
		const { id, ...rest } = a!;
		const after = { rules: [slower('b'), { ...rest, id }, rule('d', {})], layouts: base.layouts };
		expect(changesBetween(base, after)).toEqual({
			rules: { added: ['d'], removed: ['c'], changed: ['b'], reordered: true },
			layouts: { added: [], removed: [], changed: [], reordered: false },
		});
		expect(countChanges(changesBetween(base, after))).toBe(4);
		expect(countChanges(changesBetween(base, structuredClone(base)))).toBe(0);
	});
});

describe('changes carried over into what somebody else saved', () => {
	it('keep both, and ours where both touched one rule', () => {
		const ours = { ...base, rules: [a!, rule('new', {}), slower('b'), c!] };
		const theirs = { ...base, rules: [rule('b', { dwellSeconds: 5 }), slower('c'), rule('x', {})] };
		expect(carriedOver(base, ours, theirs).rules).toEqual([
			rule('new', {}),
			slower('b'),
			slower('c'),
			rule('x', {}),
		]);
	});

	it('are nothing where one of the two changed nothing', () => {
		fc.assert(
			fc.property(arbitraryDocument(), arbitraryDocument(), (one, other) => {
				expect(carriedOver(one, one, other)).toEqual(other);
				expect(carriedOver(one, other, one)).toEqual(other);
			}),
		);
	});

	it('never lose a rule that either added, and never have one twice', () => {
		fc.assert(
			fc.property(arbitraryDocument(), arbitraryDocument(), arbitraryDocument(), (from, ours, theirs) => {
				const ids = carriedOver(from, ours, theirs).rules.map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
				const added = [
					...changesBetween(from, ours).rules.added,
					...changesBetween(from, theirs).rules.added,
				];
				const removed = changesBetween(from, ours).rules.removed;
				expect(ids).toEqual(expect.arrayContaining(added.filter((id) => !removed.includes(id))));
			}),
		);
	});
});
