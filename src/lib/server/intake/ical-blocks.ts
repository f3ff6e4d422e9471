import { fileError, type SeasonProblem } from '../../domain/season/problem.ts';

/** One event of a calendar as it stands in the file, so that a broken one can be named and the others read. */
export interface EventBlock {
	/** The line of its BEGIN, counted from 1. */
	line: number;
	/** Its content lines, unfolded. */
	lines: ContentLine[];
}

interface ContentLine {
	line: number;
	text: string;
}

export interface CalendarBlocks {
	events: EventBlock[];
	/** The calendar's own time zones, as text. */
	zones: string[];
	problems: SeasonProblem[];
}

/** Takes a calendar apart into its events and time zones. Refused whole when it is none, or was cut off. */
export function blocksOf(text: string): CalendarBlocks {
	const lines = unfolded(text);
	const nothing = (problem: SeasonProblem): CalendarBlocks => ({
		events: [],
		zones: [],
		problems: [problem],
	});
	if (!isLine(lines[0], 'BEGIN:VCALENDAR')) return nothing(fileError('file-not-calendar'));
	if (!lines.some((line) => isLine(line, 'END:VCALENDAR')))
		return nothing(fileError('file-cut', {}, lines.at(-1)?.line ?? 1));
	const events: EventBlock[] = [];
	const zones: string[] = [];
	const problems: SeasonProblem[] = [];
	let open: { kind: 'VEVENT' | 'VTIMEZONE'; line: number; lines: ContentLine[] } | null = null;
	for (const line of lines) {
		const kind = (['VEVENT', 'VTIMEZONE'] as const).find((each) => isLine(line, `BEGIN:${each}`));
		if (kind) {
			if (open) problems.push(fileError('event-broken', {}, open.line));
			open = { kind, line: line.line, lines: [] };
		}
		open?.lines.push(line);
		if (open && isLine(line, `END:${open.kind}`)) {
			if (open.kind === 'VEVENT') events.push({ line: open.line, lines: open.lines });
			else zones.push(open.lines.map((each) => each.text).join('\r\n'));
			open = null;
		}
	}
	if (open) problems.push(fileError('event-broken', {}, open.line));
	return { events, zones, problems };
}

/** The value of a property of the event itself, as text; `null` when it has none. */
export function propertyOf({ lines }: EventBlock, name: string): string | null {
	for (const { text } of lines) {
		const [, value] = new RegExp(`^${name}(?:;[^:]*)?:(.*)$`, 'i').exec(text) ?? [];
		if (value !== undefined) return value.trim();
	}
	return null;
}

/** Events as a calendar of their own, with the time zones of the file. */
export function calendarOf(zones: string[], events: EventBlock[]): string {
	const blocks = events.map(({ lines }) => lines.map(({ text }) => text).join('\r\n'));
	return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...zones, ...blocks, 'END:VCALENDAR'].join('\r\n');
}

/** Content lines: what begins with a space or a tab goes on with the line before. */
function unfolded(text: string): ContentLine[] {
	const lines: ContentLine[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		const last = lines.at(-1);
		if (/^[ \t]/.test(line) && last) last.text += line.slice(1);
		else if (line.trim() !== '') lines.push({ line: index + 1, text: line });
	}
	return lines;
}

function isLine(line: ContentLine | undefined, text: string): boolean {
	return line?.text.trim().toUpperCase() === text;
}
