import { PLAN_DAYS } from '../programme/plan-days.ts';
import type { Programmed } from '../evening/performance.ts';
import { granted, refused, type Outcome } from '../refusal.ts';
import { textIn } from '../time/clock-text.ts';
import type { Instant, LocalDate, LocalTime } from '../time/instant.ts';
import { addDays, localTime, venueDay } from '../time/zone.ts';
import type { PerformanceSetup } from '../venue/setup.ts';
import { isDay, occurrencesOf } from './local-start.ts';
import { performanceId } from './names.ts';
import { plannedEnd } from './overlaps.ts';
import { readWhen } from './read-when.ts';
import { firstLanguage, type Change, type Season, type SeasonPerformance } from './season.ts';

/** When a performance starts, as a person says it: by the venue's clock. */
export interface LocalStart {
	date: LocalDate;
	time: LocalTime;
	/** Which of the two is meant in the night in which this time comes twice; `null`: nobody said. */
	turn: 'first' | 'second' | null;
}

/** What a person wants of a performance: where and when it plays, and what. */
export interface Booking extends LocalStart {
	/** `null`: a new one. */
	performance: string | null;
	house: string;
	production: string;
}

/** What a booking comes to, and whom it would meet in its house. */
export interface Booked extends Change<PerformanceSetup> {
	meets: Overlap[];
}

/** Another performance that plays in the same house at the same time. */
export interface Overlap {
	performance: string;
	production: string;
	title: string;
	startAt: Instant;
	endAt: Instant;
}

/**
 * Decides a booking: of houses and productions there are, to a time of the venue's clock that exists and is still to
 * come; the day follows from it [T13]. What has begun is not booked anew. Whom it would meet is told, not refused.
 */
export function decideBooking(season: Season, booking: Booking, now: Instant): Outcome<Booked> {
	const { house, production } = booking;
	const existing = season.performances.find(({ id }) => id === booking.performance) ?? null;
	if (booking.performance !== null && !existing) return refused('not-found', { what: 'performance' });
	if (!season.houses.some(({ id }) => id === house)) return refused('not-found', { what: 'house' });
	const played = season.productions.find(({ id }) => id === production);
	if (!played) return refused('not-found', { what: 'production' });
	if (existing && hasBegun(existing, now)) return refused('season-begun');
	const when = startOf(booking, season.zone);
	if (!when.ok) return when;
	const { plannedStart, day } = when.value;
	if (plannedStart <= now) return refused('time-passed', { wishAt: plannedStart });
	const taken = new Set(season.performances.map(({ id }) => id));
	const time = localTime(plannedStart, season.zone);
	const id = existing?.id ?? performanceId(house, day, time, taken);
	const after: PerformanceSetup = { id, house, production, day, plannedStart };
	return granted({ before: existing && setupOf(existing), after, meets: meetingsOf(season, after, played) });
}

/** Decides whether a performance can go as if it had never been: before anybody could have read of it. */
export function decideRemoval(season: Season, id: string, now: Instant): Outcome<PerformanceSetup> {
	const performance = season.performances.find((one) => one.id === id);
	if (!performance) return refused('not-found', { what: 'performance' });
	if (hasBegun(performance, now)) return refused('season-begun');
	return isPublic(performance, season.zone, now) ? refused('season-public') : granted(setupOf(performance));
}

/** Whether something has happened to it already, or its time has come: then it is tonight's matter, not the season's. */
export function hasBegun(
	{ touched, plannedStart }: Pick<SeasonPerformance, 'touched' | 'plannedStart'>,
	now: Instant,
): boolean {
	return touched || plannedStart <= now;
}

/** Whether screens know of it: their plan reaches so far [S2]. */
export function isPublic({ day }: Pick<PerformanceSetup, 'day'>, zone: string, now: Instant): boolean {
	return day < addDays(venueDay(now, zone), PLAN_DAYS);
}

/** The start a person means. Where the clocks skip or repeat the time, the way out is named [T13]. */
function startOf(
	{ date, time, turn }: LocalStart,
	zone: string,
): Outcome<Pick<PerformanceSetup, 'plannedStart' | 'day'>> {
	if (!isDay(date)) return refused('season-day-impossible', { date });
	const read = readWhen({ date, start: time }, zone);
	if (!read.ok) {
		const { code, details = {} } = read.wrong;
		return code === 'time-skipped'
			? refused('season-time-skipped', details)
			: refused('bad-input', { field: read.wrong.field, problem: 'cannot be read' });
	}
	const [first, second] = occurrencesOf(date, time, zone);
	if (first === undefined || second === undefined)
		return granted({ plannedStart: read.value.start, day: read.value.day });
	if (turn === null) return refused('season-time-twice', { time });
	const plannedStart = turn === 'first' ? first : second;
	return granted({ plannedStart, day: venueDay(plannedStart, zone) });
}

/** Whom a performance of these lengths would meet in its house, at the starts in force; whoever is cancelled is left out. */
export function meetingsOf(
	season: Season,
	wanted: Pick<PerformanceSetup, 'id' | 'house' | 'plannedStart'>,
	lengths: Pick<Programmed, 'partMinutes' | 'intervalMinutes'>,
): Overlap[] {
	const wantedEnd = plannedEnd(wanted.plannedStart, lengths);
	return season.performances
		.filter(({ id, house, cancelled }) => id !== wanted.id && house === wanted.house && !cancelled)
		.map(({ id, production, plannedStart, movedStart, programmed }): Overlap => {
			const played = season.productions.find((one) => one.id === production);
			const title = textIn(played?.title ?? {}, firstLanguage(season));
			const startAt = movedStart ?? plannedStart;
			return { performance: id, production, title, startAt, endAt: plannedEnd(startAt, programmed) };
		})
		.filter(({ startAt, endAt }) => startAt < wantedEnd && wanted.plannedStart < endAt);
}

function setupOf({ id, house, production, day, plannedStart }: SeasonPerformance): PerformanceSetup {
	return { id, house, production, day, plannedStart };
}
