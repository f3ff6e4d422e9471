import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/lib/words/sentences.ts';

const root = `${import.meta.dirname}/../..`;

const code = globSync(['src/**/*.{ts,svelte}', 'displays/**/*.{ts,svelte}'], { cwd: root })
	.filter((path) => !/\.(spec|arbitrary)\.ts$/.test(path))
	.map((path) => readFileSync(`${root}/${path}`, 'utf8'))
	.join('\n');

const keys = globSync('src/lib/words/en/*.ftl', { cwd: root }).flatMap((path) =>
	readingOf(readFileSync(`${root}/${path}`, 'utf8')).sentences.map(({ key }) => key),
);

/** Keys written out where a sentence is said: say('doors-open'). */
const said = [...code.matchAll(/\b(?:say|t)\(\s*'([a-z][\w-]*)'/g)].flatMap(([, key]) => key ?? []);

/** Where a key is put together, what stands before its first value: `help-${kind}`. */
const beginnings = [...code.matchAll(/`([a-z][\w-]*-)\$\{/g)].flatMap(([, beginning]) => beginning ?? []);

/** Every text in quotation marks that could be a key, wherever it stands: in tables, conditions and props. */
const quoted = new Set([...code.matchAll(/['"]([a-z][\w-]*)['"]/g)].flatMap(([, text]) => text ?? []));

describe('the words and the code', () => {
	it('has a sentence for every key that is said', () => {
		expect(said.length).toBeGreaterThan(50);
		expect([...new Set(said)].filter((key) => !keys.includes(key))).toEqual([]);
	});

	it('has no sentence that nobody says', () => {
		const unsaid = keys.filter(
			(key) => !quoted.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)),
		);
		expect(unsaid).toEqual([]);
	});
});
