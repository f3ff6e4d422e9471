import type { SceneInput } from '../../src/lib/contract/scene.ts';
import { publicDoors } from '../../src/lib/domain/evening/doors.ts';
import { isPlayedOut } from '../../src/lib/domain/evening/phase.ts';
import { partCount } from '../../src/lib/domain/evening/public-evening.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { clockText, shortDayText, textIn } from '../../src/lib/domain/time/clock-text.ts';

/** How a performance stands, for a `Status`: word, shape and colour. */
export interface RowState {
	tone: 'waiting' | 'open' | 'closed' | 'late';
	text: string;
}

export interface Row {
	id: string;
	time: string;
	place: string;
	title: string;
	way: string;
	/** The day, where it is not tonight. */
	day: string | null;
	state: RowState | null;
}

export interface BoardContent {
	heading: string;
	/** None when nothing is known to be coming either: then the heading is all there is to say. */
	rows: Row[];
}

/** The rows a board has room for in a size that can be read [S10]. */
const ROWS = 4;

/** What comes next is no list to study: one evening of this house's size. */
const ROWS_COMING = 3;

/**
 * What the board says: tonight's performances by their start; when all are over or nothing plays, what comes next.
 * "Nothing tonight" is a sentence of its own, never an empty wall [S8].
 */
export function boardContent(input: SceneInput): BoardContent {
	const { say, tonight, comingUp } = input;
	const going = tonight.filter(({ phase }) => !isGone(phase));
	if (going.length > 0) {
		if (going.length > ROWS) input.deviation(`${going.length - ROWS} performances have no row on the board`);
		// What is over gives way first, so that late in a full evening the board still tells what can be seen.
		const over = tonight.filter(({ phase }) => isGone(phase));
		const shown = [...going, ...over].slice(0, ROWS);
		const rows = tonight.filter((one) => shown.includes(one)).map((one) => rowTonight(input, one));
		return { heading: say('board-tonight'), rows };
	}
	const rows = comingUp.slice(0, ROWS_COMING).map((one) => rowLater(input, one));
	if (tonight.length > 0) return { heading: say(rows.length > 0 ? 'board-coming' : 'board-again'), rows };
	return { heading: say(rows.length > 0 ? 'board-none-coming' : 'board-none'), rows };
}

/** What a strip says of one performance; `null` where it has nothing to speak of. */
export function stripLine(input: SceneInput): { label: string; words: string } | null {
	const { say, subject } = input;
	if (!subject) return null;
	const { time, place, title, state } = rowTonight(input, subject);
	const parts = [time, place, title, state?.text ?? ''].filter((part) => part !== '');
	return { label: say('board-tonight'), words: parts.join(' · ') };
}

/** A cancellation is news to whoever comes for it all the same, so it keeps its row. */
function isGone({ name }: PerformanceNow['phase']): boolean {
	return isPlayedOut(name) && name !== 'cancelled';
}

function rowTonight(input: SceneInput, one: PerformanceNow): Row {
	const { say, language, venue } = input;
	const off = one.phase.name === 'cancelled' || one.phase.name === 'stopped';
	return {
		id: one.id,
		time: startText(one, venue.zone, language),
		place: textIn(one.house.name, language),
		title: textIn(one.production.shortTitle, language),
		way: off ? say('board-ask') : sentences(textIn(one.house.way, language), accessText(input, one)),
		day: null,
		state: stateOf(input, one),
	};
}

function rowLater(input: SceneInput, one: PerformanceNow): Row {
	const { say, language, venue } = input;
	const start = one.evening.points.find(({ id }) => id === 'up_1')?.plannedAt ?? 0;
	// Whoever holds a ticket for that day reads it before they come for nothing [T12].
	const off = one.phase.name === 'cancelled';
	return {
		id: one.id,
		time: startText(one, venue.zone, language),
		place: textIn(one.house.name, language),
		title: textIn(one.production.shortTitle, language),
		way: off ? say('board-ask') : accessText(input, one),
		day: shortDayText(start, venue.zone, language),
		state: off ? stateOf(input, one) : null,
	};
}

function accessText({ say }: SceneInput, { production }: PerformanceNow): string {
	return production.access.map((word) => say(`access-${word}`)).join(' · ');
}

function sentences(...texts: string[]): string {
	return texts.filter((text) => text !== '').join('. ');
}

/** The time the programme prints: lateness is said beside it, so that a ticket and the wall agree. */
function startText({ evening }: PerformanceNow, zone: string, language: string): string {
	const start = evening.points.find(({ id }) => id === 'up_1');
	return start ? clockText(start.plannedAt, zone, language) : '';
}

function stateOf({ say, language, venue, now }: SceneInput, one: PerformanceNow): RowState | null {
	const { phase, evening, nextUp } = one;
	const time = (at: number) => clockText(at, venue.zone, language);
	switch (phase.name) {
		case 'before':
		case 'house_open': {
			if (evening.notice) {
				const { at } = evening.notice;
				return {
					tone: 'late',
					text: at === null ? say('board-later') : say('board-about', { time: time(at) }),
				};
			}
			const doors = publicDoors(evening, phase, now);
			if (!doors) return null;
			if (doors.name === 'open') return { tone: 'open', text: say('board-doors-open') };
			const key = doors.name === 'at' ? 'board-doors-at' : 'doors-from';
			return { tone: 'waiting', text: say(key, { time: time(doors.at) }) };
		}
		case 'part':
			return { tone: 'closed', text: say(phase.presumed ? 'board-presumed' : 'board-running') };
		case 'interval': {
			if (!nextUp) return { tone: 'waiting', text: say('board-interval') };
			const part = { part: phase.after + 1, parts: partCount(one.evening) };
			const tone = evening.notice ? 'late' : 'waiting';
			return nextUp.publicAt === null
				? { tone, text: say('board-next-part-later', part) }
				: { tone, text: say('board-next-part', { ...part, time: time(nextUp.publicAt) }) };
		}
		case 'show_down':
		case 'house_clear':
			return { tone: 'closed', text: say('board-ended') };
		case 'stopped':
			return { tone: 'late', text: say('board-stopped') };
		case 'abandoned':
			return { tone: 'late', text: say('board-abandoned') };
		case 'cancelled':
			return { tone: 'late', text: say('board-cancelled') };
	}
}
