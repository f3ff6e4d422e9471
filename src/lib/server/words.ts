import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clockText } from '../domain/time/clock-text.ts';
import { describePoint, pointsOf } from '../domain/evening/points.ts';
import { VENUE_POINTS } from '../domain/evening/venue-day.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Catalogue, Say } from '../words/words.ts';
import { readingOf, type Sentence } from '../words/sentences.ts';

/** The catalogues that come with Foyer. */
export const SHIPPED_WORDS = fileURLToPath(new URL('../words/', import.meta.url));

/** The files of one language. A page takes `common` and its own, so that no audience carries another's words. */
export const CATALOGUE_FILES = [
	'common',
	'screen',
	'kiosk',
	'staff',
	'stage',
	'office',
	'console',
	'integrations',
	'import',
	'season',
	'programme',
	'media',
	'report',
	'phone',
	'refusals',
	'rehearsal',
] as const;

export type CatalogueFile = (typeof CATALOGUE_FILES)[number];

/** All words of a venue, as they were on the disk when read. */
export interface WordFiles {
	/** Fluent source of these files in every language, the venue's own after the shipped. */
	catalogue(...files: CatalogueFile[]): Catalogue;
	/** Files of the venue that were left out, each with its line and what is wrong with it. */
	problems: string[];
}

/**
 * Reads the shipped catalogues and, over them, the venue's own (`<overrides>/<language>/<file>.ftl`), where a venue
 * edits wordings and a translator adds a language. A file of the venue that cannot be used is left out whole and named
 * with its line; the shipped ones are proved by tests.
 */
export async function readWords(shipped: string, overrides: string | null): Promise<WordFiles> {
	const base = await readFolder(shipped);
	const own = overrides === null ? [] : await readFolder(overrides);
	const first = base.filter(({ language }) => language === 'en');
	const known = new Map(
		first.flatMap(({ source }) =>
			readingOf(source).sentences.map((sentence) => [sentence.key, sentence] as const),
		),
	);
	const problems: string[] = [];
	const usable = own.filter((file) => {
		const wrong = problemIn(file.source, known);
		if (wrong) problems.push(`${file.path}:${wrong.line}: ${wrong.what}. The file was left out.`);
		return wrong === null;
	});
	const all = [...base, ...usable];
	return {
		problems,
		catalogue(...files) {
			const sources: Record<string, string> = {};
			for (const { language, file, source } of all) {
				if (files.includes(file)) sources[language] = `${sources[language] ?? ''}${source}\n`;
			}
			return sources;
		},
	};
}

/** The sentence for a refusal: what happened and what to do next, with times of the venue's clock. */
export function refusalText(say: Say, refusal: Refusal, zone: string, language: string): string {
	const args = Object.entries(refusal.details).map(([name, value]): [string, string | number] => {
		if (name.endsWith('At') && typeof value === 'number') return [name, clockText(value, zone, language)];
		return [name, name === 'point' ? pointText(say, value) : value];
	});
	return say(`refusal-${refusal.code}`, Object.fromEntries(args));
}

function pointText(say: Say, id: string | number): string | number {
	if (VENUE_POINTS.some((known) => known === id)) return say(`point-${id}`);
	const point = pointsOf(6).find((known) => known === id);
	if (!point) return id;
	const { kind, part } = describePoint(point);
	return say(`point-${kind}`, part === null ? {} : { part });
}

interface FileRead {
	path: string;
	language: string;
	file: CatalogueFile;
	source: string;
}

async function readFolder(folder: string): Promise<FileRead[]> {
	const languages = (await entriesOf(folder)).filter((entry) => entry.isDirectory()).map(({ name }) => name);
	const files: FileRead[] = [];
	for (const language of languages.sort()) {
		const there = new Set((await entriesOf(join(folder, language))).map(({ name }) => name));
		for (const file of CATALOGUE_FILES) {
			const path = join(folder, language, `${file}.ftl`);
			if (there.has(`${file}.ftl`))
				files.push({ path, language, file, source: await readFile(path, 'utf8') });
		}
	}
	return files;
}

/** What lies in a folder; nothing where there is none, since a venue need not have words of its own. */
async function entriesOf(folder: string) {
	try {
		return await readdir(folder, { withFileTypes: true });
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw error;
	}
}

/** The first thing that makes a file unusable: it cannot be parsed, or it says what nobody asks for or knows. */
function problemIn(
	source: string,
	known: ReadonlyMap<string, Sentence>,
): { line: number; what: string } | null {
	const { sentences, broken } = readingOf(source);
	const strange = sentences.flatMap(({ key, variables, line }) => {
		const like = known.get(key);
		if (!like) return [{ line, what: `there is no sentence called “${key}”` }];
		const stranger = variables.find((name) => !like.variables.includes(name));
		return stranger === undefined ? [] : [{ line, what: `“${key}” is not given { $${stranger} }` }];
	});
	return [...broken, ...strange].sort((a, b) => a.line - b.line)[0] ?? null;
}
