import { MINUTE, type Instant } from '../time/instant.ts';
import type { Happened, Performance } from './performance.ts';
import { publicTime } from './public-evening.ts';

/** Which openings happen by themselves; a part never begins by itself [T6]. */
export interface OpeningSettings {
	/** The building is planned open this long before the first start of the day. */
	foyerMinutesBefore: number;
	foyerByItself: boolean;
	housesByThemselves: boolean;
}

/** Nothing happens by itself until a venue chooses so. An hour is our own choice. */
export const DEFAULT_OPENING: OpeningSettings = {
	foyerMinutesBefore: 60,
	foyerByItself: false,
	housesByThemselves: false,
};

/** A server that slept past an opening does not claim hours later that it happened on time. */
const CAUGHT_UP_MS = 30 * MINUTE;

/** When the house opens by itself, if its time has come; `null` when it has not, or somebody was faster. */
export function houseOpensAt(performance: Performance, happened: Happened, now: Instant): Instant | null {
	if (happened.stamps.length > 0 || happened.halt) return null;
	return due(publicTime(performance, happened, 'house_open'), now);
}

/** When the building opens by itself on a day with these performances, if its time has come. */
export function foyerOpensAt(
	opening: OpeningSettings,
	evenings: { performance: Performance; happened: Happened }[],
	now: Instant,
): Instant | null {
	return due(foyerPlannedAt(opening, evenings), now);
}

/** When the building is planned to open on a day with these performances; `null` where all of them are cancelled. */
export function foyerPlannedAt(
	{ foyerMinutesBefore }: Pick<OpeningSettings, 'foyerMinutesBefore'>,
	evenings: { performance: Performance; happened: Happened }[],
): Instant | null {
	const starts = evenings
		.filter(({ happened }) => happened.halt?.kind !== 'cancelled')
		.map(({ performance, happened }) => happened.movedStart ?? performance.plannedStart);
	return starts.length === 0 ? null : Math.min(...starts) - foyerMinutesBefore * MINUTE;
}

function due(at: Instant | null, now: Instant): Instant | null {
	return at !== null && at <= now && now - at <= CAUGHT_UP_MS ? at : null;
}
