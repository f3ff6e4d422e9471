import {
	decideHold,
	decideHoldRelease,
	decideMove,
	decideRelease,
	decideWithdraw,
} from '../../domain/evening/stamping.ts';
import type { WordingKey } from '../../domain/evening/wording.ts';
import { granted } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time/instant.ts';
import {
	insertHold,
	putRelease,
	releaseHold as storeHoldRelease,
	removeRelease,
	setMovedStart,
} from '../store/performances.ts';
import type { UseCase } from './ask.ts';
import { withEvening } from './evening-of.ts';

/** Calls a hold of the next up [T10]. */
export const callHold: UseCase<
	{ performance: string; reason: string; newTime: Instant | null },
	{ since: Instant }
> = ({ venue, input, now, commit }) =>
	commit((tx) =>
		withEvening(tx, venue, input.performance, async (performance, happened) => {
			const decision = decideHold(performance, happened, input, now);
			if (!decision.ok) return decision;
			const hold = decision.value;
			await insertHold(tx.db, venue, input.performance, hold);
			tx.log('hold-called', { performance: input.performance, point: hold.delays, newTime: hold.newTime });
			return granted({ since: hold.since });
		}),
	);

export const releaseHold: UseCase<{ performance: string }, null> = ({ venue, input, now, commit }) =>
	commit((tx) =>
		withEvening(tx, venue, input.performance, async (performance, happened) => {
			const decision = decideHoldRelease(performance, happened, now);
			if (!decision.ok) return decision;
			const { delays } = decision.value;
			await storeHoldRelease(tx.db, venue, input.performance, delays, now);
			tx.log('hold-released', { performance: input.performance, point: delays });
			return granted(null);
		}),
	);

/** Tells the public that the next up is late [T7]. */
export const releaseWording: UseCase<
	{ performance: string; wording: WordingKey; at: Instant | null },
	null
> = ({ venue, input, now, commit }) =>
	commit((tx) =>
		withEvening(tx, venue, input.performance, async (performance, happened) => {
			const decision = decideRelease(performance, happened, input, now);
			if (!decision.ok) return decision;
			const { point, wording, at } = decision.value;
			await putRelease(tx.db, venue, input.performance, decision.value);
			tx.log('wording-released', { performance: input.performance, point, wording, publicAt: at });
			return granted(null);
		}),
	);

export const withdrawWording: UseCase<{ performance: string }, null> = ({ venue, input, commit }) =>
	commit((tx) =>
		withEvening(tx, venue, input.performance, async (performance, happened) => {
			const decision = decideWithdraw(performance, happened);
			if (!decision.ok) return decision;
			const { point, wording } = decision.value;
			await removeRelease(tx.db, venue, input.performance, point);
			tx.log('wording-withdrawn', { performance: input.performance, point, wording });
			return granted(null);
		}),
	);

/** Moves tonight's start; what was programmed is kept beside it [T12]. */
export const moveStart: UseCase<{ performance: string; start: Instant }, null> = ({
	venue,
	input,
	now,
	commit,
}) =>
	commit((tx) =>
		withEvening(tx, venue, input.performance, async (performance, happened) => {
			const decision = decideMove(performance, happened, input.start, now);
			if (!decision.ok) return decision;
			await setMovedStart(tx.db, venue, input.performance, decision.value);
			tx.log('start-moved', {
				performance: input.performance,
				from: happened.movedStart ?? performance.plannedStart,
				to: decision.value,
			});
			return granted(null);
		}),
	);
