import type { Fact } from '../../domain/night-log/fact.ts';
import { reach } from '../../domain/people/authority.ts';
import { standingOverrides } from '../store/overrides.ts';
import { personById } from '../store/people.ts';
import type { Projection } from './projection.ts';

const OVERRIDE_FACTS: readonly Fact[] = [
	'screen-overridden',
	'override-ended',
	'demonstration-laid',
	'restored',
];

/**
 * What stands on walls by hand, one body for all screens: which of it hangs on one is worked out there, by the same
 * function that previews it [S1].
 */
export const wallOverrides: Projection<'screen', 'overrides'> = {
	schema: 1,
	touchedBy: OVERRIDE_FACTS,
	key: () => 'public',
	async project({ db, venue, now }) {
		const standing = await standingOverrides(db, venue, now);
		return { overrides: standing.map(({ putBy: _person, ...override }) => override) };
	},
};

/** The same with whose it is, for those who put something up, and for those who watch the screens. */
export const staffOverrides: Projection<'staff', 'overrides'> = {
	schema: 1,
	touchedBy: OVERRIDE_FACTS,
	key: ({ actor }) =>
		reach(actor.role, 'override-screens') === null && reach(actor.role, 'pair-devices') === null
			? null
			: 'all',
	async project({ db, venue, now }) {
		const standing = await standingOverrides(db, venue, now);
		const overrides = [];
		for (const { putBy, ...override } of standing) {
			overrides.push({ ...override, by: (await personById(db, venue, putBy))?.name ?? null });
		}
		return { overrides };
	},
};
