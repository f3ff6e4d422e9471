import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingOf } from './sentences.ts';

const folder = import.meta.dirname;
const languages = readdirSync(folder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

function filesOf(language: string): string[] {
	return readdirSync(`${folder}/${language}`).filter((name) => name.endsWith('.ftl'));
}

function read(language: string, file: string) {
	return readingOf(readFileSync(`${folder}/${language}/${file}`, 'utf8'));
}

function shapeOf(language: string, file: string): string[] {
	return read(language, file)
		.sentences.map(({ key, variables }) => [key, ...variables].join(' $'))
		.sort();
}

describe.each(languages)('the catalogues in %s', (language) => {
	it('are the same files as in English', () => {
		expect(filesOf(language)).toEqual(filesOf('en'));
	});

	it.each(filesOf('en'))(
		'%s has the keys and variables of English, and nothing that cannot be read',
		(file) => {
			expect(read(language, file).broken).toEqual([]);
			expect(shapeOf(language, file)).toEqual(shapeOf('en', file));
		},
	);

	it('name every sentence once', () => {
		const keys = filesOf(language).flatMap((file) => read(language, file).sentences.map(({ key }) => key));
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
	});

	it('have no exclamation mark, no straight quotation marks and no three dots', () => {
		const texts = filesOf(language).map((file) => readFileSync(`${folder}/${language}/${file}`, 'utf8'));
		for (const text of texts) {
			const said = text.replace(/^#.*$/gm, '');
			expect(said).not.toMatch(/[!"]|\.\.\.|\w'\w/);
		}
	});
});
