import type { Fact } from '../../domain/night-log/fact.ts';
import { reach } from '../../domain/people/authority.ts';
import type { Role } from '../../domain/people/roles.ts';
import { standingOverrides } from '../store/overrides.ts';
import { personById } from '../store/people.ts';
import type { Projection } from './projection.ts';

/** Whether this role puts something on walls, or looks after them. */
export function watchesWalls(role: Role): boolean {
	return reach(role, 'override-screens') !== null || reach(role, 'pair-devices') !== null;
}

export const OVERRIDE_FACTS: readonly Fact[] = [
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
	key: ({ actor }) => (watchesWalls(actor.role) ? 'all' : null),
	async project({ db, venue, now }) {
		const standing = await standingOverrides(db, venue, now);
		const overrides = [];
		for (const { putBy, ...override } of standing) {
			overrides.push({ ...override, by: (await personById(db, venue, putBy))?.name ?? null });
		}
		return { overrides };
	},
};
