import { granted, refused } from '../../domain/refusal.ts';
import type { VenueSettings } from '../../domain/venue/setup.ts';
import { loadVenue, putSettings } from '../store/venues.ts';
import type { UseCase } from './ask.ts';

/** Sets when the building is open, and what walls do while it is not [S9]. */
export const setHours: UseCase<Pick<VenueSettings, 'hours' | 'night'>, null> = ({ venue, input, commit }) =>
	commit(async (tx) => {
		const row = await loadVenue(tx.db, venue);
		if (!row) return refused('not-found', { what: 'venue' });
		const { hours, night } = input;
		await putSettings(tx.db, venue, { ...row.settings, hours, night });
		tx.log('hours-set', { always: hours === null, night });
		return granted(null);
	});
