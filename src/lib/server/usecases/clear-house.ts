import { decideAsk, decideAskUndo } from '../../domain/evening/clearance.ts';
import { granted } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { addAsk, removeAsk } from '../store/performances.ts';
import type { UseCase } from './ask.ts';
import { withEvening } from './evening-of.ts';
import { sourceOf, type Stamped } from './stamp-point.ts';

/** Stage management asks whether the house is seated: its half of the clearance of the next part [T9]. */
export const askClearance: UseCase<{ performance: string; at?: Instant | undefined }, Stamped> = ({
	actor,
	venue,
	input,
	now,
	commit,
}) =>
	commit((tx) =>
		withEvening<Stamped>(tx, venue, input.performance, async (performance, happened) => {
			const wish = { at: input.at ?? now, source: sourceOf(actor), by: actor.id };
			const decision = decideAsk(performance, happened, wish, now);
			if (!decision.ok) return decision;
			if (decision.value.kind === 'already') return granted({ at: decision.value.at, already: true });
			const { stamp } = decision.value;
			await addAsk(tx.db, venue, performance.id, stamp);
			const { part, at, recordedAt } = stamp;
			tx.log('clearance-asked', { performance: performance.id, part, at, recordedAt });
			return granted({ at, already: false });
		}),
	);

/** Takes the question back, while nobody has answered it. */
export const withdrawAsk: UseCase<{ performance: string }, null> = ({ venue, input, commit }) =>
	commit((tx) =>
		withEvening(tx, venue, input.performance, async (performance, happened) => {
			const decision = decideAskUndo(performance, happened);
			if (!decision.ok) return decision;
			const { part, at } = decision.value;
			await removeAsk(tx.db, venue, performance.id, part);
			tx.log('clearance-ask-withdrawn', { performance: performance.id, part, askedAt: at });
			return granted(null);
		}),
	);
