import { decideBooking, decideRemoval, type Booking } from '../../domain/season/booking.ts';
import { bookedAnew } from '../../domain/season/following.ts';
import {
	isForeignProduction,
	refuseForeignBooking,
	refuseMeeting,
	seasonReachOf,
} from '../../domain/season/own.ts';
import type { Change, Season } from '../../domain/season/season.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import type { PerformanceSetup } from '../../domain/venue/setup.ts';
import { loadSeason, removeFromSeason, writeSeason } from '../store/season.ts';
import type { Tx } from '../store/store.ts';
import type { Ask, UseCase } from './ask.ts';

/** Adds a performance to the season, or changes one to which nothing has happened yet. */
export const putPerformance: UseCase<Booking & { meets: boolean }, { performance: string }> = (ask) =>
	ask.commit(async (tx) => {
		const booked = await book(tx, ask, await loadSeason(tx.db, ask.venue, ask.now), ask.input);
		if (!booked.ok) return booked;
		const { id: performance, house, production, plannedStart } = booked.value.after;
		tx.log('performance-put', { performance, house, production, start: plannedStart });
		return granted({ performance });
	});

/** Moves a performance to another time, day or house before anything has happened to it. */
export const movePerformance: UseCase<
	Omit<Booking, 'performance' | 'production'> & { performance: string; meets: boolean },
	null
> = (ask) =>
	ask.commit(async (tx) => {
		const season = await loadSeason(tx.db, ask.venue, ask.now);
		const production = season.performances.find(({ id }) => id === ask.input.performance)?.production;
		if (production === undefined) return refused('not-found', { what: 'performance' });
		const booked = await book(tx, ask, season, { ...ask.input, production });
		if (!booked.ok) return booked;
		const { before, after } = booked.value;
		tx.log('performance-moved', {
			performance: after.id,
			fromHouse: before?.house ?? null,
			from: before?.plannedStart ?? null,
			house: after.house,
			to: after.plannedStart,
		});
		return granted(null);
	});

/** Takes a performance out of the season that nobody could have read of. */
export const removePerformance: UseCase<{ performance: string }, null> = ({
	actor,
	venue,
	input,
	now,
	commit,
}) =>
	commit(async (tx) => {
		const season = await loadSeason(tx.db, venue, now);
		const production = season.performances.find(({ id }) => id === input.performance)?.production ?? '';
		if (isForeignProduction(season, seasonReachOf(actor), production)) return refused('not-allowed');
		const decision = decideRemoval(season, input.performance, now);
		if (!decision.ok) return decision;
		await removeFromSeason(tx.db, venue, 'performance', [input.performance]);
		tx.log('performance-removed', { performance: input.performance });
		return granted(null);
	});

/** Decides and writes a booking within this transaction. */
async function book(
	{ db }: Tx,
	{ actor, venue, now }: Pick<Ask<unknown>, 'actor' | 'venue' | 'now'>,
	season: Season,
	wish: Booking & { meets: boolean },
): Promise<Outcome<Change<PerformanceSetup>>> {
	const booked = decideBooking(season, wish, now);
	if (!booked.ok) return booked;
	const { before, after, meets } = booked.value;
	const to = seasonReachOf(actor);
	const why =
		refuseForeignBooking(season, to, { before, after }, now) ?? refuseMeeting(season, to, meets, wish.meets);
	if (why) return why;
	const changes = { houses: [], companies: [], productions: [], performances: [{ before, after }] };
	await writeSeason(db, venue, changes, bookedAnew(season, changes, now));
	return granted({ before, after });
}
