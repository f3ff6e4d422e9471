import { decideHouse, decideHouseRemoval, type HouseForm } from '../../domain/season/houses.ts';
import { granted } from '../../domain/refusal.ts';
import { loadSeason, removeFromSeason } from '../store/season.ts';
import { houseUsers, saveHouse } from '../store/set-up.ts';
import type { UseCase } from './ask.ts';

/** Adds a house, or changes how it is named and found. */
export const putHouse: UseCase<HouseForm, { house: string }> = ({ venue, input, now, commit }) =>
	commit(async (tx) => {
		const decision = decideHouse(await loadSeason(tx.db, venue, now), input);
		if (!decision.ok) return decision;
		await saveHouse(tx.db, venue, decision.value);
		const { id: house } = decision.value;
		tx.log('house-put', { house });
		return granted({ house });
	});

/** Takes a house away in which nothing is to come and for which nobody and nothing works. */
export const removeHouse: UseCase<{ house: string }, null> = ({ venue, input, now, commit }) =>
	commit(async (tx) => {
		const { house } = input;
		const season = await loadSeason(tx.db, venue, now);
		const decision = decideHouseRemoval(season, house, await houseUsers(tx.db, venue, house), now);
		if (!decision.ok) return decision;
		await removeFromSeason(tx.db, venue, 'house', [house]);
		tx.log('house-removed', { house });
		return granted(null);
	});
