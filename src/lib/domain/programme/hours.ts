import type { PublicPhase } from '../evening/public-phase.ts';
import type { PublicPerformance } from '../evening/public-evening.ts';
import { MINUTE, type Instant, type LocalDate, type LocalTime } from '../time/instant.ts';
import { addDays, instantAt, venueDayBegins, weekdayOf } from '../time/zone.ts';

/** ISO weekdays: Monday is 1. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** From when to when the foyer is open on a day; a `to` not after `from` is of the next morning. */
export interface OpenFrom {
	from: LocalTime;
	to: LocalTime;
}

/** By weekday; `null`: closed all day. A venue without hours (`null`) is always open. */
export type OpeningHours = Record<Weekday, OpenFrom | null> | null;

/** A day of a plan: when it begins, and when the building is open on it. */
export interface PlanDay {
	day: LocalDate;
	begins: Instant;
	/** `null`: closed all day. */
	open: { from: Instant; to: Instant } | null;
}

/** What walls do outside the venue's hours [S9]. */
export const NIGHTS = ['lit', 'dim', 'dark'] as const;
export type Night = (typeof NIGHTS)[number];

/** A performance keeps the building open from this long before its first public point until it is clear. Our own choice. */
const BEFORE_MS = 60 * MINUTE;

/** People still come, and go, this long round a start that will not be, and after an end before the end. Our own choice. */
const OFF_MS = 60 * MINUTE;

/** When the building is open on a day by its hours; a venue without hours all day. */
export function openOn(
	hours: OpeningHours,
	day: LocalDate,
	zone: string,
): { from: Instant; to: Instant } | null {
	if (hours === null) return { from: venueDayBegins(day, zone), to: venueDayBegins(addDays(day, 1), zone) };
	const open = hours[weekdayOf(day)];
	if (!open) return null;
	return {
		from: instantAt(day, open.from, zone),
		to: instantAt(open.to > open.from ? day : addDays(day, 1), open.to, zone),
	};
}

/** Whether the building is open at `t` of a day of the plan: by its hours, or because something plays [S9]. */
export function isOpenAt(
	{ open }: PlanDay,
	tonight: readonly { evening: PublicPerformance; phase: PublicPhase }[],
	t: Instant,
): boolean {
	if (open && t >= open.from && t < open.to) return true;
	return tonight.some(({ evening, phase }) => keepsOpen(evening, phase, t));
}

/** The instants at which the building may open or close. Unordered. */
export function openingTurns(days: readonly PlanDay[], evenings: readonly PublicPerformance[]): Instant[] {
	if (days.every(isOpenAllDay)) return [];
	const ofHours = days.flatMap(({ open }) => (open ? [open.from, open.to] : []));
	return [...ofHours, ...evenings.flatMap(openingTurnsOf)];
}

function isOpenAllDay({ begins, open }: PlanDay, index: number, days: readonly PlanDay[]): boolean {
	const ends = days[index + 1]?.begins;
	return open !== null && open.from <= begins && (ends === undefined || open.to >= ends);
}

function openingTurnsOf({ points, halt }: PublicPerformance): Instant[] {
	const first = points[0]?.publicAt ?? null;
	const start = plannedStart(points);
	return [
		...(first === null ? [] : [first - BEFORE_MS]),
		...(halt === null ? [] : [halt.at + OFF_MS]),
		...(start === null ? [] : [start - OFF_MS, start + OFF_MS]),
	];
}

function keepsOpen({ points }: PublicPerformance, phase: PublicPhase, t: Instant): boolean {
	switch (phase.name) {
		case 'before': {
			const first = points[0]?.publicAt ?? null;
			return first === null || t >= first - BEFORE_MS;
		}
		case 'house_open':
		case 'part':
		case 'interval':
		case 'show_down':
		case 'stopped':
			return true;
		case 'abandoned':
			return t < phase.since + OFF_MS;
		case 'cancelled': {
			const start = plannedStart(points);
			return start !== null && t >= start - OFF_MS && t < start + OFF_MS;
		}
		case 'house_clear':
			return false;
	}
}

function plannedStart(points: PublicPerformance['points']): Instant | null {
	return points.find(({ id }) => id === 'up_1')?.plannedAt ?? null;
}
