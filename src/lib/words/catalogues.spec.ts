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

/** What lobby screens say of the words that every page has. */
const COMMON_ON_SCREENS = ['access-', 'late-', 'wording-'];

/** A language of one file is spoken on lobby screens alone, and brings along what they need. */
const onScreensAlone = languages.filter((language) => filesOf(language).length === 1);

describe.each(languages.filter((language) => !onScreensAlone.includes(language)))(
	'the catalogues in %s',
	(language) => {
		it('are the same files as in English', () => {
			expect(filesOf(language)).toEqual(filesOf('en'));
		});

		it.each(filesOf('en'))('%s has the keys and variables of English', (file) => {
			expect(shapeOf(language, file)).toEqual(shapeOf('en', file));
		});
	},
);

describe.each(onScreensAlone)('the screens in %s', (language) => {
	it('have the keys and variables of English, and those of the common words that screens say', () => {
		expect(filesOf(language)).toEqual(['screen.ftl']);
		const common = shapeOf('en', 'common.ftl').filter((sentence) =>
			COMMON_ON_SCREENS.some((beginning) => sentence.startsWith(beginning)),
		);
		expect(shapeOf(language, 'screen.ftl')).toEqual([...shapeOf('en', 'screen.ftl'), ...common].sort());
	});
});

describe.each(languages)('every catalogue in %s', (language) => {
	it.each(filesOf(language))('%s has nothing that cannot be read', (file) => {
		expect(read(language, file).broken).toEqual([]);
	});

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
