import { granted, refused } from '../../domain/refusal.ts';
import type { VenueSettings } from '../../domain/venue/setup.ts';
import { loadVenue, putSettings } from '../store/venues.ts';
import type { UseCase } from './ask.ts';

export type TimingSettings = Pick<VenueSettings, 'grace' | 'calls' | 'opening' | 'defaults'>;

/** Sets how the venue's evenings run: graces, calls, what opens by itself, usual lengths. */
export const setTiming: UseCase<TimingSettings, null> = ({ venue, input, commit }) =>
	commit(async (tx) => {
		const row = await loadVenue(tx.db, venue);
		if (!row) return refused('not-found', { what: 'venue' });
		const { grace, calls, opening, defaults } = input;
		await putSettings(tx.db, venue, { ...row.settings, grace, calls, opening, defaults });
		tx.log('timing-set', {
			foyerByItself: opening.foyerByItself,
			housesByThemselves: opening.housesByThemselves,
			calls: calls.length,
		});
		return granted(null);
	});
