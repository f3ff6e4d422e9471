import { phaseChanges } from '../evening/public-phase.ts';
import { HOUR, MINUTE, roundUpToMinutes, type Instant, type LocalDate } from '../time/instant.ts';
import { divisionOf, keyOfAll, outlookAt, turnsOf, type Division } from './outlook.ts';
import type { LiveEvening, LiveWall, Plan } from './plan.ts';
import { eveningOf } from './tonight.ts';
import type { ScreenSpot } from './where.ts';

/** A stretch of an evening in which a wall does not change but for equals that take turns. */
export interface Span extends Division {
	from: Instant;
	/** Not included. */
	until: Instant;
}

/**
 * What a wall will show from `from` to `to`, if nothing more happens: from one turning point to the next, what takes
 * turns named together. What it shows within a span is `wallAt`'s to say [S1].
 */
export function forecastOf(
	plan: Plan,
	live: LiveWall,
	screen: ScreenSpot,
	from: Instant,
	to: Instant,
): Span[] {
	const begins = [from, ...turnsOf(plan, live, screen).filter((at) => at > from && at < to)];
	const spans: Span[] = [];
	for (const [index, at] of begins.entries()) {
		const division = divisionOf(outlookAt(plan, live, screen, at));
		const until = begins[index + 1] ?? to;
		const last = spans.at(-1);
		if (last && keyOf(last) === keyOf(division)) last.until = until;
		else spans.push({ ...division, from: at, until });
	}
	return spans;
}

function keyOf({ layout, light, standing }: Division): string {
	const slots = [standing.main, standing.side, standing.strip].map((some) => keyOfAll(some ?? []));
	return [layout, light, ...slots].join('\n\n');
}

/** A day on which nothing plays in a venue without hours is looked at from six hours after it begins. Our own choice. */
const NOTHING_FROM_MS = 6 * HOUR;
const NOTHING_FOR_MS = 14 * HOUR;

/** A little of what is before and after. Our own choice. */
const BEFORE_MS = 75 * MINUTE;
const AFTER_MS = 15 * MINUTE;

/**
 * From doors to close on a day of the plan: the venue's hours, where it has any, and all that plays, with a little
 * before and after, in whole quarters of an hour. `null`: no day of the plan.
 */
export function doorsToClose(
	plan: Plan,
	live: LiveEvening,
	day: LocalDate,
): { from: Instant; to: Instant } | null {
	const index = plan.days.findIndex((one) => one.day === day);
	const known = plan.days[index];
	if (!known) return null;
	const ends = plan.days[index + 1]?.begins ?? plan.ends;
	const tonight = plan.performances.filter((one) => one.day === day).map((one) => eveningOf(live, one));
	const instants = tonight.flatMap((evening) => [
		...evening.points.flatMap(({ publicAt, plannedAt }) => [publicAt ?? plannedAt]),
		...phaseChanges(evening, plan.venue.grace),
	]);
	const { open } = known;
	const allDay = open !== null && open.from <= known.begins && open.to >= ends;
	if (open && !allDay) instants.push(open.from + BEFORE_MS - AFTER_MS, open.to);
	if (instants.length === 0)
		return { from: known.begins + NOTHING_FROM_MS, to: known.begins + NOTHING_FROM_MS + NOTHING_FOR_MS };
	const from = roundUpToMinutes(Math.min(...instants) - BEFORE_MS, 15);
	const to = roundUpToMinutes(Math.max(...instants) + AFTER_MS, 15);
	return { from: Math.max(known.begins, from), to: Math.min(ends, to) };
}
