import { stillPlays } from '../../domain/evening/cue-target.ts';
import { foyerOpensAt, houseOpensAt } from '../../domain/evening/opening.ts';
import type { Outcome } from '../../domain/refusal.ts';
import type { VenueSettings } from '../../domain/venue/setup.ts';
import type { HouseActor } from '../../domain/people/actor.ts';
import type { Instant, LocalDate } from '../../domain/time/instant.ts';
import { openedByItself, rememberOpened } from '../store/performances.ts';
import type { Db, Store } from '../store/store.ts';
import { eveningsTonight } from '../store/tonight.ts';
import { venueStampsOf } from '../store/venue-day.ts';
import type { Venue } from '../store/venues.ts';
import { stampWithin } from './stamp-point.ts';
import { stampVenueWithin } from './stamp-venue-day.ts';

/**
 * Opens building and houses whose time has come, where the venue chose so [T6]. Each once: what a person undid stays
 * undone. Nothing is committed while nothing is due.
 */
export async function openByItself(
	store: Store,
	actor: HouseActor,
	{ settings }: Pick<Venue, 'settings'>,
	day: LocalDate,
	now: Instant,
): Promise<void> {
	const { opening } = settings;
	if (!opening.foyerByItself && !opening.housesByThemselves) return;
	const { venue } = actor;
	const before = await dueOn(store.db, venue, settings, day, now);
	if (before.foyerAt === null && before.houses.length === 0) return;
	await store.transaction(venue, { actor, via: null, source: 'timer', now }, async (tx) => {
		const { foyerAt, houses, stamps } = await dueOn(tx.db, venue, settings, day, now);
		if (foyerAt !== null) {
			await rememberOpened(tx.db, venue, `day ${day}`);
			granted(await stampVenueWithin(tx, actor, { day, stamps }, 'foyer_open', foyerAt, now));
		}
		for (const { evening, at } of houses) {
			await rememberOpened(tx.db, venue, evening.performance.id);
			granted(await stampWithin(tx, actor, evening, 'house_open', at, now));
		}
	});
}

/** @throws when the rules refuse what they had just found due: a fault, to be named and not remembered as opened. */
function granted(outcome: Outcome<unknown>): void {
	if (!outcome.ok) throw new Error(`It does not open by itself: ${outcome.refusal.code}.`);
}

/** What is due and was not opened by itself before; `null` and none where nothing is. */
async function dueOn(db: Db, venue: string, settings: VenueSettings, day: LocalDate, now: Instant) {
	const { opening, grace } = settings;
	const tonight = await eveningsTonight(db, venue, settings, now);
	const evenings = tonight.filter(({ performance }) => performance.day === day);
	const stamps = await venueStampsOf(db, venue, day);
	const opened = await openedByItself(db, venue);
	const foyer = opening.foyerByItself && stamps.length === 0 && !opened.has(`day ${day}`);
	return {
		stamps,
		foyerAt: foyer ? foyerOpensAt(opening, evenings, now) : null,
		houses: evenings.flatMap((evening) => {
			const { performance, happened } = evening;
			if (!opening.housesByThemselves || opened.has(performance.id)) return [];
			// Nobody opens a house in which somebody still plays.
			const isBusy = tonight.some(
				(other) => other.performance.house === performance.house && stillPlays(other, tonight, grace, now),
			);
			if (isBusy) return [];
			const at = houseOpensAt(performance, happened, now);
			return at === null ? [] : [{ evening, at }];
		}),
	};
}
