import type { Instant } from '../../src/lib/domain/time/instant.ts';
import { at } from './saturday.ts';

/** What a table says at an instant: the words that stand beside the time, and the lines below it by their names. */
export interface Row {
	beside: string;
	lines: ReadonlyMap<string, string>;
}

/**
 * Reads a table: a line that is not indented is a time, with ` = ` and some words where the table has any beside it; the
 * lines below it say what differs from the time before, `name = words`. A line without words is not there from then on. `#`
 * begins a remark.
 * @throws Error where the times are not in order, or a line is none of these
 */
export function tableOf(text: string): (t: Instant) => Row {
	const rows: { from: Instant; beside: string; lines: Map<string, string> }[] = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		const [name = '', ...rest] = line.trim().split(/ = | =$/);
		const words = rest.join(' = ');
		const last = rows.at(-1);
		if (!line.startsWith(' ')) {
			const from = at(name);
			if (last && from <= last.from) throw new Error(`${name} comes too late in the table.`);
			rows.push({ from, beside: words, lines: new Map(last?.lines) });
		} else if (!last || rest.length === 0) {
			throw new Error(`This is no line of a table: ${line}`);
		} else if (words === '') {
			last.lines.delete(name);
		} else {
			last.lines.set(name, words);
		}
	}
	return (t) => {
		const row = rows.findLast(({ from }) => from <= t);
		if (!row) throw new Error('The table begins later.');
		return row;
	};
}
