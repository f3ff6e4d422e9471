import { phaseOf } from '../../domain/evening/phase.ts';
import { reach } from '../../domain/people/authority.ts';
import { granted, refused } from '../../domain/refusal.ts';
import { setDoorsWord } from '../store/performances.ts';
import type { UseCase } from './ask.ts';
import { withEvening } from './evening-of.ts';

/** Staff open or close the doors for latecomers while a part runs [T11]; an usher those of an own house (table A). */
export const setDoors: UseCase<{ performance: string; open: boolean }, null> = ({
	actor,
	venue,
	input,
	now,
	commit,
}) =>
	commit((tx) =>
		withEvening(tx, venue, input.performance, async (performance, happened) => {
			const own = actor.kind === 'person' && reach(actor.role, 'latecomer-doors') === 'own';
			if (own && actor.houses.length > 0 && !actor.houses.includes(performance.house)) {
				return refused('not-allowed', { house: performance.house });
			}
			if (phaseOf(performance, happened).name !== 'part') return refused('not-running');
			await setDoorsWord(tx.db, venue, performance.id, { open: input.open, at: now });
			tx.log('latecomer-doors-set', { performance: performance.id, open: input.open });
			return granted(null);
		}),
	);
