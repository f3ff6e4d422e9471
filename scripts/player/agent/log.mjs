/** syslog's numbers, by which journald colours and filters. */
const LEVELS = { info: 6, warn: 4, error: 3 };

/**
 * One line in the journal.
 * @param {keyof typeof LEVELS} level
 * @param {string} text
 */
export function log(level, text) {
	const line = text.replace(/\s*\n\s*/g, ' / ');
	const prefix = process.env['JOURNAL_STREAM'] === undefined ? `${level}: ` : `<${LEVELS[level]}>`;
	process.stdout.write(`${prefix}${line}\n`);
}
