import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingOf } from '$lib/words/sentences.ts';

const routes = join(import.meta.dirname, '..');
const words = join(routes, '../lib/words/en');

/** What the desk's pages are given, by their load functions. */
const GIVEN = [
	'common',
	'staff',
	'stage',
	'office',
	'console',
	'integrations',
	'import',
	'season',
	'programme',
	'media',
	'screen',
	'phone',
];

const pages = ['desk', 'sign-in', 'sign-out', 'welcome', 'staff', 'stage', 'office'].flatMap((folder) =>
	readdirSync(join(routes, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(svelte|ts)$/.test(name) && !name.endsWith('.spec.ts'))
		.map((name) => ({ name: join(folder, name), source: readFileSync(join(routes, folder, name), 'utf8') })),
);

function keysOf(file: string): string[] {
	return readingOf(readFileSync(join(words, `${file}.ftl`), 'utf8')).sentences.map(({ key }) => key);
}

const known = new Set(GIVEN.flatMap(keysOf));

/** Keys written out (`'staff-close'`), and the beginnings of keys that are put together (`staff-tab-${…}`). */
const PREFIX =
	'(?:arrow|sign-in|sign-out|tls|welcome|strip|lacks|staff|stage|timeline|office|console|import|season|programme|media|looks)-';
const written = pages.flatMap(({ name, source }) =>
	[...source.matchAll(new RegExp(`'(${PREFIX}[\\w-]+)'`, 'g'))].map(([, key]) => ({ name, key: key ?? '' })),
);
const begun = pages.flatMap(({ source }) =>
	[...source.matchAll(new RegExp(`\`(${PREFIX}[\\w-]*)\\$\\{`, 'g'))].map(([, beginning]) => beginning ?? ''),
);

describe('the words of the desk', () => {
	it('are all there: every key that a page writes out', () => {
		expect(written.length).toBeGreaterThan(100);
		expect(written.filter(({ key }) => !known.has(key))).toEqual([]);
	});

	it('are there for every beginning of a key that a page puts together', () => {
		expect(begun.filter((beginning) => ![...known].some((key) => key.startsWith(beginning)))).toEqual([]);
	});

	it('are all said somewhere', () => {
		const said = new Set(written.map(({ key }) => key));
		const own = [
			...keysOf('staff'),
			...keysOf('stage'),
			...keysOf('office'),
			...keysOf('console'),
			...keysOf('integrations'),
			...keysOf('import'),
			...keysOf('season'),
			...keysOf('programme'),
			...keysOf('media'),
		];
		const silent = own.filter(
			(key) => !said.has(key) && !begun.some((beginning) => key.startsWith(beginning)),
		);
		expect(silent).toEqual([]);
	});
});
