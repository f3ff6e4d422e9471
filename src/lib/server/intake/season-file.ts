import { LARGEST_FILE, MOST_PROBLEMS } from '../../domain/season/fields.ts';
import { fileError } from '../../domain/season/problem.ts';
import type { SeasonFile } from '../../domain/season/row.ts';
import { readSeasonCsv } from './season-csv.ts';
import { readSeasonIcal } from './season-ical.ts';
import { textOf } from './text-of.ts';

/**
 * Takes a season file apart, whichever of the two kinds it is: what it says counts, not what it is called. Never throws
 * for what a file holds.
 * @param zone the venue's
 */
export function readSeasonFile(bytes: Uint8Array, zone: string): SeasonFile {
	if (bytes.length > LARGEST_FILE)
		return { rows: [], problems: [fileError('file-too-large', { most: LARGEST_FILE / 1_048_576 })] };
	const decoded = textOf(bytes);
	if (!decoded.ok) return { rows: [], problems: [decoded.problem] };
	const { text } = decoded;
	const isCalendar = /^\s*BEGIN:V/i.test(text);
	const file = isCalendar ? readSeasonIcal(text.trimStart(), zone) : readSeasonCsv(text);
	return { ...file, problems: [...decoded.problems, ...file.problems].slice(0, MOST_PROBLEMS) };
}
