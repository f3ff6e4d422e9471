import { decideBooking, decideRemoval, refuseMeeting, type Booking } from '../../domain/season/booking.ts';
import type { Change } from '../../domain/season/season.ts';
import { granted, refused } from '../../domain/refusal.ts';
import type { PerformanceSetup } from '../../domain/venue/setup.ts';
import { loadSeason, removeFromSeason, writeSeason } from '../store/season.ts';
import type { Tx } from '../store/store.ts';
import type { UseCase } from './ask.ts';

/** Adds a performance to the season, or changes one to which nothing has happened yet. */
export const putPerformance: UseCase<Booking & { meets: boolean }, { performance: string }> = ({
	venue,
	input,
	now,
	commit,
}) =>
	commit(async (tx) => {
		const booked = decideBooking(await loadSeason(tx.db, venue, now), input, now);
		if (!booked.ok) return booked;
		const { before, after, meets } = booked.value;
		const meeting = input.meets ? null : refuseMeeting(meets);
		if (meeting) return meeting;
		await write(tx, venue, { before, after });
		const { id: performance, house, production, plannedStart } = after;
		tx.log('performance-put', { performance, house, production, start: plannedStart });
		return granted({ performance });
	});

/** Moves a performance to another time, day or house before anything has happened to it. */
export const movePerformance: UseCase<
	Omit<Booking, 'performance' | 'production'> & { performance: string; meets: boolean },
	null
> = ({ venue, input, now, commit }) =>
	commit(async (tx) => {
		const season = await loadSeason(tx.db, venue, now);
		const production = season.performances.find(({ id }) => id === input.performance)?.production;
		if (production === undefined) return refused('not-found', { what: 'performance' });
		const booked = decideBooking(season, { ...input, production }, now);
		if (!booked.ok) return booked;
		const { before, after, meets } = booked.value;
		const meeting = input.meets ? null : refuseMeeting(meets);
		if (meeting) return meeting;
		await write(tx, venue, { before, after });
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
export const removePerformance: UseCase<{ performance: string }, null> = ({ venue, input, now, commit }) =>
	commit(async (tx) => {
		const decision = decideRemoval(await loadSeason(tx.db, venue, now), input.performance, now);
		if (!decision.ok) return decision;
		await removeFromSeason(tx.db, venue, 'performance', [input.performance]);
		tx.log('performance-removed', { performance: input.performance });
		return granted(null);
	});

async function write({ db }: Tx, venue: string, performance: Change<PerformanceSetup>): Promise<void> {
	const changes = { houses: [], companies: [], productions: [], performances: [performance] };
	await writeSeason(db, venue, changes);
}
