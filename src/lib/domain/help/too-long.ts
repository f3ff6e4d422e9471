import { MINUTE, SECOND } from '../time/instant.ts';

/** Nobody has taken it: after this the supervisor is told, sooner while the foyers are full [H4]. */
const SUPERVISOR_MS = { full: 60 * SECOND, otherwise: 90 * SECOND };

/** So much later it is the house manager's matter [H4]. */
const HOUSE_MANAGER_LATER_MS = 2 * MINUTE;

/** Longer than this nobody is to wait until somebody is there [H5]. */
const ARRIVAL_MS = 10 * MINUTE;

/** How long a patron waited, in milliseconds from asking: until somebody took it, until somebody was there, or until it was over. */
export interface Wait {
	unclaimed: number;
	unmet: number;
}

/**
 * Whether somebody waited so long that a house manager would rather explain it: for anybody to take it, past the house
 * manager's own step [H4], or for anybody to come [H5].
 * @param foyersFull it was asked before the show or in an interval
 */
export function waitedTooLong({ unclaimed, unmet }: Wait, foyersFull: boolean): boolean {
	const step = SUPERVISOR_MS[foyersFull ? 'full' : 'otherwise'] + HOUSE_MANAGER_LATER_MS;
	return unclaimed > step || unmet > ARRIVAL_MS;
}
