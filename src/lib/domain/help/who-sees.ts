import { reach } from '../people/authority.ts';
import type { Role } from '../people/roles.ts';

/** Somebody of the staff, as far as it says what they see; no house named = every house. */
export interface Seer {
	role: Role;
	houses: readonly string[];
}

/**
 * Whether somebody sees and may move the requests of a device that serves these houses (table A): all of them, or those
 * of the houses they work in; a device that serves every house is everybody's.
 */
export function seesRequestsOf({ role, houses: works }: Seer, houses: readonly string[]): boolean {
	const far = reach(role, 'see-and-move-requests');
	if (far !== 'own') return far === 'all';
	return houses.length === 0 || works.length === 0 || houses.some((house) => works.includes(house));
}
