/** Modules of clear space round a code, as ISO/IEC 18004 asks. */
export const QUIET_ZONE = 4;

/**
 * One SVG path for a code's dark modules, each run of a row as one rectangle, offset by the quiet zone.
 * `rows` are strings of '1' (dark) and '0', all as long as there are rows; throws otherwise.
 */
export function qrPath(rows: readonly string[]): string {
	return rows
		.map((row, y) => {
			if (row.length !== rows.length || /[^01]/.test(row))
				throw new Error(`Row ${y + 1} of the code is not ${rows.length} modules of 0 and 1`);
			return Array.from(row.matchAll(/1+/g), (run) => {
				const width = run[0].length;
				return `M${run.index + QUIET_ZONE} ${y + QUIET_ZONE}h${width}v1h-${width}z`;
			}).join('');
		})
		.join('');
}
