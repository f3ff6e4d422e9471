import { stringify } from 'csv-stringify/sync';
import type { ReportSection } from './report-sections.ts';

/**
 * A report as CSV: its head, then table after table with an empty line between. UTF-8 with a byte order mark, so that
 * spreadsheets read it as such; a cell that would be taken for a formula is made text [F10].
 */
export function reportCsv(head: string[][], sections: ReportSection[]): string {
	const tables = sections.flatMap(({ title, about, columns, rows }) => [
		[],
		[title],
		...(about === undefined ? [] : [[about]]),
		columns,
		...rows,
	]);
	return stringify([...head, ...tables], {
		bom: true,
		escape_formulas: true,
		record_delimiter: 'windows',
	});
}
