import { PART_NUMBERS, type PointId } from '../../../domain/evening/points.ts';
import { DAY, MINUTE, SECOND, type Instant } from '../../../domain/time/instant.ts';
import type { CuePoint, OntimeRule, OntimeSettings } from '../../../domain/venue/integrations.ts';
import type { OntimeState } from './protocol.ts';

/** Why an event that means a point did not become a cue. */
export type LeftBecause =
	/** Ontime's own clock runs the show: a part is never stamped by a timer [T6]. */
	| 'ontime-rolls'
	/** The event had run out, and Ontime leaves it or starts the next one by itself: a timer again [T6]. */
	| 'ontime-timer'
	/** The event ended while nobody could hear it: nobody here knows when. */
	| 'ontime-missed';

/** What a change in Ontime comes to. `what` is told to people: our own words for it, none of Ontime's. */
export type OntimeHappening =
	| { kind: 'cue'; cue: string; point: CuePoint; at: Instant; what: string }
	| { kind: 'left'; because: LeftBecause; what: string };

/** What is kept from one state to the next. */
export interface OntimeMemory {
	state: OntimeState | null;
	/** When an event had run out that starts the next one by itself. */
	ranOutAt: Instant | null;
}

export const NOTHING_KNOWN: OntimeMemory = { state: null, ranOutAt: null };

/** How old a start that was heard at once may be: what messages take, and Ontime's clock, told once a second. */
const JUST_NOW_MS = 5 * SECOND;

/** With so little left, an event has run out: Ontime tells the time left once a second. */
const RUN_OUT_MS = 1_500;

/** An event that follows one that had run out within this was started by Ontime's clock; loading it may be told first. */
const STARTED_WITHIN_MS = 2 * SECOND;

/**
 * What has happened since the state in `memory`, and what to remember. Pure, so that a repeat comes to the same cues
 * with the same ids [T15].
 *
 * A running event that was not running before has started when Ontime says it did, also if that was while we could not
 * hear: a restart of either side in the minute of curtain up would otherwise lose the one stamp that matters. This
 * invents nothing, since the start was somebody's deed and has one id however often it is told. Whether it is too long
 * ago is the stamp's own rule [T2].
 *
 * @param gap whether anything may have been missed since
 */
export function happenedSince(
	memory: OntimeMemory,
	state: OntimeState,
	{ map }: Pick<OntimeSettings, 'map'>,
	gap: boolean,
	now: Instant,
): { happenings: OntimeHappening[]; memory: OntimeMemory } {
	const before = memory.state;
	const ran = runOf(before);
	const runs = runOf(state);
	if (ran?.id === runs?.id) return { happenings: [], memory: { ...memory, state } };

	const ranOut = before !== null && ran !== null && hasRunOut(before, gap);
	const ranOutAt = ranOut && before.event?.atEnd === 'plays-next' ? now : memory.ranOutAt;
	const happenings: OntimeHappening[] = [];

	// Loading the same event again is a false start, not its end.
	const ending = ran && state.event?.id !== before?.event?.id ? ruleFor(ran.label, 'end', map) : null;
	if (ran && ending) {
		const what = wordsFor(ending);
		if (gap) happenings.push({ kind: 'left', because: 'ontime-missed', what });
		else if (ran.rolls && runs?.rolls) happenings.push({ kind: 'left', because: 'ontime-rolls', what });
		else if (ranOut) happenings.push({ kind: 'left', because: 'ontime-timer', what });
		else happenings.push({ kind: 'cue', cue: `${ran.id}-end`, point: ending.point, at: now, what });
	}

	const starting = runs ? ruleFor(runs.label, 'start', map) : null;
	if (runs && starting) {
		const what = wordsFor(starting);
		const byTimer = ranOutAt !== null && now - ranOutAt <= STARTED_WITHIN_MS;
		if (runs.rolls) happenings.push({ kind: 'left', because: 'ontime-rolls', what });
		else if (byTimer) happenings.push({ kind: 'left', because: 'ontime-timer', what });
		else if (!happenings.some((done) => done.kind === 'cue' && done.point === starting.point)) {
			// Heard at once it is now, so that it follows what was stamped a moment ago.
			const at = !gap && runs.since <= JUST_NOW_MS ? now : now - runs.since;
			happenings.push({ kind: 'cue', cue: runs.id, point: starting.point, at, what });
		}
	}
	return { happenings, memory: { state, ranOutAt } };
}

/** One run of an event, from its start until another one follows. */
interface Run {
	/**
	 * The event and its start by Ontime's clock. Without the day on purpose: an event left running overnight would
	 * otherwise have begun again at the same time the next evening.
	 */
	id: string;
	label: string;
	rolls: boolean;
	/** Milliseconds since it began. */
	since: number;
}

function runOf(state: OntimeState | null): Run | null {
	if (!state?.event) return null;
	const { event, clock, timer } = state;
	const { playback, startedAt } = timer;
	if (startedAt === null || playback === 'stop' || playback === 'armed') return null;
	// Both are times of day where Ontime is, so that its zone and its clock's error do not matter.
	const since = (((clock - startedAt) % DAY) + DAY) % DAY;
	return {
		id: `${event.id}-${startedAt}`,
		label: event.label,
		rolls: playback === 'roll',
		// The clock is told once a second, so a start may be a little ahead of it.
		since: since > DAY - MINUTE ? 0 : Math.round(since),
	};
}

/** Whether Ontime's own clock ended this event, or may have while nobody could hear. */
function hasRunOut({ event, timer }: OntimeState, gap: boolean): boolean {
	if (!event || event.atEnd === 'stays') return false;
	return gap || (timer.current !== null && timer.current <= RUN_OUT_MS);
}

function ruleFor(label: string, on: OntimeRule['on'], map: readonly OntimeRule[]): OntimeRule | null {
	if (map.length === 0) return on === 'start' ? usualRule(label) : null;
	const wanted = folded(label);
	return map.find((rule) => rule.on === on && folded(rule.cue) === wanted) ?? null;
}

/** How labels are compared. Points and hyphens stay: cue 1.1 is not cue 11. */
function folded(label: string): string {
	return label.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const USUAL = /^(up|part|act|down|interval)[\s._-]*([1-6])$/;

/**
 * The point an event's label says by itself, where nobody has said otherwise: `UP 1`, `Part 2`, `Down 1`, `Interval 1`,
 * `House open`, `House clear`. Of acts only the first: the second may follow it without an interval, and then it is no
 * part of its own.
 */
function usualRule(label: string): OntimeRule | null {
	const text = folded(label);
	const point = usualPoint(text);
	return point && { cue: text, on: 'start', point };
}

function usualPoint(text: string): PointId | null {
	if (/^house[\s._-]?open$/.test(text)) return 'house_open';
	if (/^house[\s._-]?clear$/.test(text)) return 'house_clear';
	const [, word, digit] = USUAL.exec(text) ?? [];
	const part = PART_NUMBERS.find((n) => String(n) === digit);
	if (!part || (word === 'act' && part > 1)) return null;
	return word === 'down' || word === 'interval' ? `down_${part}` : `up_${part}`;
}

/** How the monitor says it: with the label an administrator typed, or the point where the usual names are used. */
function wordsFor({ cue, on, point }: OntimeRule): string {
	return `${cue} (${on}) → ${point}`;
}
