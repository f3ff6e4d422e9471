import { granted, refused } from '../../domain/refusal.ts';
import { revokeCodesOf } from '../store/feedback.ts';
import { loadEvening } from '../store/performances.ts';
import type { UseCase } from './ask.ts';

/**
 * Ends every code of a performance for good [F2]: whoever still has one gets the kind page, and screens draw none. No
 * others are made in their place. Said twice it changes nothing.
 */
export const revokeCodes: UseCase<{ performance: string }, null> = ({ venue, input, now, commit }) =>
	commit(async (tx) => {
		const { performance } = input;
		if (!(await loadEvening(tx.db, venue, performance))) return refused('not-found', { what: 'performance' });
		const codes = await revokeCodesOf(tx.db, venue, performance, now);
		if (codes > 0) tx.log('codes-revoked', { performance, codes });
		return granted(null);
	});
