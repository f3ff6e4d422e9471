/**
 * Turns the public programme history of the New York Philharmonic (JSON, CC0, nyphilarchive/PerformanceHistory) into a
 * season file of ours: `node scripts/nyphil.ts programs.json > season.csv`. It has halls, days and times, and no lengths.
 */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { SeasonField } from '../src/lib/domain/season/fields.ts';

const History = v.object({
	programs: v.array(
		v.object({
			programID: v.string(),
			orchestra: v.string(),
			concerts: v.array(
				v.object({ eventType: v.string(), Venue: v.string(), Date: v.string(), Time: v.string() }),
			),
			works: v.array(v.object({ composerName: v.optional(v.string()) })),
		}),
	),
});

/** Where the orchestra is at home: its times are of this zone, also of those concerts it gave on tour. */
export const NYPHIL_ZONE = 'America/New_York';

const COLUMNS = [
	'id',
	'house',
	'company',
	'production',
	'title',
	'date',
	'start',
] as const satisfies SeasonField[];

/**
 * The season file: one row a concert, in the order of the history, so that the n-th concert stands on line n + 1.
 * @throws when the JSON is not that history
 */
export function nyphilCsv(json: unknown): string {
	const { programs } = v.parse(History, json);
	const rows = programs.flatMap(({ programID, orchestra, concerts, works }) =>
		concerts.map(({ eventType, Venue, Date: date, Time }, index) => ({
			id: `${programID}-${index + 1}`,
			house: Venue,
			company: orchestra,
			production: programID,
			title: titleOf(eventType, works),
			// Midnight of the day in New York, written in UTC.
			date: date.slice(0, 10),
			start: Time === 'None' ? '' : Time,
		})),
	);
	return [
		COLUMNS.join(','),
		...rows.map((row) => COLUMNS.map((column) => quoted(row[column])).join(',')),
	].join('\n');
}

/** "Mozart · Mahler"; a concert without named works is called by its kind. */
function titleOf(kind: string, works: { composerName?: string | undefined }[]): string {
	const names = works.flatMap(({ composerName }) => composerName?.split(',')[0]?.trim() ?? []);
	const title = [...new Set(names)]
		.filter((name) => name !== '')
		.slice(0, 5)
		.join(' · ');
	return title === '' ? kind : title;
}

function quoted(text: string): string {
	return `"${text.replaceAll('"', '""')}"`;
}

if (import.meta.main) {
	const [file] = process.argv.slice(2);
	if (file === undefined) {
		console.error('Say which file: node scripts/nyphil.ts programs.json > season.csv');
		process.exit(2);
	}
	console.log(nyphilCsv(JSON.parse(await readFile(file, 'utf8'))));
}
