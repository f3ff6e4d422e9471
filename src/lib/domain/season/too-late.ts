import type { Instant } from '../time/instant.ts';
import { venueDay } from '../time/zone.ts';
import { hasBegun, isPublic } from './booking.ts';
import type { RowField } from './fields.ts';
import { isBeyondTonight, type SeasonReach } from './own.ts';
import type { WrongCell } from './read-when.ts';
import type { SeasonPerformance } from './season.ts';
import type { Wish } from './wish.ts';

/** A row against the performance it is about, if there is one, and the first thing it would change of that. */
interface Against {
	wish: Wish;
	existing: SeasonPerformance | null;
	changed: RowField | null;
}

/**
 * Why a row comes too late: it would change a performance that has begun, or put one where the time has passed. `null`:
 * it does not, or it leaves everything as it is.
 */
export function tooLate({ wish, existing, changed }: Against, zone: string, now: Instant): WrongCell | null {
	if (existing && changed === null) return null;
	if (existing && changed !== null && hasBegun(existing, now)) {
		const { cancelled, touched, plannedStart: startAt } = existing;
		const state = cancelled ? 'cancelled' : touched ? 'touched' : 'passed';
		return { field: changed, code: 'begun', details: { state, startAt } };
	}
	const { start } = wish.when;
	if (start > now) return null;
	// Of an earlier day it is the date that is wrong, or the row is of last season; of today it is the time.
	const isOld = wish.row.cells.date !== undefined && venueDay(start, zone) < venueDay(now, zone);
	return { field: isOld ? 'date' : 'start', code: 'start-passed', details: { startAt: start } };
}

/** Why a row cannot be taken by who brings it: it moves tonight's, or something into tonight (table A). `null`: it can. */
export function beyondTonight(
	{ wish, existing, changed }: Against,
	to: Pick<SeasonReach, 'tonight'>,
	zone: string,
	now: Instant,
): WrongCell | null {
	if (existing && changed === null) return null;
	const today = venueDay(now, zone);
	if (!isBeyondTonight(to, { before: existing, after: wish.when }, today)) return null;
	const state = existing?.day === today ? 'stays' : 'into';
	const startAt = existing?.plannedStart ?? wish.when.start;
	return { field: changed ?? 'date', code: 'tonight', details: { state, startAt } };
}

/** What to know of a row that the public reads as soon as it is taken [S2]; `null`: nobody does yet. */
export function publicAtOnce(
	{ wish, existing, changed }: Against,
	zone: string,
	now: Instant,
): WrongCell | null {
	if (existing && changed === null) return null;
	const known = existing !== null && isPublic(existing, zone, now);
	if (!known && !isPublic(wish.when, zone, now)) return null;
	return { field: changed ?? 'date', code: 'public-at-once', details: { state: known ? 'changed' : 'new' } };
}
