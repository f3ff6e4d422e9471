import { HOUSE_FACTS } from '../../domain/night-log/fact.ts';
import { personById } from '../store/people.ts';
import { loadProgramme } from '../store/programme.ts';
import { loadVenue } from '../store/venues.ts';
import type { Projection } from './projection.ts';

/** Who is signed in at this page. */
export const staffMe: Projection<'staff', 'me'> = {
	schema: 1,
	touchedBy: [],
	key: ({ actor }) => actor.id,
	async project({ db, venue }, id) {
		const person = await personById(db, venue, id);
		if (!person) throw new Error(`Person ${id} is signed in but not in the store.`);
		return { id, name: person.name, role: person.role, houses: person.houses };
	},
};

/** The standing facts of the venue. */
export const staffVenue: Projection<'staff', 'venue'> = {
	schema: 1,
	touchedBy: ['demonstration-laid', 'timing-set', ...HOUSE_FACTS, 'restored'],
	key: () => 'all',
	async project({ db, venue }) {
		const row = await loadVenue(db, venue);
		if (!row) throw new Error(`There is no venue "${venue}".`);
		const { houses } = await loadProgramme(db, venue);
		const { zone, languages, levels, grace, calls } = row.settings;
		const named = houses.map(({ id, name }) => ({ id, name }));
		return { name: row.name, zone, languages, levels, grace, calls, houses: named };
	},
};
