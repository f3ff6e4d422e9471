import { publicDoors } from '$lib/domain/evening/doors.ts';
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
	/** "Starts at 7.30 pm": the time on the ticket. */
	start: string;
	tone: 'waiting' | 'open' | 'closed' | 'late';
	/** Where the evening stands and what that means for who reads it, in whole sentences. */
	standing: string[];
	way: string;
	access: string[];
}

/** A performance of tonight, in public words and public times only [T7]. */
export function cardOf(reader: Reader, one: PerformanceNow): Card {
	const { say, language } = reader;
	return {
		id: one.id,
		house: textIn(one.house.name, language),
		title: textIn(one.production.title, language),
		company: one.company.name,
		start: startOf(reader, one),
		...standingOf(reader, one),
		way: textIn(one.house.way, language),
		access: one.production.access.map((word) => say(`access-${word}`)),
	};
}

/** A line for one of the next days: "Friday 21 November, 7.30 pm". */
export function laterLine({ language, zone }: Reader, one: PerformanceNow): string {
	const start = one.evening.points.find(({ id }) => id === 'up_1')?.plannedAt ?? 0;
	return `${dayText(start, zone, language)}, ${clockText(start, zone, language)}`;
}

function startOf({ say, zone, language }: Reader, { evening }: PerformanceNow): string {
	const start = evening.points.find(({ id }) => id === 'up_1');
	if (!start) return '';
	if (start.actualAt !== null)
		return say('kiosk-started', { time: clockText(start.actualAt, zone, language) });
	return say('kiosk-starts', { time: clockText(start.plannedAt, zone, language) });
}

function standingOf(reader: Reader, one: PerformanceNow): Pick<Card, 'tone' | 'standing'> {
	const { say, zone, language, now } = reader;
	const { phase, evening, nextUp } = one;
	const time = (at: Instant) => clockText(at, zone, language);
	const late = noticeOf(reader, one);
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
				standing: [say(phase.presumed ? 'kiosk-presumed' : 'kiosk-running'), say('kiosk-late-part')],
			};
		case 'interval': {
			if (late.length > 0) return { tone: 'late', standing: [say('kiosk-interval'), ...late] };
			const until = nextUp?.publicAt ?? null;
			const said =
				until === null ? say('kiosk-interval') : say('kiosk-interval-until', { time: time(until) });
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

/** What a person made public about lateness: the venue's own wording, each of its lines a sentence [T7]. */
function noticeOf({ say, zone, language }: Reader, { evening: { notice } }: PerformanceNow): string[] {
	if (!notice) return [];
	const { wording, at } = notice;
	const said =
		at === null
			? say(`wording-${wording}`)
			: say(`wording-${wording}-at`, { time: clockText(at, zone, language) });
	return said.split('\n');
}
