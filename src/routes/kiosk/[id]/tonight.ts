import { publicDoors } from '$lib/domain/evening/doors.ts';
import { latecomerDoors } from '$lib/domain/evening/late-seating.ts';
import { isPlayedOut } from '$lib/domain/evening/phase.ts';
import { doorsLines, wordingSentences } from '$lib/domain/programme/public-words.ts';
import type { PerformanceNow } from '$lib/domain/programme/tonight.ts';
import { clockText, dayText, textIn, type Language } from '$lib/domain/time/clock-text.ts';
import type { Instant } from '$lib/domain/time/instant.ts';
import type { Say } from '$lib/words/words.ts';

/** Who reads, when, and in which clock. */
export interface Reader {
	say: Say;
	language: Language;
	zone: string;
	now: Instant;
}

/** One performance as a visitor reads it. */
export interface Card {
	id: string;
	house: string;
	title: string;
	company: string;
	/** "Starts at 7.30 pm": the public time, or what is true where it has passed. */
	start: string;
	/** "Planned for 7.30 pm", the time on the ticket, where `start` says another or none. */
	planned: string | null;
	tone: 'waiting' | 'open' | 'closed' | 'late';
	/** Where the evening stands and what that means for who reads it, in whole sentences. */
	standing: string[];
	way: string;
	access: string[];
	/** What one should know beforehand, in the company's words; `null`: nothing. */
	warnings: string | null;
}

/** A performance of tonight, in public words and public times only [T7]. */
export function cardOf(reader: Reader, one: PerformanceNow): Card {
	const { say, language } = reader;
	return {
		id: one.id,
		house: textIn(one.house.name, language),
		title: textIn(one.production.title, language),
		company: one.company.name,
		...startOf(reader, one),
		...standingOf(reader, one),
		way: textIn(one.house.way, language),
		access: one.production.access.map((word) => say(`access-${word}`)),
		warnings: textIn(one.production.warnings ?? {}, language) || null,
	};
}

/** A week of three houses would bury the evening. */
const LATER_SHOWN = 4;

/**
 * What comes on the next days, as far as the page says it: where one performance is all there is tonight, and once all are
 * over, however many they were [T18].
 */
export function comesNext(tonight: readonly PerformanceNow[], later: PerformanceNow[]): PerformanceNow[] {
	const isNews = tonight.length < 2 || tonight.every(({ phase }) => isPlayedOut(phase.name));
	return isNews ? later.slice(0, LATER_SHOWN) : [];
}

/** A line about one of the next days. */
export interface LaterLine {
	/** "Friday 21 November, 7.30 pm". */
	when: string;
	title: string;
	house: string;
	/** "Cancelled", where it is: whoever holds a ticket comes for nothing else [T12]. */
	off: string | null;
}

export function laterLine({ say, language, zone }: Reader, one: PerformanceNow): LaterLine {
	const start = one.evening.points.find(({ id }) => id === 'up_1')?.plannedAt ?? 0;
	return {
		when: `${dayText(start, zone, language)}, ${clockText(start, zone, language)}`,
		title: textIn(one.production.title, language),
		house: textIn(one.house.name, language),
		off: one.phase.name === 'cancelled' ? say('phase-cancelled') : null,
	};
}

/**
 * When it starts: one time leads, the public one [T7]. A start that has passed without anybody's word is never said to be
 * still to come [T8][T18].
 */
function startOf(reader: Reader, { evening, phase }: PerformanceNow): Pick<Card, 'start' | 'planned'> {
	const { say, zone, language, now } = reader;
	const up = evening.points.find(({ id }) => id === 'up_1');
	if (!up) return { start: '', planned: null };
	const time = (at: Instant) => clockText(at, zone, language);
	const planned = say('kiosk-planned', { time: time(up.plannedAt) });
	if (up.actualAt !== null)
		return { start: say('kiosk-started', { time: time(up.actualAt) }), planned: null };
	if (phase.name !== 'before' && phase.name !== 'house_open') return { start: planned, planned: null };
	if (up.publicAt === null) return { start: say('kiosk-starts-later'), planned };
	if (up.publicAt <= now) return { start: say('kiosk-starting'), planned };
	return up.publicAt > up.plannedAt
		? { start: say('kiosk-starts-about', { time: time(up.publicAt) }), planned }
		: { start: say('kiosk-starts', { time: time(up.publicAt) }), planned: null };
}

function standingOf(reader: Reader, one: PerformanceNow): Pick<Card, 'tone' | 'standing'> {
	const { say, zone, language, now } = reader;
	const { phase, evening, nextUp } = one;
	const time = (at: Instant) => clockText(at, zone, language);
	const late = evening.notice ? wordingSentences(say, evening.notice, zone, language) : [];
	switch (phase.name) {
		case 'before':
		case 'house_open': {
			const doors = publicDoors(evening, phase, now);
			const said =
				doors === null
					? []
					: doors.name === 'open'
						? [say('kiosk-doors-open')]
						: [say(`kiosk-doors-${doors.name}`, { time: time(doors.at) })];
			const tone = late.length > 0 ? 'late' : doors?.name === 'open' ? 'open' : 'waiting';
			return { tone, standing: [...late, ...said] };
		}
		case 'part':
			return {
				tone: 'closed',
				standing: [say(phase.presumed ? 'kiosk-presumed' : 'kiosk-running'), ...doorsOf(reader, one)],
			};
		case 'interval': {
			if (late.length > 0) return { tone: 'late', standing: [say('kiosk-interval'), ...late] };
			const until = nextUp?.publicAt ?? null;
			if (until === null) return { tone: 'open', standing: [say('kiosk-interval')] };
			// Like a start: a time that has passed is not said to be to come, but what to do [T8].
			const said =
				until <= now ? say('kiosk-interval-ending') : say('kiosk-interval-until', { time: time(until) });
			return { tone: 'open', standing: [said] };
		}
		case 'show_down':
		case 'house_clear':
			return { tone: 'closed', standing: [say('kiosk-ended')] };
		case 'stopped':
		case 'abandoned':
		case 'cancelled':
			return { tone: 'late', standing: [say(`kiosk-${phase.name}`)] };
	}
}

/** The doors for whoever is late, in the words of the screen beside them [T11]: one sentence, and what to do. */
function doorsOf(
	{ say, zone, language, now }: Reader,
	{ lateSeating, evening, phase, house }: PerformanceNow,
): string[] {
	const state = latecomerDoors(lateSeating, evening, phase, now);
	if (state === null) return [];
	const { doors, next } = doorsLines(say, state, house.lateWait, zone, language);
	return [`${doors}. ${next}`];
}
